import { WebSocket } from 'ws';

export type BidiConnection = {
  readonly send: <Result>(method: string, params: object) => Promise<Result>;
  readonly close: () => void;
};

type BidiMessage = {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly method?: string;
  readonly params?: unknown;
};

/** WebDriver BiDi over a WebSocket: commands and their responses, matched by id, and events. */
export async function connectBidi(
  address: string,
  onEvent: (method: string, params: unknown) => void,
): Promise<BidiConnection> {
  const socket = new WebSocket(address, { maxPayload: 64e6 });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const pending = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as BidiMessage;
    if (message.type === 'event') return onEvent(message.method ?? '', message.params);
    const command = pending.get(message.id ?? -1);
    pending.delete(message.id ?? -1);
    if (message.type === 'error') command?.reject(new Error(`${message.error}: ${message.message}`));
    else command?.resolve(message.result as never);
  });
  socket.on('close', () => {
    for (const { reject } of pending.values()) reject(new Error('the browser closed the connection'));
  });
  let lastId = 0;
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        pending.set(lastId, { resolve, reject });
        socket.send(JSON.stringify({ id: lastId, method, params }));
      }),
    close: () => socket.terminate(),
  };
}
