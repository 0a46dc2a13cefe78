import type { Article } from '../article/article.ts';
import { deepFreeze } from '../validation/parse-record.ts';
import { isDay } from '../article/edtf.ts';
import { checkFingerprint, compareFingerprints } from './check-fingerprint.ts';
import { checkLocations, type BaseMapFacts, standsInCountry } from '../validation/check-locations.ts';
import { checkReferences, IN_PRINTED_ORDER, orderFaults, type PrintedIds } from '../validation/check-references.ts';
import { checkText } from './check-text.ts';
import { fingerprintOf, parseFingerprint, type Sha256Hex } from './fingerprint.ts';
import { formatIssue, type Issue, showFound } from '../validation/issue.ts';
import {
  type CompletedPassage,
  completedPassages,
  isReliableIssue,
  type PrintedPosition,
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
    /** A presentation is no duty, nor is a lesson; one that is there is held to its article. */
    readonly scenes: InputFile;
    readonly lesson: InputFile;
  };
  /** The name of its folder, which stands in the address of the published article. */
  readonly id: string;
  /** The numbered paragraphs of its text, where that is at hand. */
  readonly paragraphs?: readonly string[];
  readonly sha256Hex: Sha256Hex;
  /** What the base map knows of the ground; without it no place is held to that. */
  readonly ground?: BaseMapFacts;
};

export type CheckedArticle = {
  /** What could be read of it. It is proven only where there is no issue. */
  readonly article?: Article;
  readonly scenes: readonly Scene[];
  readonly lesson?: Lesson;
  readonly issues: readonly Issue[];
  /** What is to be looked at again, and may be right as it is. */
  readonly warnings: readonly Issue[];
};

/** Reads an article with all that belongs to it and proves its words: everything that is wrong, in one round. Never throws. */
export function checkArticle(given: ArticleToCheck): CheckedArticle {
  const { article, places, scenes, lesson } = given.files;
  const names = { article: article.name, places: places.name };
  const reading = validateArticle({ article: article.value, places: places.value }, names);
  /** Quotations that are refused by themselves: what they differ in from the print follows from that. */
  const refused = new Set(reading.shapeIssues.flatMap(({ path }) => QUOTE.exec(path)?.[1] ?? []).map(Number));
  const judged = completedPassages(fieldOf(article.value, 'passages'), refused);
  const proof = proofOf(given, refused);
  const unread = [...article.issues, ...places.issues];
  const isRead = (issue: Issue) => !unread.some(({ file }) => file === issue.file);
  // What the proof wants of an offset or a context is right in every way; what the shape alone wants is only possible.
  const told = new Set(proof.issues.filter(({ path }) => AROUND.test(path)).map(({ path }) => path));
  const isLeft = ({ file, path }: Issue) => file !== article.name || !told.has(path);
  const shown = { article: articleForChecks(reading, judged, article.value), ids: knownIds(reading) };
  const isThere = (file: InputFile) => !file.isMissing && file.issues.length === 0 && unread.length === 0;
  const presented = isThere(scenes) ? parseScenes(scenes.value, shown.article, scenes.name, shown.ids) : undefined;
  const taught = isThere(lesson)
    ? parseLesson(lesson.value, shown.article, sceneIds(scenes.value), lesson.name, shown.ids)
    : undefined;
  const { issues: onGround, warnings } = given.ground
    ? checkLocations(reading.records.places, given.ground, places.name)
    : { issues: [], warnings: [] };
  const swaps = { places: places.name, records: reading.records, ground: given.ground, told: onGround };
  const issues = [
    ...unread,
    ...[...reading.shapeIssues, ...ruleIssues(given, reading, judged, proof)]
      .filter(isRead)
      .filter(isLeft)
      .filter((issue) => !isFalseSwapSuspicion(issue, swaps)),
    ...onGround,
    ...proof.issues,
    ...[scenes, lesson].flatMap((file) => (file.isMissing ? [] : file.issues)),
    ...(presented?.issues ?? []),
    ...(taught?.issues ?? []),
  ];
  if (issues.length > 0 || !reading.frame) return { issues, warnings, scenes: [] };
  return {
    issues,
    warnings,
    article: deepFreeze(articleOfValidRecords(reading.frame, reading.records, [], names)),
    scenes: presented?.scenes ?? [],
    ...(taught?.lesson && { lesson: taught.lesson }),
  };
}

