import { type IncomingHttpHeaders, request } from 'node:http';

export type RawAnswer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As it travelled: nothing is unpacked. */
  readonly body: Buffer;
};

/** Asks for an address without making it any better: dots stay dots, and packed bytes packed. */
export function askRaw(address: string, headers: Readonly<Record<string, string>> = {}): Promise<RawAnswer> {
  const [, origin = '', path = '/'] = /^(https?:\/\/[^/]+)(\/.*)$/.exec(address) ?? [];
  return new Promise((resolve, reject) => {
    const asked = request(origin, { path, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
      answer.on('error', reject);
    });
    asked.on('error', reject).end();
  });
}
