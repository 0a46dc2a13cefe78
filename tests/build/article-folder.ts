import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GOOD } from '../cli/refused-case.ts';

export type RawArticle = { title: unknown; passages: Record<string, unknown>[] } & Record<string, unknown>;

export type ArticleFolder = {
  /** A folder that holds `data/articles`. */
  readonly home: string;
  /** Below `data/` of it, ending in `/`. */
  readonly articleFolder: string;
  readonly path: string;
  readonly remove: () => void;
};

/** The good article in a folder of its own, with something done to its files. */
export function makeArticleFolder(change: (folder: string) => void = () => undefined): ArticleFolder {
  const home = mkdtempSync(join(tmpdir(), 'mawdi-'));
  const articleFolder = 'articles/date-market-2024/';
  const path = join(home, 'data', articleFolder);
  mkdirSync(path, { recursive: true });
  cpSync(GOOD, path, { recursive: true });
  change(path);
  return { home, articleFolder, path, remove: () => rmSync(home, { recursive: true }) };
}

/** Rewrites `article.json` of a folder. */
export function rewrite(change: (article: RawArticle) => unknown): (folder: string) => void {
  return (folder) => {
    const file = join(folder, 'article.json');
    writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')) as RawArticle)));
  };
}
