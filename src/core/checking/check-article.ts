import type { InputFile } from './json-file.ts';
import type { Article, Place } from '../article/article.ts';
import { withCure } from './cures.ts';
import { linesOfPaths } from '../validation/json-lines.ts';
import { deepFreeze } from '../validation/parse-record.ts';
import { isDay } from '../article/edtf.ts';
import { checkFingerprint, compareFingerprints } from '../proof/check-quotations-by-fingerprint.ts';
import { checkLocations, type BaseMapForCheck, standsInCountry } from '../validation/check-locations.ts';
import { checkReferences, IN_PRINTED_ORDER, orderFaults, type PrintedIds } from '../validation/check-references.ts';
import { checkText } from '../proof/check-quotations-by-text.ts';
import { type Fingerprint, fingerprintOf, parseFingerprint, ruleOf } from '../proof/fingerprint.ts';
import { expecting, formatIssue, type Issue, showFound } from '../validation/issue.ts';
import {
  type CompletedPassage,
  completedPassages,
  isReliableIssue,
  type PrintedQuotation,
  rawQuotationsIn,
} from '../validation/raw-passages.ts';
import { UNDETERMINED } from '../text/languages.ts';
import type { Lesson } from '../article/lesson.ts';
import { parseLesson } from '../validation/parse-lesson.ts';
import { parseScenes } from '../validation/parse-scenes.ts';
import { articleOfValidRecords, validateArticle, type ValidatedArticle } from '../validation/parse-article.ts';
import type { Scene } from '../article/scene.ts';
import { LOOKS_SWAPPED } from '../validation/geometry-rules.ts';

export type ArticleToCheck = {
  readonly files: {
    readonly article: InputFile;
    readonly places: InputFile;
    readonly fingerprint: InputFile;
    /** Presentation and lesson are optional; where they exist, they are checked against the article. */
    readonly scenes: InputFile;
    readonly lesson: InputFile;
  };
  /** The name of the article’s folder, which is part of the published article’s address. */
  readonly id: string;
  /** The numbered paragraphs of the source text, where it is available. */
  readonly paragraphs?: readonly string[];
  /** The extent, countries and towns of the base map for places; without it, places are not checked. */
  readonly basemapOf?: (places: readonly Place[], article: Partial<Article>) => BaseMapForCheck;
};

export type CheckedArticle = {
  /** The proven article; missing where there is any issue. */
  readonly article?: Article;
  readonly scenes: readonly Scene[];
  readonly lesson?: Lesson;
  readonly issues: readonly Issue[];
  /** Findings for an editor to check, which may be correct as they are. */
  readonly warnings: readonly Issue[];
};

/**
 * Validates an article with its scenes and its lesson, and proves its quotations. Returns all issues at once and never
 * throws.
 */
export function checkArticle(input: ArticleToCheck): CheckedArticle {
  const checked = findIssues(input);
  return {
    ...checked,
    issues: withLines(checked.issues, input.files).map(withCure),
    warnings: withLines(checked.warnings, input.files),
  };
}

/** Issues with the line of the file at which each path stands. */
function withLines(issues: readonly Issue[], files: ArticleToCheck['files']): readonly Issue[] {
  const lines = new Map(
    Object.values(files).map(({ name, text }) => {
      const paths = text === undefined ? [] : issues.filter(({ file }) => file === name).map(({ path }) => path);
      return [name, paths.length === 0 ? undefined : linesOfPaths(text ?? '', paths)];
    }),
  );
  return issues.map((issue) => {
    const line = issue.line ?? lines.get(issue.file)?.get(issue.path);
    return line === undefined ? issue : { ...issue, line };
  });
}

