import { type Dirent, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Issue } from '../../core/validation/issue.ts';
import { folderFault } from './read-file.ts';

/**
 * The files of an article’s folder that are read, published beside the page and put into the archive. Nothing else in the
 * folder is ever opened: what lies there besides may be a secret, the text of the article, or a program.
 */
export const ARTICLE_FILES = [
  'article.json',
  'fingerprint.json',
  'lesson.json',
  'places.geojson',
  'scenes.json',
] as const;
export type ArticleFile = (typeof ARTICLE_FILES)[number];

/** As the name of its folder stands in addresses. The same rule as for the `id` in `article.json`. */
const FOLDER_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Of the files of an article together. */
const MOST_BYTES = 25_000_000;

export type ArticleFolder = {
  /** Those of `ARTICLE_FILES` that are there, by name. */
  readonly files: readonly ArticleFile[];
  /** What else is there, and is left where it is: as it may be printed. */
  readonly left: readonly string[];
  /** What must not be there. With any of it nothing is to be built from the folder. */
  readonly refused: readonly Issue[];
};

/**
 * What lies in an article’s folder. `home`: the folder of the project, below which nothing may be a link; `inside`: the
 * folders from there to those of articles.
 */
export function lookThrough(
  home: string,
  name: string,
  inside: readonly string[] = ['data', 'articles'],
): ArticleFolder {
  const shown = showName(name);
  const place = [...inside, shown].join('/');
  if (!FOLDER_NAME.test(name)) return refuse(place, shown, 'small letters, digits and single hyphens');
  // How the project itself is reached is its owner’s business.
  const root = realpathSync(home);
  const fault = folderFault(root, ...inside, name);
  if (fault) return refuse(place, fault, 'a folder of the project itself');
  const entries = readdirSync(resolve(root, ...inside, name), { withFileTypes: true });
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const refused = refusedIn(sorted).map(([entry, found, expected]) => {
    return { file: `${place}/${showName(entry)}`, path: '', found, expected };
  });
  const isTaken = ({ name: each }: Dirent) => (ARTICLE_FILES as readonly string[]).includes(each);
  const taken = sorted.filter((entry) => isTaken(entry) && entry.isFile());
  const bytes = taken.reduce((sum, entry) => sum + lstatSync(resolve(root, ...inside, name, entry.name)).size, 0);
  if (bytes > MOST_BYTES)
    return refuse(place, `${(bytes / 1e6).toFixed(1)} MB`, `at most ${MOST_BYTES / 1e6} MB in its files together`);
  return {
    files: sorted.filter(isTaken).map((entry) => entry.name as ArticleFile),
    left: sorted
      .filter((entry) => !isTaken(entry))
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
    const twin = names.get(foldedName(name));
    names.set(foldedName(name), name);
    if (twin !== undefined)
      return [[name, `a second name for ${showName(twin)}`, 'names that differ by more than case, accents or blanks']];
    // Some systems take the sign for the end of a folder’s name, and a terminal obeys the others.
    if (/[\\\p{Cc}\p{Bidi_Control}]/u.test(name))
      return [[name, 'a name with \\ or a control character', 'plain names']];
    // Hidden ones are never opened; an editor that has the file open leaves a link of its own there (`.#article.json`).
    if (name.startsWith('.')) return [];
    if (entry.isSymbolicLink()) return [[name, 'a link', 'a file of its own']];
    if (entry.isDirectory() && (ARTICLE_FILES as readonly string[]).includes(name))
      return [[name, 'a folder', 'a file']];
    if (!entry.isFile() && !entry.isDirectory()) return [[name, 'a pipe or a device', 'a file']];
    return [];
  });
}

/** The name as the most forgiving systems read it: they know no case, no two ways to write an accent, no blank at the end. */
function foldedName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[. ]+$/, '');
}

/** A name as it may be printed: whatever could pass for another or move the cursor is written as a number. */
export function showName(name: string): string {
  const short = name.length > 80 ? `${name.slice(0, 80)}…` : name;
  const unsafe = /\.(geo)?json$/i.test(short) ? /[^\x20-\x7e]/gu : /[\p{C}\p{Zl}\p{Zp}]/gu;
  return short.replace(unsafe, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}

/** What an editor is told of files that stay where they are; nothing where there are none. */
export function leftLine(folder: string, left: readonly string[]): string | undefined {
  if (left.length === 0) return undefined;
  const more = left.length - MOST_NAMED;
  const named = left.slice(0, MOST_NAMED).join(', ');
  return `${basename(folder)}: not published: ${named}${more > 0 ? ` and ${more} more` : ''}`;
}

const MOST_NAMED = 12;
