import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { articlesFolder } from '../article-folder/article-source.ts';
import { type ReadFolder, readArticleFolder } from '../article-folder/read-article-folder.ts';
import { readParagraphs } from '../article-folder/read-paragraphs.ts';
import { siteArticles } from '../article-folder/site-articles.ts';
import { formatIssue, type Issue } from '../model/issue.ts';
import { folderFault } from './folder-fault.ts';

export type Report = { readonly lines: readonly string[]; readonly isSound: boolean };

/** Checks article folders, or all there are, and says everything that is wrong with them, one issue a line. */
export function checkFolders(named: readonly string[], textFile?: string): Report {
  const all = named.length > 0 ? { folders: named, issues: [] } : allFolders();
  if (textFile !== undefined && all.folders.length > 1)
    throw wrongCall('--text is the text of one article; name its folder');
  const fault = named.map(folderFault).find((each) => each !== undefined);
  if (fault !== undefined) throw wrongCall(fault);
  const text = textFile === undefined ? { issues: [] } : readParagraphs(textFile);
  const paragraphs = 'paragraphs' in text ? text.paragraphs : undefined;
  const checked = all.folders.map((folder) => readArticleFolder(folder, paragraphs));
  const issues = [...text.issues, ...all.issues, ...checked.flatMap((each) => each.issues)];
  const files = new Set(issues.map(({ file }) => file)).size;
  const total = `${count(issues.length, 'issue')} in ${count(files, 'file')}`;
  return {
    lines: [
      ...issues.map(formatIssue),
      ...checked.flatMap(({ warnings }) => warnings).map((warning) => `look again: ${formatIssue(warning)}`),
      ...(text.issues.length > 0 ? [] : checked.flatMap(describeSound)),
      ...(issues.length > 0 ? [total] : []),
    ],
    isSound: issues.length === 0,
  };
}

/** Those of the project the command is called in, or else our own; and which of several stands at `/`. */
function allFolders(): { readonly folders: readonly string[]; readonly issues: readonly Issue[] } {
  const parent = ['data/articles', articlesFolder()].map((path) => resolve(path)).find((path) => existsSync(path));
  const { ids, issues } = siteArticles(relative('.', parent ?? articlesFolder()) || '.');
  return { folders: ids.map((id) => relative('.', join(parent ?? '', id))), issues };
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
