import * as v from 'valibot';
import { FORMS, RELATIONS, VOICE_COUNTS } from './article.ts';
import { isDay, parseEdtf } from './edtf.ts';
import {
  inAllLanguages,
  context,
  idSchema,
  languageSchema,
  oneOf,
  schemaPointer,
  standingSchema,
  text,
  translationOf,
  webAddress,
  wholeNumber,
} from './schema-parts.ts';
import { MAX_TOPICS, topicsSchema, voiceKindsSchema } from './topics-schema.ts';

export const MAX_PARAGRAPHS = 10_000;
const MAX_OFFSET = 1_000_000;

const edtfSchema = v.pipe(
  text(50, 'a date in EDTF level 1'),
  v.check((value) => parseEdtf(value) !== undefined, 'a date in EDTF level 1, such as 2018-08 or ../2019-01-22'),
  v.description('A date as far as printed, in EDTF level 1: 2018-08, 2018-12-19, ../2019-01-22.'),
);

/** Our rendering of a few printed words, for readers of other languages. */
const wordsTranslation = v.optional(v.pipe(translationOf(), v.description('Our translation of the words.')));

const whenSchema = v.strictObject({
  edtf: edtfSchema,
  words: v.pipe(text(), v.description('The words of the article the date was read from.')),
  translation: wordsTranslation,
  note: v.optional(inAllLanguages(1000)),
});

const mentionSchema = v.strictObject({
  place: v.pipe(idSchema, v.description('The id of a place in places.geojson.')),
  words: v.pipe(text(), v.description("The article's own words for the place, found inside the quotation.")),
  translation: wordsTranslation,
  relation: v.pipe(oneOf(RELATIONS), v.description('How the passage stands to the place.')),
});

export const voiceSchema = v.strictObject({
  id: idSchema,
  name: v.pipe(inAllLanguages(), v.description('The voice as the article calls it.')),
  named: v.pipe(v.boolean('true or false'), v.description('Whether the article gives a name.')),
  count: oneOf(VOICE_COUNTS),
  kind: v.pipe(idSchema, v.description('The id of a kind of source.')),
  through: v.optional(v.pipe(inAllLanguages(), v.description('The medium the voice reached the article by.'))),
  note: v.optional(v.pipe(inAllLanguages(), v.description('What an editor says of who this is.'))),
});

export const passageSchema = v.strictObject({
  id: v.pipe(idSchema, v.description('Stable once published: embeds and links point at it.')),
  paragraph: v.pipe(wholeNumber(1, MAX_PARAGRAPHS), v.description('1-based, over non-blank paragraphs.')),
  quote: v.pipe(text(2000), v.description('The exact words as printed, in NFC, slips included.')),
  start: v.pipe(
    wholeNumber(0, MAX_OFFSET),
    v.description('Where the quotation begins in its paragraph, in Unicode code points.'),
  ),
  end: v.pipe(wholeNumber(1, MAX_OFFSET), v.description('Where it ends, exclusive.')),
  prefix: v.pipe(
    context(32),
    v.description('What stands right before the quotation: whole words, at most 32 characters.'),
  ),
  suffix: v.pipe(
    context(32),
    v.description('What stands right after the quotation: whole words, at most 32 characters.'),
  ),
  translation: v.optional(v.pipe(translationOf(3000), v.description('Ours, and shown as ours.')), {}),
  form: v.pipe(oneOf(FORMS), v.description('direct: inside quotation marks.')),
  voices: v.pipe(
    v.array(idSchema, 'a list of voice ids'),
    v.minLength(1, 'at least one voice'),
    v.maxLength(20, 'at most 20 voices'),
    v.description('The chain of attribution, nearest speaker first.'),
  ),
  through: v.optional(v.pipe(inAllLanguages(), v.description('The medium of this one statement.'))),
  standing: standingSchema,
  when: v.optional(v.pipe(whenSchema, v.description('Left out where the article prints no date; never filled in.'))),
  topics: v.pipe(
    v.array(idSchema, 'a list of topic ids'),
    v.minLength(1, 'at least one topic'),
    v.maxLength(MAX_TOPICS, `at most ${MAX_TOPICS} topics`),
    v.description('What it is about: ids of topics or of narrower ones. The first gives the colour.'),
  ),
  places: v.pipe(
    v.array(mentionSchema, 'a list of places'),
    v.maxLength(100, 'at most 100 places'),
    v.description('The places it names. Where empty, `unmapped` says why.'),
  ),
  unmapped: v.optional(v.pipe(inAllLanguages(1000), v.description('What has no place on the map, and why.'))),
  note: v.optional(v.pipe(inAllLanguages(1000), v.description("The editor's caution. An allegation must have one."))),
  repeats: v.optional(v.pipe(idSchema, v.description('The passage this one prints again, as a pull quote does.'))),
});

export const sectionSchema = v.strictObject({
  paragraph: v.pipe(wholeNumber(1, MAX_PARAGRAPHS), v.description('The paragraph the heading stands before.')),
  heading: inAllLanguages(),
});

export const languagesSchema = v.pipe(
  v.tupleWithRest([languageSchema], languageSchema, 'a list of languages, such as ["ar", "en"]'),
  v.maxLength(20, 'at most 20 languages'),
  v.check((tags) => new Set(tags).size === tags.length, 'each language once'),
  v.description('The languages it can be read in: first the one it is printed in, then those it is translated into.'),
);

const articleMetadataEntries = {
  $schema: schemaPointer,
  id: v.pipe(idSchema, v.description('The name of the folder too.')),
  languages: languagesSchema,
  title: inAllLanguages(),
  titleSource: v.pipe(inAllLanguages(), v.description('Where the title was taken from.')),
  outlet: inAllLanguages(),
  byline: inAllLanguages(),
  published: v.pipe(
    v.string('a day of the calendar, yyyy-mm-dd'),
    v.check(isDay, 'a day of the calendar, yyyy-mm-dd'),
    v.metadata({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'The day it was published, yyyy-mm-dd.' }),
  ),
  url: v.optional(webAddress),
  credit: v.pipe(inAllLanguages(1000), v.description('Whose words these are, and on what terms.')),
};

/** The most records of one list; more are refused unread. */
export const MAX_RECORDS = { sections: 1000, voices: 1000, passages: 20_000, features: 10_000 } as const;

/** The frame alone, its records unread: one bad passage must not take the article from the page. */
export const articleMetadataSchema = v.strictObject({
  ...articleMetadataEntries,
  topics: v.optional(v.array(v.unknown(), 'a list of topics')),
  voiceKinds: v.optional(v.array(v.unknown(), 'a list of kinds of source')),
  sections: v.array(v.unknown(), 'a list of sections'),
  voices: v.array(v.unknown(), 'a list of voices'),
  passages: v.array(v.unknown(), 'a list of passages'),
});

/** The whole of article.json, as editors are told. */
export const articleSchema = v.pipe(
  v.strictObject({
    ...articleMetadataEntries,
    topics: v.optional(topicsSchema),
    voiceKinds: v.optional(voiceKindsSchema),
    sections: v.pipe(v.array(sectionSchema), v.maxLength(MAX_RECORDS.sections), v.description('The subheadings.')),
    voices: v.pipe(v.array(voiceSchema), v.maxLength(MAX_RECORDS.voices), v.description('Who speaks.')),
    passages: v.pipe(v.array(passageSchema), v.maxLength(MAX_RECORDS.passages), v.description('In printed order.')),
  }),
  v.title('An article'),
  v.description('The passages of a news article, who says them, and the places they name.'),
);