function findIssues(input: ArticleToCheck): CheckedArticle {
  const { article, places, scenes, lesson } = input.files;
  const names = { article: article.name, places: places.name };
  const validated = validateArticle({ article: article.value, places: places.value }, names);
  /** The indexes of passages whose quotation is invalid in itself; its differences from the text follow from that. */
  const refused = new Set(validated.shapeIssues.flatMap(({ path }) => QUOTE.exec(path)?.[1] ?? []).map(Number));
  const proof = proofOf(input, refused);
  const completed = completedPassages(fieldOf(article.value, 'passages'), refused).map((each, at) =>
    asPrinted(each, proof.printedAt[at]),
  );
  const unread = [...article.issues, ...places.issues];
  const isOfReadFile = (issue: Issue) => !unread.some(({ file }) => file === issue.file);
  // An offset or context given by the proof satisfies every rule; one that fits the schema alone may still be wrong.
  const proofPaths = new Set(proof.issues.filter(({ path }) => OFFSET_OR_CONTEXT.test(path)).map(({ path }) => path));
  const isNotReplaced = ({ file, path }: Issue) => file !== article.name || !proofPaths.has(path);
  const forChecks = { article: articleForChecks(validated, completed, article.value), ids: knownIds(validated) };
  const isReadable = (file: InputFile) => !file.isMissing && file.issues.length === 0 && unread.length === 0;
  const parsedScenes = isReadable(scenes)
    ? parseScenes(scenes.value, forChecks.article, scenes.name, forChecks.ids)
    : undefined;
  const parsedLesson = isReadable(lesson)
    ? parseLesson(lesson.value, forChecks.article, sceneIds(scenes.value), lesson.name, forChecks.ids)
    : undefined;
  const { records, frame } = validated;
  const located = records.places.flatMap((place) => place ?? []);
  const baseMap = input.basemapOf?.(located, frame ?? {});
  const { issues: locationIssues, warnings } = checkLocations(records.places, baseMap, places.name);
  const swaps = { places: places.name, records, baseMap, reported: locationIssues };
  const issues = [
    ...unread,
    ...[...validated.shapeIssues, ...ruleIssues(input, validated, completed, proof)]
      .filter(isOfReadFile)
      .filter(isNotReplaced)
      .filter((issue) => !isFalseSwapSuspicion(issue, swaps)),
    ...locationIssues,
    ...proof.issues,
    ...[scenes, lesson].flatMap((file) => (file.isMissing ? [] : file.issues)),
    ...(parsedScenes?.issues ?? []),
    ...(parsedLesson?.issues ?? []),
  ];
  if (issues.length > 0 || !frame) return { issues, warnings, scenes: [] };
  return {
    issues,
    warnings,
    article: deepFreeze(articleOfValidRecords(frame, records, [], names)),
    scenes: parsedScenes?.scenes ?? [],
    ...(parsedLesson?.lesson && { lesson: parsedLesson.lesson }),
  };
}

/** `reported`: the issues that the base map found; `places`: the name of their file. */
type LocationFindings = {
  readonly places: string;
  readonly records: ValidatedArticle['records'];
  readonly baseMap: BaseMapForCheck | undefined;
  readonly reported: readonly Issue[];
};

/**
 * Whether a place is suspected of swapped coordinates only because the other places are swapped: its coordinates as
 * written lie in a country. An issue found by the base map at the same path replaces the suspicion too.
 */
function isFalseSwapSuspicion(
  { file, path, expected }: Issue,
  { places, records, baseMap, reported }: LocationFindings,
): boolean {
  if (!baseMap || 'problems' in baseMap || file !== places || !expected.endsWith(LOOKS_SWAPPED)) return false;
  if (reported.some((issue) => issue.path === path)) return true;
  const place = records.places[Number(/\d+/.exec(path)?.[0])];
  return place !== undefined && standsInCountry(place, baseMap);
}

/** A passage with the words of the text in place of a quotation with a slip: names and excerpts are looked for in these. */
function asPrinted(
  completed: CompletedPassage | undefined,
  printed: PrintedQuotation | undefined,
): CompletedPassage | undefined {
  if (!completed || !printed || completed.passage.quote === printed.words) return completed;
  const madeUp = new Set([...completed.madeUp].filter((field) => field !== 'quote'));
  return { passage: { ...completed.passage, quote: printed.words }, madeUp };
}

/** The rules that read the quotation; where it has a slip, they are checked against the words of the text instead. */
const BY_QUOTATION = /^\$\.passages\[(\d+)\]\.(?:end|places\[\d+\]\.words)$/;

/** The fields for which an issue of the proof replaces the issue of the schema. */
const OFFSET_OR_CONTEXT = /^\$\.passages\[\d+\]\.(?:paragraph|start|end|prefix|suffix)$/;

const QUOTE = /^\$\.passages\[(\d+)\]\.quote$/;

/**
 * The ids that scenes and lesson may refer to. A list with an invalid id is left out, so that references to it are not
 * reported as well.
 */
function knownIds({ ids, shapeIssues, ruleIssues }: ValidatedArticle): PrintedIds {
  const hasBad = (list: string) =>
    [...shapeIssues, ...ruleIssues].some(({ path }) => path.startsWith(`$.${list}[`) && path.endsWith('].id'));
  const { passages, places, ...others } = ids;
  return {
    ...others,
    ...(passages && !hasBad('passages') && { passages }),
    ...(places && !hasBad('features') && { places }),
  };
}

