import type { Article, Passage, Place, VoiceKind } from '../article/article.ts';
import { deepFreeze, type Parsed, parseRecord } from './parse-record.ts';
import { fieldPath, type Issue } from './issue.ts';
import * as v from 'valibot';
import {
  articleMetadataSchema,
  collectionSchema,
  featureSchema,
  languagesSchema,
  MAX_RECORDS,
  passageSchema,
  sectionSchema,
  voiceSchema,
} from './article-schema.ts';
import { checkReferences, type PrintedIds, type Records } from './check-references.ts';
import { DEFAULT_TOPICS, DEFAULT_VOICE_KINDS, topicFaults, topicsSchema, voiceKindsSchema } from './topics.ts';
import { geometryFaults } from './geometry-rules.ts';
import type { Language } from '../text/languages.ts';
import { positionsFault } from './size-limits.ts';

export type ParsedArticle = { readonly article?: Article; readonly issues: readonly Issue[] };

const FILES: ArticleFiles = { article: 'article.json', places: 'places.geojson' };

/**
 * Reads an article and its places: every issue there is, and, where the frame is sound, an article of all the records
 * nothing is wrong with. A page can show that article and say what it leaves out; the checker takes any issue as failure.
 * Never throws, whatever the input; what it returns is deeply frozen and refers to nothing it does not hold.
 */
export function parseArticle(input: ArticleInput, files: ArticleFiles = FILES): ParsedArticle {
  const { frame, records, shapeIssues, ruleIssues } = validateArticle(input, files);
  const issues = [...shapeIssues, ...ruleIssues];
  if (!frame) return deepFreeze({ issues });
  return deepFreeze({ article: articleOfValidRecords(frame, records, issues, files), issues });
}

/** What was read from the two files of an article. */
type ArticleInput = { readonly article: unknown; readonly places: unknown };
/** What the issues call them. */
type ArticleFiles = { readonly article: string; readonly places: string };

export type ValidatedArticle = {
  /** Those of the article, its own first; missing where anything is wrong with them. */
  readonly languages: Article['languages'] | undefined;
  /** All but the records; missing where anything is wrong with it. */
  readonly frame?: Omit<Article, keyof Records>;
  /** Those of the article, or the default ones; missing where they could not be read. */
  readonly voiceKinds?: readonly VoiceKind[];
  readonly records: Records;
  /** Ids as printed, those of records that could not be read too. */
  readonly ids: PrintedIds;
  /** What is wrong in each record by itself. */
  readonly shapeIssues: readonly Issue[];
  /** What is wrong between records, and with how places are put on the map. */
  readonly ruleIssues: readonly Issue[];
};

type Fields = Readonly<Record<string, unknown>>;
type List<T> = { readonly records: readonly (T | undefined)[]; readonly issues: readonly Issue[] };

const RECORD_LISTS = ['sections', 'voices', 'passages', 'features'] as const;
const CHOICE_LISTS = ['topics', 'voiceKinds'] as const;

