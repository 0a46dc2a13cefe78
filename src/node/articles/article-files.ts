import { ARTICLE_FILES, type ArticleFile } from '../../core/checking/check-files.ts';
import { type Dirent, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Issue } from '../../core/validation/issue.ts';
import { folderFault } from './read-file.ts';

/** The name of the folder is part of addresses; same rule as for `id` in `article.json`. */
const FOLDER_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Limit for the files of an article together, in bytes. */
const MOST_BYTES = 25_000_000;

export type ArticleFolder = {
  /** The names in `ARTICLE_FILES` that exist. */
  readonly files: readonly ArticleFile[];
  /** Printable names of the other entries, which are not read. */
  readonly left: readonly string[];
  /** Entries that must not exist. With any of them the article is not built. */
  readonly refused: readonly Issue[];
};

/**
 * Lists an article’s folder. `home`: the folder of the project, below which no symbolic link is allowed; `inside`: the
 * folders from there to those of articles.
 */
export function lookThrough(
  home: string,
  name: string,
  inside: readonly string[] = ['data', 'articles'],
): ArticleFolder {
  const printable = showName(name);
  const place = [...inside, printable].join('/');
  if (!FOLDER_NAME.test(name)) return refuse(place, printable, 'small letters, digits and single hyphens');
  // The path to the project itself may contain symbolic links.
  const root = realpathSync(home);
  const fault = folderFault(root, ...inside, name);
  if (fault) return refuse(place, fault, 'a folder of the project itself');
  const entries = readdirSync(resolve(root, ...inside, name), { withFileTypes: true });
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const refused = refusedIn(sorted).map(([entry, found, expected]) => {
    return { file: `${place}/${showName(entry)}`, path: '', found, expected };
  });
  const isArticleFile = ({ name: each }: Dirent) => (ARTICLE_FILES as readonly string[]).includes(each);
  const articleFiles = sorted.filter((entry) => isArticleFile(entry) && entry.isFile());
  const bytes = articleFiles.reduce(
    (sum, entry) => sum + lstatSync(resolve(root, ...inside, name, entry.name)).size,
    0,
  );
  if (bytes > MOST_BYTES)
    return refuse(place, `${(bytes / 1e6).toFixed(1)} MB`, `at most ${MOST_BYTES / 1e6} MB in its files together`);
  return {
    files: sorted.filter(isArticleFile).map((entry) => entry.name as ArticleFile),
    left: sorted
      .filter((entry) => !isArticleFile(entry))
      .map((entry) => showName(entry.name) + (entry.isDirectory() ? '/' : '')),
    refused,
  };
}

function refuse(file: string, found: string, expected: string): ArticleFolder {
  return { files: [], left: [], refused: [{ file, path: '', found, expected }] };
}

type Refusal = readonly [name: string, found: string, expected: string];

function refusedIn(entries: readonly Dirent[]): readonly Refusal[] {
  const names = new Map<string, string>();
  return entries.flatMap((entry): readonly Refusal[] => {
    const { name } = entry;
    const previous = names.get(foldedName(name));
    names.set(foldedName(name), name);
    if (previous !== undefined)
      return [
        [name, `a second name for ${showName(previous)}`, 'names that differ by more than case, accents or blanks'],
      ];
    // Windows takes `\` for a path separator, and control characters act on a terminal.
    if (/[\\\p{Cc}\p{Bidi_Control}]/u.test(name))
      return [[name, 'a name with \\ or a control character', 'plain names']];
    // Hidden files are never opened; Emacs leaves a symbolic link there (`.#article.json`) while a file is being
    // edited.
    if (name.startsWith('.')) return [];
    if (entry.isSymbolicLink()) return [[name, 'a link', 'a file of its own']];
    if (entry.isDirectory() && (ARTICLE_FILES as readonly string[]).includes(name))
      return [[name, 'a folder', 'a file']];
    if (!entry.isFile() && !entry.isDirectory()) return [[name, 'a pipe or a device', 'a file']];
    return [];
  });
}

/**
 * The name as case-insensitive file systems compare it: without case, in one Unicode form, without dots and spaces at
 * the end.
 */
function foldedName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[. ]+$/, '');
}

/** A printable form of a name: look-alike letters and control characters are written as their code point. */
export function showName(name: string): string {
  const short = name.length > 80 ? `${name.slice(0, 80)}…` : name;
  const unsafe = /\.(geo)?json$/i.test(short) ? /[^\x20-\x7e]/gu : /[\p{C}\p{Zl}\p{Zp}]/gu;
  return short.replace(unsafe, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}

/** The line that lists unpublished files for an editor; `undefined` where there are none. */
export function leftLine(folder: string, left: readonly string[]): string | undefined {
  if (left.length === 0) return undefined;
  const more = left.length - MOST_NAMED;
  const named = left.slice(0, MOST_NAMED).join(', ');
  return `${basename(folder)}: not published: ${named}${more > 0 ? ` and ${more} more` : ''}`;
}

const MOST_NAMED = 12;
