import * as v from 'valibot';
import { BORDER_STYLES, FORMS, PLACE_KINDS, PRECISIONS, RELATIONS, VOICE_COUNTS } from '../article/article.ts';
import { isDay, parseEdtf } from '../article/edtf.ts';
import {
  context,
  idSchema,
  inAllLanguages,
  languageSchema,
  nameInLanguages,
  numberWithin,
  oneOf,
  schemaPointer,
  standingSchema,
  text,
  translationOf,
  webAddress,
  wholeNumber,
} from './field-schemas.ts';
import { MAX_TOPICS, topicsSchema, voiceKindsSchema } from './topic-schema.ts';

export const MAX_PARAGRAPHS = 10_000;
const MAX_OFFSET = 1_000_000;

const edtfSchema = v.pipe(
  text(50, 'a date in EDTF level 1'),
  v.check((value) => parseEdtf(value) !== undefined, 'a date in EDTF level 1, such as 2018-08 or ../2019-01-22'),
  v.description('A date as far as printed, in EDTF level 1: 2018-08, 2018-12-19, ../2019-01-22.'),
);

/** Our translation of a few printed words. */
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
  borders: v.optional(
    v.pipe(
      v.picklist(BORDER_STYLES, BORDER_STYLES.join(' or ')),
      v.description(
        'How borders that are not agreed are drawn: as on maps of the United Nations, which is usual, or as they were held at the date that the map credits.',
      ),
    ),
  ),
};

/** The maximum number of records of a list; a longer list is refused before its records are validated. */
export const MAX_RECORDS = { sections: 1000, voices: 1000, passages: 20_000, features: 10_000 } as const;

/**
 * The article metadata without its records: these are validated one by one, so that an invalid passage does not remove
 * the article from the page.
 */
export const articleMetadataSchema = v.strictObject({
  ...articleMetadataEntries,
  topics: v.optional(v.array(v.unknown(), 'a list of topics')),
  voiceKinds: v.optional(v.array(v.unknown(), 'a list of kinds of source')),
  sections: v.array(v.unknown(), 'a list of sections'),
  voices: v.array(v.unknown(), 'a list of voices'),
  passages: v.array(v.unknown(), 'a list of passages'),
});

/** The complete schema of article.json, from which the JSON Schema for editors is written. */
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

const POSITION = '[longitude, latitude]';

const positionSchema = v.strictTuple(
  [
    numberWithin(-180, 180, 'a longitude from -180 to 180 degrees'),
    numberWithin(-90, 90, 'a latitude from -90 to 90 degrees'),
  ],
  POSITION,
);

const lineSchema = v.pipe(v.array(positionSchema, 'a list of positions'), v.minLength(2, 'at least 2 positions'));
const ringSchema = v.pipe(
  v.array(positionSchema, 'a ring of positions'),
  v.minLength(4, 'a ring of at least 4 positions, the last the same as the first'),
);
const polygonSchema = v.pipe(v.array(ringSchema, 'a list of rings'), v.minLength(1, 'at least one ring'));

function geometry<const Type extends string, const Coordinates extends v.GenericSchema>(
  type: Type,
  coordinates: Coordinates,
) {
  return v.strictObject({ type: v.literal(type, `"${type}"`), coordinates });
}

function several<const Item extends v.GenericSchema>(item: Item, what: string) {
  return v.pipe(v.array(item, `a list of ${what}`), v.minLength(1, `at least one of ${what}`));
}

const geometrySchema = v.variant(
  'type',
  [
    geometry('Point', positionSchema),
    geometry('MultiPoint', several(positionSchema, 'positions')),
    geometry('LineString', lineSchema),
    geometry('MultiLineString', several(lineSchema, 'lines')),
    geometry('Polygon', polygonSchema),
    geometry('MultiPolygon', several(polygonSchema, 'polygons')),
  ],
  'a Point, LineString, MultiLineString, Polygon or MultiPolygon, or null',
);

const COUNTRY = 'a country by its two letters of ISO 3166-1, such as SD';

const propertiesSchema = v.strictObject({
  name: v.pipe(nameInLanguages(), v.description('In the languages of the article, and in others it is known by.')),
  kind: oneOf(PLACE_KINDS),
  precision: v.pipe(
    oneOf(PRECISIONS),
    v.description('How closely the words let it be placed: district and coarser have no point.'),
  ),
  uncertaintyKm: v.pipe(
    numberWithin(0, 20_000, 'a number of kilometres'),
    v.gtValue(0, 'more than 0 km'),
    v.description('How far off the mark may be, in km.'),
  ),
  countries: v.optional(
    v.pipe(
      v.array(v.pipe(v.string(COUNTRY), v.regex(/^[A-Z]{2}$/, COUNTRY)), 'a list of countries by their two letters'),
      v.minLength(1, 'at least one country'),
      v.maxLength(12, 'at most 12 countries'),
      v.description('The countries it lies in, by the two letters of ISO 3166-1: a point elsewhere is refused.'),
    ),
  ),
  geometrySource: v.pipe(text(1000), v.description('Where the geometry comes from, and what was done to it.')),
  ids: v.pipe(
    v.strictObject({
      geonames: v.optional(wholeNumber(1, 1_000_000_000)),
      wikidata: v.optional(
        v.pipe(v.string('a Wikidata id'), v.regex(/^Q[1-9]\d{0,11}$/, 'a Wikidata id such as Q796')),
      ),
    }),
    v.description('Only verified ones.'),
  ),
  default: v.pipe(oneOf(['shown', 'hidden']), v.description('Whether it is on the map before anyone asks.')),
  label: v.optional(v.pipe(positionSchema, v.description('Where the name of an area or a line is written.'))),
});

export const featureSchema = v.strictObject({
  type: v.literal('Feature', '"Feature"'),
  id: idSchema,
  properties: propertiesSchema,
  geometry: v.nullable(geometrySchema),
});

const collectionEntries = { $schema: schemaPointer, type: v.literal('FeatureCollection', '"FeatureCollection"') };

/** The feature collection without its features, which are validated one by one. */
export const collectionSchema = v.strictObject({
  ...collectionEntries,
  features: v.array(v.unknown(), 'a list of places'),
});

/** The complete schema of places.geojson, from which the JSON Schema for editors is written. */
export const placesSchema = v.pipe(
  v.strictObject({
    ...collectionEntries,
    features: v.pipe(v.array(featureSchema), v.maxLength(MAX_RECORDS.features), v.description('One for each place.')),
  }),
  v.title('The places of an article'),
  v.description('GeoJSON (RFC 7946), positions as [longitude, latitude] in degrees.'),
);
