import { readdir } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatIssue } from '../model/issue.ts';
import { checkFolder, type CheckedFolder } from './check-folder.ts';
import { readParagraphs } from './write-fingerprint.ts';

export type Report = { readonly lines: readonly string[]; readonly isSound: boolean };

const OWN_ARTICLES = fileURLToPath(new URL('../../data/articles/', import.meta.url));

/** Checks article folders, or all there are, and says everything that is wrong with them, one issue a line. */
export async function checkFolders(named: readonly string[], textFile?: string): Promise<Report> {
  const folders = named.length > 0 ? named : await allFolders();
  if (folders.length === 0) throw wrongCall('no article in data/articles; name a folder');
  if (textFile !== undefined && folders.length > 1)
    throw wrongCall('--text is the text of one article; name its folder');
  const paragraphs = textFile === undefined ? undefined : await readParagraphs(textFile);
  const checked: CheckedFolder[] = [];
  for (const folder of folders) checked.push(await checkFolder(folder, paragraphs));
  const issues = checked.flatMap((each) => each.issues);
  const files = new Set(issues.map(({ file }) => file)).size;
  const total = `${count(issues.length, 'issue')} in ${count(files, 'file')}`;
  return {
    lines: [
      ...issues.map(formatIssue),
      ...checked.filter((each) => each.issues.length === 0).map(describeSound),
      ...(issues.length > 0 ? [total] : []),
    ],
    isSound: issues.length === 0,
  };
}

/** Those of the project the command is called in, or else our own. */
async function allFolders(): Promise<readonly string[]> {
  for (const parent of [resolve('data/articles'), OWN_ARTICLES]) {
    const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => relative('.', join(parent, name)));
    if (folders.length > 0) return folders.sort();
  }
  return [];
}

function describeSound({ folder, article, provenBy }: CheckedFolder): string {
  const passages = count(article?.passages.length ?? 0, 'passage');
  const places = count(article?.places.length ?? 0, 'place');
  return `${basename(resolve(folder))}: ${passages}, ${places}, every quotation proven against the ${provenBy}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function wrongCall(message: string): Error {
  return Object.assign(new Error(message), { code: 'WRONG_CALL' });
}
