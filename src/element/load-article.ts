import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import { parseArticle } from '../model/parse-article.ts';

/** Why an article cannot be shown: it did not come, or its files say nothing that could be shown. */
export type LoadFailure =
  | { readonly reason: 'network'; readonly file: string; readonly found: string }
  | { readonly reason: 'data'; readonly issues: readonly Issue[] };

export type Loaded =
  { readonly article: Article; readonly issues: readonly Issue[] } | { readonly failure: LoadFailure };

/** More is no article. Code units. */
const LONGEST = 8_000_000;

/** Fetches the two files of an article from `folder`, an absolute address ending in `/`. Never rejects. */
export async function loadArticle(folder: string, signal: AbortSignal): Promise<Loaded> {
  const [article, places] = await Promise.all(
    ['article.json', 'places.geojson'].map((file) => fetchJson(`${folder}${file}`, file, signal)),
  );
  for (const fetched of [article, places]) if (fetched && 'failure' in fetched) return fetched;
  const parsed = parseArticle({ article: valueOf(article), places: valueOf(places) });
  return parsed.article
    ? { article: parsed.article, issues: parsed.issues }
    : { failure: { reason: 'data', issues: parsed.issues } };
}

type Fetched = { readonly value: unknown } | { readonly failure: LoadFailure };

const valueOf = (fetched: Fetched | undefined) => (fetched && 'value' in fetched ? fetched.value : undefined);

async function fetchJson(address: string, file: string, signal: AbortSignal): Promise<Fetched> {
  const network = (found: string): Fetched => ({ failure: { reason: 'network', file, found } });
  const data = (found: string): Fetched => ({
    failure: { reason: 'data', issues: [{ file, path: '$', found, expected: 'a JSON file' }] },
  });
  try {
    const response = await fetch(address, { signal, credentials: 'omit' });
    if (!response.ok) return network(`HTTP ${response.status}`);
    const text = await response.text();
    if (text.length > LONGEST) return data(`${text.length} characters`);
    try {
      return { value: JSON.parse(text) as unknown };
    } catch (error) {
      return data(String(error));
    }
  } catch (error) {
    return network(String(error));
  }
}