/** Issues between records, including invalid ones as far as they can be checked. */
function ruleIssues(
  { id, files: { article, places } }: ArticleToCheck,
  { records, ids, frame, voiceKinds, ruleIssues: ofValid }: ValidatedArticle,
  completed: readonly (CompletedPassage | undefined)[],
  { printedAt }: Proof,
): readonly Issue[] {
  const isOrder = ({ expected }: Issue) => expected.startsWith(IN_PRINTED_ORDER);
  const all = completed.map((each) => each?.passage);
  const file = article.name;
  const files = { article: file, places: places.name };
  const ofAll = checkReferences({ ...records, passages: all }, ids, { published: frame?.published, voiceKinds }, files);
  const hasSlip = ({ file: of, path }: Issue) => {
    const at = of === file ? BY_QUOTATION.exec(path)?.[1] : undefined;
    const printed = at === undefined ? undefined : printedAt[Number(at)];
    return printed !== undefined && records.passages[Number(at)]?.quote !== printed.words;
  };
  const ofSound = ofValid.filter((issue) => !hasSlip(issue));
  const keys = new Set(ofSound.map(formatIssue));
  // The order is that of the positions found in the text; where none was found, that of the stated ones.
  const printed = all.map((passage, at) => printedAt[at] ?? (completed[at]?.madeUp.has('start') ? undefined : passage));
  return [
    ...ofSound.filter((issue) => !isOrder(issue)),
    ...ofAll.filter((issue) => !isOrder(issue) && !keys.has(formatIssue(issue)) && isReliableIssue(issue, completed)),
    ...orderFaults(printed).map((fault) => ({ file, ...fault })),
    // The name of the folder is part of the published article’s address, so the id must be the same.
    ...(!frame || frame.id === id
      ? []
      : [{ file, path: '$.id', found: showFound(frame.id), expected: expecting(id, 'the name of its folder') }]),
  ];
}

/** A provisional article against which scenes and lesson are checked; it is never shown. */
function articleForChecks(
  { frame, languages, records }: ValidatedArticle,
  completed: readonly (CompletedPassage | undefined)[],
  raw: unknown,
): Article {
  const whole = completed.filter((each) => each && !each.madeUp.has('quote') && !each.madeUp.has('translation'));
  const text = {};
  const published = fieldOf(raw, 'published');
  const placeholders = {
    id: '',
    languages: languages ?? ([UNDETERMINED] as const),
    title: text,
    titleSource: text,
    outlet: text,
    byline: text,
    credit: text,
    topics: [],
    voiceKinds: [],
  } as const;
  return {
    ...(frame ?? {
      ...placeholders,
      published: typeof published === 'string' && isDay(published) ? published : '9999-12-31',
    }),
    sections: [],
    voices: records.voices.filter((voice) => voice !== undefined),
    passages: whole.flatMap((each) => (each ? [each.passage] : [])),
    places: records.places.filter((place) => place !== undefined),
  };
}

function sceneIds(scenes: unknown): readonly string[] {
  const list = fieldOf(scenes, 'scenes');
  return Array.isArray(list) ? list.map((scene) => fieldOf(scene, 'id')).filter((id) => typeof id === 'string') : [];
}

function fieldOf(value: unknown, name: string): unknown {
  const isObject = typeof value === 'object' && value !== null && Object.prototype.hasOwnProperty.call(value, name);
  return isObject ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

type Proof = { readonly issues: readonly Issue[]; readonly printedAt: readonly (PrintedQuotation | undefined)[] };

/** Proves the quotations by the text where it is given, and otherwise by the fingerprint. */
function proofOf({ files, paragraphs }: ArticleToCheck, refused: ReadonlySet<number>): Proof {
  const { article, fingerprint: file } = files;
  const passages = rawQuotationsIn(fieldOf(article.value, 'passages'));
  const text = paragraphs && checkText(passages, paragraphs, article.name);
  if (text && file.isMissing) return text;
  const only = (issues: readonly Issue[]): Proof => ({ issues, printedAt: text?.printedAt ?? [] });
  if (file.isMissing) {
    const expected = 'a fingerprint, written by `mawdi fingerprint`, or the text, given by --text';
    return only([{ file: file.name, path: '$', found: 'no such file', expected }]);
  }
  const parsed = file.issues.length > 0 ? { issues: file.issues } : parseFingerprint(file.value, file.name);
  const fingerprint = 'fingerprint' in parsed ? parsed.fingerprint : undefined;
  /** A fingerprint of the first version proves no quotation that begins inside a clause written without spaces. */
  const outgrownBy = (first: Fingerprint): readonly Issue[] => {
    if (ruleOf(first) !== 'words' || checkFingerprint(passages, first, article.name, 0).length === 0) return [];
    const expected = 'windows of characters, for a text without spaces; `mawdi fingerprint` writes it anew';
    return [{ file: file.name, path: '$.algorithm', found: showFound(first.algorithm), expected }];
  };
  if (paragraphs && text) {
    const stale = fingerprint
      ? compareFingerprints(fingerprint, fingerprintOf(paragraphs, ruleOf(fingerprint)), file.name)
      : [];
    const outgrown = fingerprint && text.issues.length === 0 && stale.length === 0 ? outgrownBy(fingerprint) : [];
    return only([...text.issues, ...parsed.issues, ...stale, ...outgrown]);
  }
  return only([
    ...parsed.issues,
    ...(fingerprint
      ? checkFingerprint(
          passages.map((each, at) => (refused.has(at) ? {} : each)),
          fingerprint,
          article.name,
        )
      : []),
  ]);
}
