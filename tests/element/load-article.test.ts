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

describe('an article fetched for an element', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is read from its two files', async () => {
    serve({ 'article.json': article, 'places.geojson': places });
    const loaded = await load();
    expect(loaded).toMatchObject({ issues: [] });
    expect('article' in loaded && loaded.article.passages.length).toBeGreaterThan(20);
  });

  it('that is not there is said by file and answer', async () => {
    serve({ 'article.json': article });
    expect(await load()).toEqual({ failure: { reason: 'network', file: 'places.geojson', found: 'HTTP 404' } });
  });

  it('that is no JSON, too long, or no article is refused with the file, what was found and what was expected', async () => {
    for (const text of ['{"a":', '[]', 'null', `"${'x'.repeat(8_000_001)}"`]) {
      serve({ 'article.json': text, 'places.geojson': places });
      const loaded = await load();
      const issues = 'failure' in loaded && loaded.failure.reason === 'data' ? loaded.failure.issues : [];
      expect(issues[0]).toMatchObject({ file: 'article.json', path: expect.stringMatching(/^\$/) as string });
      expect(issues.every(({ found, expected }) => found !== '' && expected !== '')).toBe(true);
    }
  });
});
