import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadArticle } from '../../src/element/load-article.ts';
import { publishedFile } from '../browser/published-article.ts';

const FOLDER = 'https://paper.example/articles/a/';

/** A server that has these files below the folder. */
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

describe('an article fetched for an element', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is read from its files, and its words are proven', async () => {
    serve(all);
    const loaded = await load();
    expect(loaded).toMatchObject({ issues: [], proof: 'whole' });
    expect('article' in loaded && loaded.article.passages.length).toBeGreaterThan(20);
  });

  it('that is not there is said by file and answer', async () => {
    serve({ 'article.json': article });
    expect(await load()).toEqual({ failure: { reason: 'network', file: 'places.geojson', found: 'HTTP 404' } });
  });

  it('that is no JSON, too long, or no article is refused with the file, what was found and what was expected', async () => {
    for (const text of ['{"a":', '[]', 'null', `"${'x'.repeat(10_000_001)}"`]) {
      serve({ 'article.json': text, 'places.geojson': places });
      const loaded = await load();
      const issues = 'failure' in loaded && loaded.failure.reason === 'data' ? loaded.failure.issues : [];
      expect(issues[0]).toMatchObject({ file: 'article.json', path: expect.stringMatching(/^\$/) as string });
      expect(issues.every(({ found, expected }) => found !== '' && expected !== '')).toBe(true);
    }
  });

  it('that never ends is stopped where it is too long for an article', async () => {
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

  it('keeps a letter whose bytes come apart', async () => {
    const bytes = new TextEncoder().encode(article);
    const apart = () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => {
          for (let at = 0; at < bytes.length; at += 997) controller.enqueue(bytes.subarray(at, at + 997));
          controller.close();
        },
      });
    vi.stubGlobal('fetch', (address: string) => {
      return Promise.resolve(new Response(address.endsWith('article.json') ? apart() : places));
    });
    expect(await load()).toMatchObject({ issues: [] });
  });

  it('shows no word that its fingerprint does not prove, says so, and shows all the others', async () => {
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
    ['has none', undefined],
    ['cannot be read', '{}'],
    ['is no JSON', '<!doctype html>'],
  ])('is shown as unproven where its fingerprint %s', async (_what, text) => {
    serve({
      'article.json': article,
      'places.geojson': places,
      ...(text !== undefined && { 'fingerprint.json': text }),
    });
    expect(await load()).toMatchObject({ issues: [], proof: 'none' });
  });

  it('is not shown at all beside the fingerprint of another', async () => {
    const { paragraphs, ...others } = publishedFile('fingerprint.json') as { paragraphs: unknown[] };
    serve({ ...all, 'fingerprint.json': JSON.stringify({ ...others, paragraphs: paragraphs.toReversed() }) });
    expect(await load()).toMatchObject({ failure: { reason: 'data' } });
  });
});
