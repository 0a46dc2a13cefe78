import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articlesFolder, type ArticleSource, articleSource } from '../../src/node/articles/read-site.ts';
import type { ProvenArticle } from '../../src/node/articles/read-article-folder.ts';
import { GOOD } from './cli/refused-case.ts';

export type RawArticle = { title: unknown; passages: Record<string, unknown>[] } & Record<string, unknown>;

export type ArticleFolder = {
  /** A folder that holds `data/articles`. */
  readonly home: string;
  readonly path: string;
  /** The folder as the build reads it. */
  readonly source: ArticleSource;
  readonly remove: () => void;
};

/** A copy of the good article in a temporary folder, with changes to its files. */
export function makeArticleFolder(change: (folder: string) => void = () => undefined): ArticleFolder {
  const home = mkdtempSync(join(tmpdir(), 'mawdi-'));
  const articles = join(home, 'data/articles');
  const path = join(articles, 'date-market-2024');
  cpSync(GOOD, path, { recursive: true });
  change(path);
  return { home, path, source: articleSource(articles), remove: () => rmSync(home, { recursive: true }) };
}

/** The published article, read as the build reads it. */
export const PUBLISHED_SOURCE = articleSource(articlesFolder({}));

export function provenIn(source: ArticleSource): ProvenArticle {
  const { front, lines } = source.get();
  if (!front) throw new Error(lines.join('\n'));
  return front;
}

/** Rewrites `article.json` of a folder. */
export function rewrite(change: (article: RawArticle) => unknown): (folder: string) => void {
  return (folder) => {
    const file = join(folder, 'article.json');
    writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')) as RawArticle)));
  };
}