/** Reads every record by itself and then all together, and gathers every issue. Never throws, whatever the input. */
export function validateArticle(input: ArticleInput, files: ArticleFiles): ValidatedArticle {
  const [raw, rawPlaces] = [fieldsOf(input.article), fieldsOf(input.places)];
  const declared = v.safeParse(languagesSchema, raw['languages']);
  const languages = declared.success ? declared.output : undefined;
  const frame = parseRecord(articleMetadataSchema, withoutRecords(input.article), '$', files.article, languages);
  const collection = parseRecord(collectionSchema, withoutRecords(input.places), '$', files.places, languages);
  const topics = parseChoices(topicsSchema, raw, 'topics', DEFAULT_TOPICS, files.article, languages);
  const voiceKinds = parseChoices(voiceKindsSchema, raw, 'voiceKinds', DEFAULT_VOICE_KINDS, files.article, languages);
  const sections = parseList(sectionSchema, raw['sections'], 'sections', files.article, languages);
  const voices = parseList(voiceSchema, raw['voices'], 'voices', files.article, languages);
  const passages = parseList(passageSchema, raw['passages'], 'passages', files.article, languages);
  const features = parseFeatures(rawPlaces['features'], files.places, languages);
  const records: Records = {
    sections: sections.records,
    voices: voices.records,
    passages: passages.records,
    places: features.records.map((feature) => feature && placeOf(feature)),
  };
  const ids = printedIds(raw, rawPlaces);
  return {
    languages,
    ...(frame.value &&
      topics.value &&
      voiceKinds.value && {
        frame: { ...withoutPointer(frame.value), topics: topics.value, voiceKinds: voiceKinds.value },
      }),
    ...(voiceKinds.value && { voiceKinds: voiceKinds.value }),
    records,
    ids,
    shapeIssues: [frame, topics, voiceKinds, sections, voices, passages, collection, features].flatMap(
      ({ issues }) => issues,
    ),
    ruleIssues: [
      ...topicFaults(topics.value ?? [], voiceKinds.value ?? []).map((fault) => ({ file: files.article, ...fault })),
      ...checkReferences(records, ids, { published: frame.value?.published, voiceKinds: voiceKinds.value }, files),
      ...checkGeometries(records.places, files.places),
    ],
  };
}

function parseList<const Schema extends v.GenericSchema>(
  schema: Schema,
  list: unknown,
  name: (typeof RECORD_LISTS)[number],
  file: string,
  languages: readonly Language[] | undefined,
): List<v.InferOutput<Schema>> {
  if (!Array.isArray(list)) return { records: [], issues: [] };
  const most = MAX_RECORDS[name];
  if (list.length > most) {
    const found = `${list.length} records`;
    return { records: [], issues: [{ file, path: `$.${name}`, found, expected: `at most ${most} records` }] };
  }
  const parsed = Array.from(list, (item: unknown, index) => {
    return parseRecord(schema, item, fieldPath(`$.${name}`, index), file, languages);
  });
  return { records: parsed.map(({ value }) => value), issues: parsed.flatMap(({ issues }) => issues) };
}

/** One wrong topic or kind of source takes the article from the page: passages are drawn and attributed by them. */
function parseChoices<Choice>(
  schema: v.GenericSchema<unknown, readonly Choice[]>,
  raw: Fields,
  name: (typeof CHOICE_LISTS)[number],
  usual: readonly Choice[],
  file: string,
  languages: readonly Language[] | undefined,
): Parsed<readonly Choice[]> {
  if (raw[name] === undefined) return { value: usual, issues: [] };
  return Array.isArray(raw[name]) ? parseRecord(schema, raw[name], `$.${name}`, file, languages) : { issues: [] };
}

/** Too many positions in all are refused unread: together they would cost what the limit of each record was to save. */
function parseFeatures(
  list: unknown,
  file: string,
  languages: readonly Language[] | undefined,
): List<v.InferOutput<typeof featureSchema>> {
  const fault = Array.isArray(list) ? positionsFault(list) : undefined;
  if (fault) return { records: [], issues: [{ file, path: '$.features', ...fault }] };
  return parseList(featureSchema, list, 'features', file, languages);
}

function checkGeometries(places: Records['places'], file: string): readonly Issue[] {
  const placed = places.flatMap((place, index) => (place ? [{ place, path: `$.features[${index}]` }] : []));
  return geometryFaults(placed).map((fault) => ({ file, ...fault }));
}

function placeOf({ id, properties, geometry }: v.InferOutput<typeof featureSchema>): Place {
  return { id, ...properties, geometry };
}

/** `$schema` is for editors, and no part of the article. */
function withoutPointer(read: v.InferOutput<typeof articleMetadataSchema>) {
  const { $schema, topics, voiceKinds, sections, voices, passages, ...frame } = read;
  void [$schema, topics, voiceKinds, sections, voices, passages];
  return frame;
}

