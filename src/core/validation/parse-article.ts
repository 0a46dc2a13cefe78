import type { Text, Article, Passage, Place, VoiceKind } from '../article/article.ts';
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
import { DEFAULT_TOPICS, DEFAULT_VOICE_KINDS, topicFaults, topicsSchema, voiceKindsSchema } from './topic-schema.ts';
import { geometryFaults } from './geometry-rules.ts';
import { FALLBACK } from '../text/languages.ts';
import type { Language } from '../text/languages.ts';
import { positionsFault } from './size-limits.ts';

export type ParsedArticle = { readonly article?: Article; readonly issues: readonly Issue[] };

const FILES: ArticleFiles = { article: 'article.json', places: 'places.geojson' };

/**
 * Validates an article and its places. Returns every issue and, where the article metadata is valid, an article of all
 * valid records: a page can publish it and list what is left out, while the checker fails on any issue. Never throws;
 * the result is deeply frozen and contains every record it refers to.
 */
export function parseArticle(input: ArticleInput, files: ArticleFiles = FILES): ParsedArticle {
  const { frame, records, shapeIssues, ruleIssues } = validateArticle(input, files);
  const issues = [...shapeIssues, ...ruleIssues];
  if (!frame) return deepFreeze({ issues });
  return deepFreeze({ article: articleOfValidRecords(frame, records, issues, files), issues });
}

/** The parsed JSON of the two files of an article. */
type ArticleInput = { readonly article: unknown; readonly places: unknown };
/** The names of the files in issues. */
type ArticleFiles = { readonly article: string; readonly places: string };

export type ValidatedArticle = {
  /** The languages of the article, the printed one first; undefined where the list is invalid. */
  readonly languages: Article['languages'] | undefined;
  /** The article metadata, without the records; missing where it is invalid. */
  readonly frame?: Omit<Article, keyof Records>;
  /** The article’s kinds of source, or the default ones; missing where they are invalid. */
  readonly voiceKinds?: readonly VoiceKind[];
  readonly records: Records;
  /** Ids as written in the files, including those of invalid records. */
  readonly ids: PrintedIds;
  /** Issues within a single record. */
  readonly shapeIssues: readonly Issue[];
  /** Issues between records, and of the geometry of places. */
  readonly ruleIssues: readonly Issue[];
};

type Fields = Readonly<Record<string, unknown>>;
type List<T> = { readonly records: readonly (T | undefined)[]; readonly issues: readonly Issue[] };

const RECORD_LISTS = ['sections', 'voices', 'passages', 'features'] as const;
const CHOICE_LISTS = ['topics', 'voiceKinds'] as const;

