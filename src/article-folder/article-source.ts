import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { readSite, type ReadSite } from './read-site.ts';

/** The articles of the site that is built or worked on, read once until they change. */
export type ArticleSource = {
  /** The folder that holds the folders of articles. */
  readonly folder: string;
  readonly get: () => ReadSite;
  readonly forget: () => void;
};

/** `data/articles` of this project, or the folder of articles elsewhere that the variable `ARTICLES` names. */
export function articlesFolder(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const { ARTICLES } = environment;
  return ARTICLES ? resolve(ARTICLES) : fileURLToPath(new URL('../../data/articles', import.meta.url));
}

export function articleSource(folder: string): ArticleSource {
  let site: ReadSite | undefined;
  return { folder, get: () => (site ??= readSite(folder)), forget: () => (site = undefined) };
}
