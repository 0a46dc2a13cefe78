import type { Article } from './article.ts';
import { checkFingerprint, compareFingerprints } from './check-fingerprint.ts';
import type { PrintedIds } from './check-references.ts';
import { checkText } from './check-text.ts';
import { fingerprintOf, type Sha256Hex } from './fingerprint.ts';
import type { GivenFile } from './given-file.ts';
import type { Issue } from './issue.ts';
import type { Lesson } from './lesson.ts';
import { parseArticle } from './parse-article.ts';
import { parseFingerprint } from './parse-fingerprint.ts';
import { parseLesson } from './parse-lesson.ts';
import { parseScenes } from './parse-scenes.ts';
import { readArticle, type ArticleReading } from './read-article.ts';
import type { Scene } from './scene.ts';
import { showFound } from './show-found.ts';

export type GivenArticle = {
  readonly files: {
    readonly article: GivenFile;
    readonly places: GivenFile;
    readonly fingerprint: GivenFile;
    /** A presentation is no duty, nor is a lesson; one that is there is held to its article. */
    readonly scenes: GivenFile;
    readonly lesson: GivenFile;
  };
  /** The name of its folder, which stands in the address of the published article. */
  readonly id: string;
  /** The numbered paragraphs of its text, where that is at hand. */
  readonly paragraphs?: readonly string[];
  readonly sha256Hex: Sha256Hex;
};

export type ProvedArticle = {
  /** What could be read of it. It is proven only where there is no issue. */
  readonly article?: Article;
  readonly scenes: readonly Scene[];
  readonly lesson?: Lesson;
  readonly issues: readonly Issue[];
};

/** Reads an article with all that belongs to it and proves its words: everything that is wrong, in one round. Never throws. */
export function proveArticle(given: GivenArticle): ProvedArticle {
  const { article, places } = given.files;
  const names = { article: article.name, places: places.name };
  const input = { article: article.value, places: places.value };
  const reading = readArticle(input, names);
  const unread = [...article.issues, ...places.issues];
  const isRead = (issue: Issue) => !unread.some(({ file }) => file === issue.file);
  const parsed = parseArticle(input, names);
  const issues = [
    ...unread,
    ...[...reading.shapeIssues, ...reading.ruleIssues, ...idIssues(given, reading)].filter(isRead),
    ...proofIssues(given, reading),
  ];
  const scenes = readScenes(given, parsed.article, reading.ids);
  issues.push(...scenes.issues);
  // What is wrong with an article would be told again of each passage its lesson names.
  const lesson = issues.length === 0 ? readLesson(given, parsed.article, scenes.scenes) : { issues: [] };
  issues.push(...lesson.issues);
  return {
    issues,
    scenes: scenes.scenes,
    ...(parsed.article && { article: parsed.article }),
    ...('lesson' in lesson && lesson.lesson && { lesson: lesson.lesson }),
  };
}

/** The folder's name is in the address of the published article: it and the id are one fact. */
function idIssues({ id, files }: GivenArticle, { frame }: ArticleReading): readonly Issue[] {
  if (!frame || frame.id === id) return [];
  const expected = `the name of its folder, ${id}`;
  return [{ file: files.article.name, path: '$.id', found: showFound(frame.id), expected }];
}

function readScenes({ files: { scenes } }: GivenArticle, article: Article | undefined, ids: PrintedIds) {
  if (scenes.isMissing || !article) return { scenes: [], issues: [] };
  if (scenes.issues.length > 0) return { scenes: [], issues: scenes.issues };
  return parseScenes(scenes.value, article, scenes.name, ids);
}

function readLesson({ files: { lesson } }: GivenArticle, article: Article | undefined, scenes: readonly Scene[]) {
  if (lesson.isMissing || !article) return { issues: [] };
  if (lesson.issues.length > 0) return { issues: lesson.issues };
  const ids = scenes.map(({ id }) => id);
  return parseLesson(lesson.value, article, ids, lesson.name);
}

/** The text proves the words where it is given; without it the fingerprint must. */
function proofIssues({ files, paragraphs, sha256Hex }: GivenArticle, { records }: ArticleReading): readonly Issue[] {
  const { article, fingerprint: file } = files;
  if (paragraphs && file.isMissing) return checkText(records.passages, paragraphs, article.name);
  if (file.isMissing) {
    const expected = 'a fingerprint, written by `mawdi fingerprint`, or the text, given by --text';
    return [{ file: file.name, path: '$', found: 'no such file', expected }];
  }
  const parsed = file.issues.length > 0 ? { issues: file.issues } : parseFingerprint(file.value, file.name);
  const fingerprint = 'fingerprint' in parsed ? parsed.fingerprint : undefined;
  if (paragraphs) {
    const stale = fingerprint ? compareFingerprints(fingerprint, fingerprintOf(paragraphs, sha256Hex), file.name) : [];
    return [...checkText(records.passages, paragraphs, article.name), ...parsed.issues, ...stale];
  }
  const proof = fingerprint ? checkFingerprint(records.passages, fingerprint, sha256Hex, article.name) : [];
  return [...parsed.issues, ...proof];
}