function printedIds(raw: Fields, rawPlaces: Fields): PrintedIds {
  const [voices, passages, places] = [listOf(raw['voices']), listOf(raw['passages']), listOf(rawPlaces['features'])];
  const idsOf = (list: readonly unknown[]) => list.map(idOf);
  const mentions = passages?.flatMap((passage) => listOf(fieldsOf(passage)['places']) ?? []);
  return {
    ...topicIds(raw['topics']),
    ...kindIds(raw['voiceKinds']),
    ...(voices && { voices: idsOf(voices) }),
    ...(passages && { passages: idsOf(passages) }),
    ...(places && { places: idsOf(places) }),
    ...(mentions && { mentioned: new Set(mentions.map((mention) => fieldsOf(mention)['place'])) }),
  };
}

const idOf = (record: unknown) => fieldsOf(record)['id'];

/** What passages may name: topics and narrower topics, in the order of the article. An empty list is one issue by itself. */
function topicIds(printed: unknown): Pick<PrintedIds, 'topics'> {
  const topics = printed === undefined ? DEFAULT_TOPICS : listOf(printed);
  if (!topics?.length) return {};
  return { topics: topics.flatMap((topic) => [topic, ...(listOf(fieldsOf(topic)['narrower']) ?? [])].map(idOf)) };
}

function kindIds(printed: unknown): Pick<PrintedIds, 'kinds'> {
  const kinds = printed === undefined ? DEFAULT_VOICE_KINDS : listOf(printed);
  return kinds?.length ? { kinds: kinds.map(idOf) } : {};
}

/** The frame is checked without its records, so that each of their issues is told once, by the record. */
function withoutRecords(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  const emptied = [...RECORD_LISTS, ...CHOICE_LISTS]
    .filter((name) => Array.isArray((input as Fields)[name]))
    .map((name) => [name, []]);
  return { ...input, ...Object.fromEntries(emptied) };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? (value as readonly unknown[]) : undefined;
}

type ArticleMetadata = Omit<Article, 'sections' | 'voices' | 'passages' | 'places'>;

const RECORD = /^\$\.(?:sections|voices|passages|features)\[\d+\]/;
const MENTION = /^\$\.passages\[\d+\]\.places\[\d+\]/;

/**
 * The article of all records no issue names. What refers to a record left out is left out with it: a passage without its
 * voice, a mention without its place, a repetition of nothing, a place no remaining passage names.
 */
export function articleOfValidRecords(
  frame: ArticleMetadata,
  records: Records,
  issues: readonly Issue[],
  files: { readonly article: string; readonly places: string },
): Article {
  const inArticle = issues.filter(({ file }) => file === files.article).map(({ path }) => path);
  const inPlaces = issues.filter(({ file }) => file === files.places).map(({ path }) => path);
  // A wrong mention takes itself from the passage, and not the passage from the page.
  const wrong = new Set([
    ...inArticle.map((path) => (MENTION.exec(path) ?? RECORD.exec(path))?.[0]),
    ...inPlaces.map((path) => RECORD.exec(path)?.[0]),
  ]);
  const sound = <T>(list: readonly (T | undefined)[], name: string) =>
    list.flatMap((record, index) => (record && !wrong.has(`$.${name}[${index}]`) ? [{ record, index }] : []));

  const voices = sound(records.voices, 'voices').map(({ record }) => record);
  const places = sound(records.places, 'features').map(({ record }) => record);
  const heard = new Set(voices.map(({ id }) => id));
  const placed = new Set(places.map(({ id }) => id));
  const attributed = sound(records.passages, 'passages').filter(({ record }) =>
    record.voices.every((id) => heard.has(id)),
  );
  const printed = new Set(attributed.map(({ record }) => record.id));
  const passages = attributed
    .filter(({ record }) => record.repeats === undefined || printed.has(record.repeats))
    .map(({ record, index }): Passage => {
      const mentions = record.places.filter(({ place }, at) => {
        return placed.has(place) && !wrong.has(`$.passages[${index}].places[${at}]`);
      });
      return { ...record, places: mentions };
    });
  const named = new Set(passages.flatMap((passage) => passage.places.map(({ place }) => place)));
  return {
    ...frame,
    sections: sound(records.sections, 'sections').map(({ record }) => record),
    voices,
    passages,
    places: places.filter(({ id }) => named.has(id)),
  };
}
