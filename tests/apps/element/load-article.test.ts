import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchText, loadArticle } from '../../../src/apps/element/load-article.ts';
import { publishedFile } from '../../journeys/published-article.ts';

const FOLDER = 'https://paper.example/articles/a/';

/** Stubs a server with these files below the folder. */
function serve(files: Readonly<Record<string, string>>): void {
  vi.stubGlobal('fetch', (address: string) => {
    const text = files[address.replace(FOLDER, '')];
    return Promise.resolve(new Response(text ?? 'gone', { status: text === undefined ? 404 : 200 }));
  });
}

const load = () => loadArticle(FOLDER, new AbortController().signal);
const article = JSON.stringify(publishedFile('article.json'));
const places = JSON.stringify(publishedFile('places.geojson'));
const fingerprint = JSON.stringify(publishedFile('fingerprint.json'));
const all = { 'article.json': article, 'places.geojson': places, 'fingerprint.json': fingerprint };

describe('an article fetched by an element', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is read from its files, and its quotations are proven', async () => {
    serve(all);
    const loaded = await load();
    expect(loaded).toMatchObject({ issues: [], proof: 'whole' });
    expect('article' in loaded && loaded.article.passages.length).toBeGreaterThan(20);
  });

  it('with a missing file fails with the file and the HTTP status', async () => {
    serve({ 'article.json': article });
    expect(await load()).toEqual({ failure: { reason: 'network', file: 'places.geojson', found: 'HTTP 404' } });
  });

  it('that is not JSON, too large or not an article is refused with the file, what was found and what was expected', async () => {
    for (const text of ['{"a":', '[]', 'null', `"${'x'.repeat(10_000_001)}"`]) {
      serve({ 'article.json': text, 'places.geojson': places });
      const loaded = await load();
      const issues = 'failure' in loaded && loaded.failure.reason === 'data' ? loaded.failure.issues : [];
      expect(issues[0]).toMatchObject({ file: 'article.json', path: expect.stringMatching(/^\$/) as string });
      expect(issues.every(({ found, expected }) => found !== '' && expected !== '')).toBe(true);
    }
  });

  it('whose body never ends is cancelled above the size limit', async () => {
    let sent = 0;
    let isStopped = false;
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => {
          sent += 1_000_000;
          controller.enqueue(new Uint8Array(1_000_000).fill(32));
        },
        cancel: () => {
          isStopped = true;
        },
      });
    vi.stubGlobal('fetch', (address: string) => {
      return Promise.resolve(new Response(address.endsWith('article.json') ? endless() : places));
    });
    expect(await load()).toMatchObject({
      failure: {
        issues: [{ file: 'article.json', path: '$', found: '11.0 MB', expected: 'at most 10 MB' }],
      },
    });
    expect(isStopped).toBe(true);
    expect(sent).toBeLessThanOrEqual(12_000_000);
  });

  it('decodes a character whose bytes are in two chunks', async () => {
    const bytes = new TextEncoder().encode(article);
    const inChunks = () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => {
          for (let at = 0; at < bytes.length; at += 997) controller.enqueue(bytes.subarray(at, at + 997));
          controller.close();
        },
      });
    vi.stubGlobal('fetch', (address: string) => {
      return Promise.resolve(new Response(address.endsWith('article.json') ? inChunks() : places));
    });
    expect(await load()).toMatchObject({ issues: [] });
  });

  it('leaves out the passages that its fingerprint does not prove, reports them, and shows all others', async () => {
    const falsified = structuredClone(publishedFile('article.json')) as { passages: Record<string, unknown>[] };
    const { passages } = falsified;
    const dated = passages.findIndex(({ when }) => when !== undefined);
    const [first, other] = [passages.find((_, at) => at !== dated), passages[dated]];
    Object.assign(first ?? {}, { quote: String(first?.['quote']).replace(/.$/u, 'X') });
    Object.assign(other ?? {}, { when: { ...(other?.['when'] as object), words: 'في كل يوم من أيام السنة' } });
    serve({ ...all, 'article.json': JSON.stringify(falsified) });
    const loaded = await load();
    if (!('article' in loaded)) throw new Error('nothing loaded');
    expect(loaded.proof).toBe('in part');
    const shown = loaded.article.passages.map(({ id }) => id);
    expect(shown).not.toContain(first?.['id']);
    expect(shown).not.toContain(other?.['id']);
    expect(shown.length).toBeGreaterThan(passages.length - 5);
    const at = `$.passages[${passages.indexOf(first ?? {})}].quote`;
    expect(loaded.issues).toContainEqual(
      expect.objectContaining({ file: 'article.json', path: at, expected: 'words that the fingerprint proves' }),
    );
  });

  it.each([
    ['is missing', undefined],
    ['cannot be read', '{}'],
    ['is not JSON', '<!doctype html>'],
  ])('is shown as unproven if its fingerprint %s', async (_what, text) => {
    serve({
      'article.json': article,
      'places.geojson': places,
      ...(text !== undefined && { 'fingerprint.json': text }),
    });
    expect(await load()).toMatchObject({ issues: [], proof: 'none' });
  });

  it('is not shown with the fingerprint of another article', async () => {
    const { paragraphs, ...others } = publishedFile('fingerprint.json') as { paragraphs: unknown[] };
    serve({ ...all, 'fingerprint.json': JSON.stringify({ ...others, paragraphs: paragraphs.toReversed() }) });
    expect(await load()).toMatchObject({ failure: { reason: 'data' } });
  });
});

