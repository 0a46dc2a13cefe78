import * as v from 'valibot';
import { MAX_RECORDS } from './article-schema.ts';
import { PLACE_KINDS, PRECISIONS } from './article.ts';
import { idSchema, nameInLanguages, numberWithin, oneOf, schemaPointer, text, wholeNumber } from './schema-parts.ts';

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

/** The collection alone, its features unread. */
export const collectionSchema = v.strictObject({
  ...collectionEntries,
  features: v.array(v.unknown(), 'a list of places'),
});

/** The whole of places.geojson, as editors are told. */
export const placesSchema = v.pipe(
  v.strictObject({
    ...collectionEntries,
    features: v.pipe(v.array(featureSchema), v.maxLength(MAX_RECORDS.features), v.description('One for each place.')),
  }),
  v.title('The places of an article'),
  v.description('GeoJSON (RFC 7946), positions as [longitude, latitude] in degrees.'),
);
