import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { siteArticles } from '../articles/list-articles.ts';
import { articlesFolder } from '../articles/read-site.ts';
import { readArticleFolder, type ReadFolder, readParagraphs } from '../articles/read-article-folder.ts';
import type { Issue } from '../../core/validation/issue.ts';
import { withCure } from '../../core/checking/cures.ts';
import { issueForPrograms, printIssues } from './print-issues.ts';
import { decodeText } from '../../core/checking/json-file.ts';
import { foreignText, foreignValue, FROM_ELSEWHERE } from '../../core/validation/foreign-formats.ts';

export type Report = { readonly lines: readonly string[]; readonly isSound: boolean };

/**
 * Checks the given article folders, or all of them, and reports every issue: by file and line for a person, or as one
 * JSON value for a program.
 */
export function checkFolders(named: readonly string[], textFile?: string, format: 'lines' | 'json' = 'lines'): Report {
  const all = named.length > 0 ? { folders: named, issues: [] } : allFolders();
  if (textFile !== undefined && all.folders.length > 1)
    throw wrongCall('--text is the text of one article; name its folder');
  const fault = named.map(folderFault).find((each) => each !== undefined);
  if (fault !== undefined) throw wrongCall(fault);
  const text = textFile === undefined ? { issues: [] } : readParagraphs(textFile);
  const paragraphs = 'paragraphs' in text ? text.paragraphs : undefined;
  const checked = all.folders.map((folder) => readArticleFolder(folder, paragraphs));
  const issues = [...text.issues, ...all.issues, ...checked.flatMap((each) => each.issues)].map(withCure);
  const warnings = checked.flatMap((each) => each.warnings);
  const isSound = issues.length === 0;
  if (format === 'json') return { lines: [forPrograms(checked, issues, warnings)], isSound };
  const files = new Set(issues.map(({ file }) => file)).size;
  const total = `${count(issues.length, 'issue')} in ${count(files, 'file')}`;
  return {
    lines: [
      ...printIssues(issues),
      ...(warnings.length > 0 ? ['look again: what follows may be right as it is', ''] : []),
      ...printIssues(warnings),
      ...(text.issues.length > 0 ? [] : checked.flatMap(describeSound)),
      ...(issues.length > 0 ? [total] : []),
    ],
    isSound,
  };
}

/**
 * The articles of the project in the working directory, or else of this one, with the issues about which of them stands
 * at `/`.
 */
function allFolders(): { readonly folders: readonly string[]; readonly issues: readonly Issue[] } {
  const parent = ['data/articles', articlesFolder()].map((path) => resolve(path)).find((path) => existsSync(path));
  const { ids, issues } = siteArticles(relative('.', parent ?? articlesFolder()) || '.');
  return { folders: ids.map((id) => relative('.', join(parent ?? '', id))), issues };
}

function forPrograms(checked: readonly ReadFolder[], issues: readonly Issue[], warnings: readonly Issue[]): string {
  const articles = checked.map(({ folder, id, proven, provenBy }) => ({
    folder,
    id,
    isProven: proven !== undefined,
    provenBy,
  }));
  return JSON.stringify(
    { articles, issues: issues.map(issueForPrograms), warnings: warnings.map(issueForPrograms) },
    null,
    2,
  );
}

function describeSound({ id, proven, provenBy }: ReadFolder): readonly string[] {
  if (!proven) return [];
  const passages = count(proven.article.passages.length, 'passage');
  const places = count(proven.article.places.length, 'place');
  return [`${id}: ${passages}, ${places}, every quotation proven against the ${provenBy}`];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function wrongCall(message: string): Error {
  return Object.assign(new Error(message), { code: 'WRONG_CALL' });
}

/** Why a path cannot be an article’s folder, with what to do; `undefined` where it may be one. */
export function folderFault(named: string): string | undefined {
  const stat = statSync(named, { throwIfNoEntry: false });
  if (!stat) return `${named}: found no such folder; expected the folder of an article`;
  if (!stat.isDirectory()) {
    const parent = dirname(named);
    const isInArticle = ['article.json', 'places.geojson', 'fingerprint.json'].includes(basename(named));
    if (isInArticle) return `${named}: found a file; mawdi takes a folder: ${parent}`;
    const foreignFormat = foreignFormatOf(named);
    const hint = foreignFormat === undefined ? '' : `; ${FROM_ELSEWHERE}`;
    return `${named}: found ${foreignFormat ?? 'a file'}; mawdi takes the folder of an article${hint}`;
  }
  if (existsSync(join(named, 'article.json')) || existsSync(join(named, 'places.geojson'))) return undefined;
  return `${named}: found no article.json in it; expected the folder of an article, such as data/articles/my-article`;
}

/** Larger files are not opened to recognise their format. Bytes. */
const MOST_BYTES = 10_000_000;

/** The format of another mapping program that a file has; `undefined` where it is not recognised. */
function foreignFormatOf(file: string): string | undefined {
  const stat = statSync(file);
  if (!stat.isFile() || stat.size > MOST_BYTES) return undefined;
  const decoded = decodeText(readFileSync(file));
  if (!('text' in decoded)) return decoded.expected === 'UTF-8' ? undefined : decoded.found;
  const { text } = decoded;
  return foreignText(text) ?? foreignJson(text);
}

function foreignJson(text: string): string | undefined {
  try {
    return foreignValue(JSON.parse(text));
  } catch {
    return undefined;
  }
}