/** Validates every record by itself and then all together, and returns every issue. Never throws. */
export function validateArticle(input: ArticleInput, files: ArticleFiles): ValidatedArticle {
  const [raw, rawPlaces] = [fieldsOf(input.article), fieldsOf(input.places)];
  const declared = v.safeParse(languagesSchema, raw['languages']);
  const languages = declared.success ? declared.output : undefined;
  const metadata = parseRecord(articleMetadataSchema, withoutRecords(input.article), '$', files.article, languages);
  const collection = parseRecord(collectionSchema, withoutRecords(input.places), '$', files.places, languages);
  const topics = parseChoices(
    topicsSchema,
    raw,
    'topics',
    defaultChoices(DEFAULT_TOPICS, languages),
    files.article,
    languages,
  );
  const voiceKinds = parseChoices(
    voiceKindsSchema,
    raw,
    'voiceKinds',
    defaultChoices(DEFAULT_VOICE_KINDS, languages),
    files.article,
    languages,
  );
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
    ...(metadata.value &&
      topics.value &&
      voiceKinds.value && {
        frame: { ...withoutPointer(metadata.value), topics: topics.value, voiceKinds: voiceKinds.value },
      }),
    ...(voiceKinds.value && { voiceKinds: voiceKinds.value }),
    records,
    ids,
    shapeIssues: [metadata, topics, voiceKinds, sections, voices, passages, collection, features].flatMap(
      ({ issues }) => issues,
    ),
    ruleIssues: [
      ...topicFaults(topics.value ?? [], voiceKinds.value ?? []).map((fault) => ({ file: files.article, ...fault })),
      ...checkReferences(records, ids, { published: metadata.value?.published, voiceKinds: voiceKinds.value }, files),
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

/** An invalid topic or kind of source makes the article invalid, since passages are coloured and attributed by them. */
function parseChoices<Choice>(
  schema: v.GenericSchema<unknown, readonly Choice[]>,
  raw: Fields,
  name: (typeof CHOICE_LISTS)[number],
  defaults: readonly Choice[],
  file: string,
  languages: readonly Language[] | undefined,
): Parsed<readonly Choice[]> {
  if (raw[name] === undefined) return { value: defaults, issues: [] };
  return Array.isArray(raw[name]) ? parseRecord(schema, raw[name], `$.${name}`, file, languages) : { issues: [] };
}

/** Default topics or kinds of source, with their labels in the languages of the article alone; others are in English. */
function defaultChoices<Choice extends { readonly label: Text }>(
  choices: readonly Choice[],
  languages: readonly Language[] = [],
): readonly Choice[] {
  const isOfArticle = (language: Language) => languages.includes(language);
  return choices.map((choice) => {
    const labels = Object.entries(choice.label).filter(([language]) => isOfArticle(language) || language === FALLBACK);
    return { ...choice, label: Object.fromEntries(labels) };
  });
}

/**
 * Refuses features with too many positions in total before they are validated: the limit of a single record does not
 * bound their sum.
 */
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

/** Removes `$schema`, which is for text editors, and the lists of records. */
function withoutPointer(parsed: v.InferOutput<typeof articleMetadataSchema>) {
  const { $schema, topics, voiceKinds, sections, voices, passages, ...metadata } = parsed;
  void [$schema, topics, voiceKinds, sections, voices, passages];
  return metadata;
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

/**
 * The ids that passages may use: topics and narrower topics, in the order of the article. Missing where the list is
 * empty, which the schema reports already.
 */
function topicIds(printed: unknown): Pick<PrintedIds, 'topics'> {
  const topics = printed === undefined ? DEFAULT_TOPICS : listOf(printed);
  if (!topics?.length) return {};
  return { topics: topics.flatMap((topic) => [topic, ...(listOf(fieldsOf(topic)['narrower']) ?? [])].map(idOf)) };
}

function kindIds(printed: unknown): Pick<PrintedIds, 'kinds'> {
  const kinds = printed === undefined ? DEFAULT_VOICE_KINDS : listOf(printed);
  return kinds?.length ? { kinds: kinds.map(idOf) } : {};
}

/** Empties the lists of records, so that each of their issues is reported once, for the record. */
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
 * The article of all records without an issue. A reference to a record left out is left out too: a passage without its
 * voice, a mention without its place, a repetition without its original, a place no remaining passage names.
 */
export function articleOfValidRecords(
  metadata: ArticleMetadata,
  records: Records,
  issues: readonly Issue[],
  files: { readonly article: string; readonly places: string },
): Article {
  const inArticle = issues.filter(({ file }) => file === files.article).map(({ path }) => path);
  const inPlaces = issues.filter(({ file }) => file === files.places).map(({ path }) => path);
  // An invalid mention is removed from its passage, and the passage remains.
  const invalid = new Set([
    ...inArticle.map((path) => (MENTION.exec(path) ?? RECORD.exec(path))?.[0]),
    ...inPlaces.map((path) => RECORD.exec(path)?.[0]),
  ]);
  const valid = <T>(list: readonly (T | undefined)[], name: string) =>
    list.flatMap((record, index) => (record && !invalid.has(`$.${name}[${index}]`) ? [{ record, index }] : []));

  const voices = valid(records.voices, 'voices').map(({ record }) => record);
  const places = valid(records.places, 'features').map(({ record }) => record);
  const voiceIds = new Set(voices.map(({ id }) => id));
  const placeIds = new Set(places.map(({ id }) => id));
  const attributed = valid(records.passages, 'passages').filter(({ record }) =>
    record.voices.every((id) => voiceIds.has(id)),
  );
  const passageIds = new Set(attributed.map(({ record }) => record.id));
  const passages = attributed
    .filter(({ record }) => record.repeats === undefined || passageIds.has(record.repeats))
    .map(({ record, index }): Passage => {
      const mentions = record.places.filter(({ place }, at) => {
        return placeIds.has(place) && !invalid.has(`$.passages[${index}].places[${at}]`);
      });
      return { ...record, places: mentions };
    });
  const mentioned = new Set(passages.flatMap((passage) => passage.places.map(({ place }) => place)));
  return {
    ...metadata,
    sections: valid(records.sections, 'sections').map(({ record }) => record),
    voices,
    passages,
    places: places.filter(({ id }) => mentioned.has(id)),
  };
}