const ADDRESS = 'https://maps.example/articles/a/article.json';
const TOO_LONG = { found: 'too much', expected: 'at most 1000 bytes' };
const LIMITS = { seconds: 30, faultOf: (bytes: number) => (bytes > 1000 ? TOO_LONG : undefined) };

type Answer = (signal: AbortSignal | undefined) => Response | Promise<Response>;

/** Stubs a server with this response. Returns the options of the last request. */
function answer(response: Answer): () => { readonly init: RequestInit | undefined } {
  let init: RequestInit | undefined;
  vi.stubGlobal('fetch', async (_address: string, options?: RequestInit) => {
    init = options;
    return response(options?.signal ?? undefined);
  });
  return () => ({ init });
}

/** A body that never ends, and the number of chunks of 100 bytes read from it. */
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

describe('a text fetched by an element', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('is complete, also if a character is split between two chunks', async () => {
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

  it('is cancelled at the first chunk over the limit', async () => {
    const { body, taken } = endless();
    const request = answer(() => new Response(body));
    expect(await fetched()).toEqual({ tooLong: TOO_LONG });
    expect(taken()).toBe(11);
    expect(request().init?.signal?.aborted).toBe(true);
  });

  it('is not read if Content-Length is over the limit', async () => {
    for (const length of ['1001', '400000000', '1e9', '0x10000']) {
      const { body, taken } = endless();
      answer(() => new Response(body, { headers: { 'content-length': length } }));
      expect(await fetched(), length).toEqual({ tooLong: TOO_LONG });
      expect(taken(), length).toBe(0);
    }
  });

  it('is measured by the bytes received, whatever Content-Length says', async () => {
    for (const length of ['1', '0', '-5', 'many', '', 'NaN']) {
      const { body } = endless();
      answer(() => new Response(body, { headers: { 'content-length': length } }));
      expect(await fetched(), length).toEqual({ tooLong: TOO_LONG });
    }
  });

  it('may be as long as the limit', async () => {
    answer(() => new Response('x'.repeat(1000)));
    expect(await fetched()).toEqual({ text: 'x'.repeat(1000) });
    answer(() => new Response('é'.repeat(501)));
    expect(await fetched()).toEqual({ tooLong: TOO_LONG });
  });

  it('does not follow redirects, and is requested without cookies', async () => {
    for (const status of [301, 302, 303, 307, 308]) {
      const request = answer(() => new Response(null, { status, headers: { location: 'https://elsewhere.example/' } }));
      expect(await fetched(), String(status)).toEqual({ found: 'a redirect' });
      expect(request().init).toMatchObject({ redirect: 'manual', credentials: 'omit' });
    }
    // As in browsers: nothing of the redirect is visible.
    answer(() => Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' }));
    expect(await fetched()).toEqual({ found: 'a redirect' });
  });

  it('times out before the first byte and before the last', async () => {
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

  it('is cancelled when the element is removed, and leaves no timer running', async () => {
    vi.useFakeTimers();
    answer((signal) =>
      signal?.aborted ? Promise.reject(new DOMException('gone', 'AbortError')) : new Response('text'),
    );
    const controller = new AbortController();
    controller.abort();
    expect(await fetched(controller.signal)).toEqual({ found: 'AbortError: gone' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reports the status or error if there is no body', async () => {
    answer(() => new Response('gone', { status: 404 }));
    expect(await fetched()).toEqual({ found: 'HTTP 404' });
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetched()).toEqual({ found: 'TypeError: Failed to fetch' });
    answer(() => new Response(null, { status: 204 }));
    expect(await fetched()).toEqual({ text: '' });
  });
});
