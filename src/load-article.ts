import type { Article } from './model/article.ts';
import type { Issue } from './model/issue.ts';
import { parseArticle } from './model/parse-article.ts';

export type Loaded = { readonly article?: Article; readonly issues: readonly Issue[] };

/** Fetches and reads the article in `folder` (an address ending in `/`). Never throws: what is wrong comes as issues. */
export async function loadArticle(folder: string): Promise<Loaded> {
  const [article, places] = await Promise.all([
    fetchJson(`${folder}article.json`),
    fetchJson(`${folder}places.geojson`),
  ]);
  const failed = [article, places].flatMap((file) => ('issue' in file ? [file.issue] : []));
  if ('issue' in article || 'issue' in places) return { issues: failed };
  return parseArticle(
    { article: article.value, places: places.value },
    { article: 'article.json', places: 'places.geojson' },
  );
}

type Fetched = { readonly value: unknown } | { readonly issue: Issue };

async function fetchJson(address: string): Promise<Fetched> {
  const file = address.split('/').at(-1) ?? address;
  const issue = (found: string): Fetched => ({ issue: { file, path: '$', found, expected: 'a JSON file' } });
  try {
    const response = await fetch(address);
    if (!response.ok) return issue(`HTTP ${response.status}`);
    return { value: (await response.json()) as unknown };
  } catch (error) {
    return issue(error instanceof Error ? error.message : 'no answer');
  }
}
