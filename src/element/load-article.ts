import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import { parseArticle } from '../model/parse-article.ts';
import { bytesFault } from '../model/size-limits.ts';
import { fetchText } from './fetch-text.ts';

/** Why an article cannot be shown: it did not come, or its files say nothing that could be shown. */
export type LoadFailure =
  | { readonly reason: 'network'; readonly file: string; readonly found: string }
  | { readonly reason: 'data'; readonly issues: readonly Issue[] };

export type Loaded =
  { readonly article: Article; readonly issues: readonly Issue[] } | { readonly failure: LoadFailure };

/** A file that takes longer is not waited for. */
const LIMITS = { seconds: 60, faultOf: bytesFault };

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
  const data = (found: string, expected = 'a JSON file'): Fetched => ({
    failure: { reason: 'data', issues: [{ file, path: '$', found, expected }] },
  });
  const fetched = await fetchText(address, LIMITS, signal);
  if ('tooLong' in fetched) return data(fetched.tooLong.found, fetched.tooLong.expected);
  if ('found' in fetched) return network(fetched.found);
  try {
    return { value: JSON.parse(fetched.text) as unknown };
  } catch (error) {
    return data(String(error));
  }
}
