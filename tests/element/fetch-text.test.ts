import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchText } from '../../src/element/fetch-text.ts';

const ADDRESS = 'https://maps.example/articles/a/article.json';
const TOO_LONG = { found: 'too much', expected: 'at most 1000 bytes' };
const LIMITS = { seconds: 30, faultOf: (bytes: number) => (bytes > 1000 ? TOO_LONG : undefined) };

type Answer = (signal: AbortSignal | undefined) => Response | Promise<Response>;

/** A server that answers with this. Returns how it was asked. */
function answer(response: Answer): () => { readonly init: RequestInit | undefined } {
  let init: RequestInit | undefined;
  vi.stubGlobal('fetch', async (_address: string, asked?: RequestInit) => {
    init = asked;
    return response(asked?.signal ?? undefined);
  });
  return () => ({ init });
}

/** A body that never ends, and how many pieces of 100 bytes were taken from it. */
function endless(): { readonly body: ReadableStream<Uint8Array>; readonly taken: () => number } {
  let taken = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        taken += 1;
        controller.enqueue(new Uint8Array(100).fill(0x78));
      },
    },
    { highWaterMark: 0 },
  );
  return { body, taken: () => taken };
}

const fetched = (signal = new AbortController().signal, limits = LIMITS) => fetchText(ADDRESS, limits, signal);

describe('a text that is fetched for an element', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('comes whole, also where its letters are cut between two pieces', async () => {
    const bytes = new TextEncoder().encode('موضع — a place');
    answer(
      () =>
        new Response(
          new ReadableStream<Uint8Array>({
            start: (controller) => {
              for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
              controller.close();
            },
          }),
        ),
    );
    expect(await fetched()).toEqual({ text: 'موضع — a place' });
  });

  it('is given up at the first piece over the limit, whatever more would come', async () => {
    const { body, taken } = endless();
    const asked = answer(() => new Response(body));
    expect(await fetched()).toEqual({ tooLong: TOO_LONG });
    expect(taken()).toBe(11);
    expect(asked().init?.signal?.aborted).toBe(true);
  });

  it('is not begun where its server announces too much', async () => {
    for (const length of ['1001', '400000000', '1e9', '0x10000']) {
      const { body, taken } = endless();
      answer(() => new Response(body, { headers: { 'content-length': length } }));
      expect(await fetched(), length).toEqual({ tooLong: TOO_LONG });
      expect(taken(), length).toBe(0);
    }
  });

  it('counts what really comes, whatever length is announced', async () => {
    for (const length of ['1', '0', '-5', 'many', '', 'NaN']) {
      const { body } = endless();
      answer(() => new Response(body, { headers: { 'content-length': length } }));
      expect(await fetched(), length).toEqual({ tooLong: TOO_LONG });
    }
  });

  it('may be just as long as the limit', async () => {
    answer(() => new Response('x'.repeat(1000)));
    expect(await fetched()).toEqual({ text: 'x'.repeat(1000) });
    answer(() => new Response('é'.repeat(501)));
    expect(await fetched()).toEqual({ tooLong: TOO_LONG });
  });

  it('is not looked for where a redirect leads, and no cookie goes with the question', async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      const asked = answer(() => new Response(null, { status, headers: { location: 'https://elsewhere.example/' } }));
      expect(await fetched(), String(status)).toEqual({ found: 'a redirect' });
      expect(asked().init).toMatchObject({ redirect: 'manual', credentials: 'omit' });
    }
    // As browsers hand it over: nothing of it can be seen.
    answer(() => Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' }));
    expect(await fetched()).toEqual({ found: 'a redirect' });
  });

  it('is not waited for without end, neither for its first byte nor for its last', async () => {
    vi.useFakeTimers();
    const never = (signal: AbortSignal | undefined) =>
      new Promise<Response>((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
      );
    answer(never);
    const first = fetched();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await first).toEqual({ found: 'no end of it within 30 seconds' });

    answer(
      (signal) =>
        new Response(
          new ReadableStream<Uint8Array>({
            start: (controller) => {
              controller.enqueue(new Uint8Array(1));
              signal?.addEventListener('abort', () => controller.error(new DOMException('aborted', 'AbortError')));
            },
          }),
        ),
    );
    const last = fetched();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await last).toEqual({ found: 'no end of it within 30 seconds' });
  });

  it('is let go of when the element leaves the page, and leaves no clock running', async () => {
    vi.useFakeTimers();
    answer((signal) =>
      signal?.aborted ? Promise.reject(new DOMException('gone', 'AbortError')) : new Response('text'),
    );
    const leave = new AbortController();
    leave.abort();
    expect(await fetched(leave.signal)).toEqual({ found: 'AbortError: gone' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is said by its answer where there is none', async () => {
    answer(() => new Response('gone', { status: 404 }));
    expect(await fetched()).toEqual({ found: 'HTTP 404' });
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetched()).toEqual({ found: 'TypeError: Failed to fetch' });
    answer(() => new Response(null, { status: 204 }));
    expect(await fetched()).toEqual({ text: '' });
  });
});
