import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import { parseArticle } from '../model/parse-article.ts';
import { bytesFault, type SizeFault } from '../model/size-limits.ts';

/** Why an article cannot be shown: it did not come, or its files say nothing that could be shown. */
export type LoadFailure =
  | { readonly reason: 'network'; readonly file: string; readonly found: string }
  | { readonly reason: 'data'; readonly issues: readonly Issue[] };

export type Loaded =
  { readonly article: Article; readonly issues: readonly Issue[] } | { readonly failure: LoadFailure };

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
  try {
    const response = await fetch(address, { signal, credentials: 'omit' });
    if (!response.ok) return network(`HTTP ${response.status}`);
    const text = await readText(response);
    if (typeof text !== 'string') return data(text.found, text.expected);
    try {
      return { value: JSON.parse(text) as unknown };
    } catch (error) {
      return data(String(error));
    }
  } catch (error) {
    return network(String(error));
  }
}

/** The text of an answer; one that is too long is stopped there, however long it says it is and however long it goes on. */
async function readText(response: Response): Promise<string | SizeFault> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts.join('') + decoder.decode();
    bytes += value.byteLength;
    const fault = bytesFault(bytes);
    if (fault) {
      await reader.cancel().catch(() => undefined);
      return fault;
    }
    parts.push(decoder.decode(value, { stream: true }));
  }
}