/** Called swapped for lying far from the others, while it is they that were: as it stands it lies in a country. */
function isFalseSwapSuspicion(
  { file, path, expected }: Issue,
  {
    places,
    records,
    ground,
    told,
  }: {
    readonly places: string;
    readonly records: ValidatedArticle['records'];
    readonly ground: BaseMapFacts | undefined;
    readonly told: readonly Issue[];
  },
): boolean {
  if (!ground || file !== places || !expected.endsWith(LOOKS_SWAPPED)) return false;
  if (told.some((issue) => issue.path === path)) return true;
  const place = records.places[Number(/\d+/.exec(path)?.[0])];
  return place !== undefined && standsInCountry(place, ground);
}

/** What the proof knows better than the shape of a passage does. */
const AROUND = /^\$\.passages\[\d+\]\.(?:paragraph|start|end|prefix|suffix)$/;

const QUOTE = /^\$\.passages\[(\d+)\]\.quote$/;

/** Ids that scenes and lesson may name. Where one is wrong in itself, whoever names it is not told of it again. */
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

/** What is wrong between records, those with a fault of their own included, as far as they can be judged. */
function ruleIssues(
  { id, files: { article, places } }: ArticleToCheck,
  { records, ids, frame, voiceKinds, ruleIssues: ofSound }: ValidatedArticle,
  judged: readonly (CompletedPassage | undefined)[],
  { printedAt }: Proof,
): readonly Issue[] {
  const isOrder = ({ expected }: Issue) => expected.startsWith(IN_PRINTED_ORDER);
  const all = judged.map((each) => each?.passage);
  const file = article.name;
  const files = { article: file, places: places.name };
  const ofAll = checkReferences({ ...records, passages: all }, ids, { published: frame?.published, voiceKinds }, files);
  const keys = new Set(ofSound.map(formatIssue));
  // Where a quotation stands tells its order, and not where it is said to stand.
  const printed = all.map((passage, at) => printedAt[at] ?? (judged[at]?.madeUp.has('start') ? undefined : passage));
  return [
    ...ofSound.filter((issue) => !isOrder(issue)),
    ...ofAll.filter((issue) => !isOrder(issue) && !keys.has(formatIssue(issue)) && isReliableIssue(issue, judged)),
    ...orderFaults(printed).map((fault) => ({ file, ...fault })),
    // The folder's name is in the address of the published article: it and the id are one fact.
    ...(!frame || frame.id === id
      ? []
      : [{ file, path: '$.id', found: showFound(frame.id), expected: `the name of its folder, ${id}` }]),
  ];
}

/** The article as far as its scenes and its lesson can be held to it; nothing of it is shown. */
function articleForChecks(
  { frame, languages, records }: ValidatedArticle,
  judged: readonly (CompletedPassage | undefined)[],
  raw: unknown,
): Article {
  const whole = judged.filter((each) => each && !each.madeUp.has('quote') && !each.madeUp.has('translation'));
  const text = {};
  const published = fieldOf(raw, 'published');
  const madeUp = {
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
      ...madeUp,
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

type Proof = { readonly issues: readonly Issue[]; readonly printedAt: readonly (PrintedPosition | undefined)[] };

/** The text proves the words where it is given; without it the fingerprint must. */
function proofOf({ files, paragraphs, sha256Hex }: ArticleToCheck, refused: ReadonlySet<number>): Proof {
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
  if (paragraphs && text) {
    const stale = fingerprint ? compareFingerprints(fingerprint, fingerprintOf(paragraphs, sha256Hex), file.name) : [];
    return only([...text.issues, ...parsed.issues, ...stale]);
  }
  return only([
    ...parsed.issues,
    ...(fingerprint
      ? checkFingerprint(
          passages.map((each, at) => (refused.has(at) ? {} : each)),
          fingerprint,
          sha256Hex,
          article.name,
        )
      : []),
  ]);
}

/** A JSON file as an editor gave it, before anything of it is known to be right. */
export type InputFile = {
  /** As its issues call it. */
  readonly name: string;
  /** Absent where it could not be read. */
  readonly value?: unknown;
  readonly isMissing: boolean;
  /** What kept it from being read. */
  readonly issues: readonly Issue[];
};
