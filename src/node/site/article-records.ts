import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLE_FILES } from '../../core/checking/check-files.ts';
import { listFolder } from '../articles/read-article-folder.ts';
import { readFileInside } from '../articles/read-file.ts';
import { hashOfFiles } from '../source-files.ts';
import { writeWhole } from '../write-whole.ts';
import type { StoredFile } from './file-store.ts';
import type { ArticleEntry } from './write-article.ts';

/** An article as a build wrote it. */
export type ArticleRecord = {
  readonly entry: ArticleEntry;
  readonly files: readonly StoredFile[];
  /** What the build said of it. */
  readonly notes: readonly string[];
};

/** Records of the articles that builds wrote, by the id of the article and what it was written from. */
export type ArticleRecords = {
  readonly get: (id: string, key: string) => ArticleRecord | undefined;
  readonly put: (id: string, key: string, record: ArticleRecord) => void;
};

/** Earlier versions of an article that are kept: an editor often goes back by one. */
const MOST_VERSIONS = 3;

export function openArticleRecords(folder: string): ArticleRecords {
  const fileOf = (id: string, key: string) => join(folder, id, `${key}.json`);
  return {
    get: (id, key) => {
      const file = fileOf(id, key);
      const record = readRecord(file);
      const now = new Date();
      if (record) utimesSync(file, now, now);
      return record;
    },
    put: (id, key, record) => {
      const file = fileOf(id, key);
      writeWhole(file, JSON.stringify(record));
      const versions = readdirSync(join(folder, id)).map((name) => join(folder, id, name));
      const newestFirst = versions
        .map((path) => ({ path, at: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
        .sort((one, other) => other.at - one.at);
      for (const { path } of newestFirst.slice(MOST_VERSIONS)) rmSync(path, { force: true });
    },
  };
}

/** A record; `undefined` where there is none, or none that can be read. */
export function readRecord(file: string): ArticleRecord | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ArticleRecord;
  } catch {
    return undefined;
  }
}

/** What the pages of an article are made with: files and folders of the program. */
const PROGRAM = [
  'src',
  'data/basemap',
  'data/world',
  'data/defaults',
  'index.html',
  'package.json',
  'package-lock.json',
];

/** A hash of the program, and of options that its output depends on. `root`: the folder of the program. */
export function programKey(root: string, options: unknown): string {
  return hashed([process.versions.node, hashOfFiles(root, PROGRAM), JSON.stringify(options)]);
}

/**
 * The key of an article’s record: it changes with any of its files and with `program`. Absent where the folder must not
 * be read, which an issue then reports. `left`: the entries that are not read.
 */
export function articleKey(
  folder: string,
  program: string,
): { readonly key?: string; readonly left: readonly string[] } {
  const { left, refused } = listFolder(folder);
  if (refused.length > 0) return { left };
  const files = ARTICLE_FILES.map((name) => {
    const read = readFileInside(folder, name);
    return read && 'bytes' in read ? [name, read.bytes] : [name, JSON.stringify(read ?? null)];
  });
  return { key: hashed([program, ...files.flat()]), left };
}

function hashed(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // With its length, so that the end of one part cannot be read as the beginning of the next.
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}\0`).update(part);
  return hash.digest('hex').slice(0, 32);
}
