import { basename, join, resolve } from 'node:path';
import type { Article } from '../model/article.ts';
import type { PrintedIds } from '../model/check-references.ts';
import { checkFingerprint, compareFingerprints } from '../model/check-fingerprint.ts';
import { checkText } from '../model/check-text.ts';
import { fingerprintOf, type Fingerprint } from '../model/fingerprint.ts';
import type { Issue } from '../model/issue.ts';
import { parseArticle } from '../model/parse-article.ts';
import { parseFingerprint } from '../model/parse-fingerprint.ts';
import { parseLesson } from '../model/parse-lesson.ts';
import { parseScenes } from '../model/parse-scenes.ts';
import { readArticle, type ArticleReading } from '../model/read-article.ts';
import { showFound } from '../model/show-found.ts';
import { readJson } from './read-json.ts';
import { sha256Hex } from './sha256-hex.ts';

export type CheckedFolder = {
  readonly folder: string;
  readonly issues: readonly Issue[];
  readonly article?: Article;
  readonly provenBy: 'text' | 'fingerprint';
};

/** Everything wrong with one article's folder. `paragraphs`: those of its text, where that is at hand. */
export async function checkFolder(folder: string, paragraphs?: readonly string[]): Promise<CheckedFolder> {
  const files = { article: join(folder, 'article.json'), places: join(folder, 'places.geojson') };
  const [article, places] = await Promise.all([readJson(files.article), readJson(files.places)]);
  const input = { article: article.value, places: places.value };
  const reading = readArticle(input, files);
  const unread = [...article.issues, ...places.issues];
  const isRead = (issue: Issue) => !unread.some(({ file }) => file === issue.file);
  const issues = [
    ...unread,
    ...[...reading.shapeIssues, ...reading.ruleIssues, ...folderIssues(folder, files.article, reading)].filter(isRead),
    ...(await proveQuotations(folder, files.article, reading, paragraphs)),
  ];
  const parsed = parseArticle(input, files);
  const scenes = await readScenes(folder, parsed.article, reading.ids);
  issues.push(...scenes.issues);
  // What is wrong with an article would be told again of each passage its lesson names.
  if (issues.length === 0) issues.push(...(await lessonIssues(folder, parsed.article, scenes.ids)));
  const provenBy = paragraphs ? 'text' : 'fingerprint';
  return { folder, issues, provenBy, ...(parsed.article && { article: parsed.article }) };
}

/** The folder's name is in the address of the published article: it and the id are one fact. */
function folderIssues(folder: string, file: string, { frame }: ArticleReading): readonly Issue[] {
  const name = basename(resolve(folder));
  if (!frame || frame.id === name) return [];
  return [{ file, path: '$.id', found: showFound(frame.id), expected: `the name of its folder, ${name}` }];
}

/** A presentation is no duty; one that is there is held to its article. */
async function readScenes(
  folder: string,
  article: Article | undefined,
  ids: PrintedIds,
): Promise<{ readonly issues: readonly Issue[]; readonly ids: readonly string[] }> {
  const file = join(folder, 'scenes.json');
  const read = await readJson(file);
  if (read.isMissing || !article) return { issues: [], ids: [] };
  if (read.issues.length > 0) return { issues: read.issues, ids: [] };
  const { scenes, issues } = parseScenes(read.value, article, file, ids);
  return { issues, ids: scenes.map(({ id }) => id) };
}

/** Nor is a lesson. */
async function lessonIssues(
  folder: string,
  article: Article | undefined,
  scenes: readonly string[],
): Promise<readonly Issue[]> {
  const file = join(folder, 'lesson.json');
  const read = await readJson(file);
  if (read.isMissing || !article) return [];
  return read.issues.length > 0 ? read.issues : parseLesson(read.value, article, scenes, file).issues;
}

async function proveQuotations(
  folder: string,
  articleFile: string,
  { records }: ArticleReading,
  paragraphs: readonly string[] | undefined,
): Promise<readonly Issue[]> {
  const file = join(folder, 'fingerprint.json');
  const read = await readJson(file);
  if (paragraphs && read.isMissing) return checkText(records.passages, paragraphs, articleFile);
  if (read.isMissing) {
    const expected = 'a fingerprint, written by `mawdi fingerprint`, or the text, given by --text';
    return [{ file, path: '$', found: 'no such file', expected }];
  }
  const parsed = read.issues.length > 0 ? { issues: read.issues } : parseFingerprint(read.value, file);
  const fingerprint: Fingerprint | undefined = 'fingerprint' in parsed ? parsed.fingerprint : undefined;
  if (paragraphs) {
    const stale = fingerprint ? compareFingerprints(fingerprint, fingerprintOf(paragraphs, sha256Hex), file) : [];
    return [...checkText(records.passages, paragraphs, articleFile), ...parsed.issues, ...stale];
  }
  const proof = fingerprint ? checkFingerprint(records.passages, fingerprint, sha256Hex, articleFile) : [];
  return [...parsed.issues, ...proof];
}
