import { type IncomingHttpHeaders, request } from 'node:http';

export type RawAnswer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As sent: not decompressed. */
  readonly body: Buffer;
};

/** Requests an address as given: dots in the path are not resolved, and the body is not decompressed. */
export function askRaw(address: string, headers: Readonly<Record<string, string>> = {}): Promise<RawAnswer> {
  const [, origin = '', path = '/'] = /^(https?:\/\/[^/]+)(\/.*)$/.exec(address) ?? [];
  return new Promise((resolve, reject) => {
    const outgoing = request(origin, { path, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
      answer.on('error', reject);
    });
    outgoing.on('error', reject).end();
  });
}
