import * as v from 'valibot';
import { isLanguageTag } from '../model/languages.ts';
import { numberWithin, text } from '../model/schema-parts.ts';
import type { BasemapMetadata } from './metadata.ts';

/** A text or several of each language, by its tag, in one language at least. */
function byLanguage<const Schema extends v.GenericSchema>(schema: Schema) {
  const what = 'texts by language tag, such as "en", in one language at least';
  return v.pipe(
    v.record(v.pipe(v.string(what), v.check(isLanguageTag, 'a language tag such as "en"')), schema, what),
    v.check((texts) => Object.keys(texts).length > 0, what),
  );
}

const longitude = numberWithin(-180, 180, 'a longitude in degrees, from -180 to 180');
/** Beyond 85° the projection of the map has no end. */
const latitude = numberWithin(-85, 85, 'a latitude in degrees, from -85 to 85');

/** A box as west, south, east, north. One across the 180th meridian cannot be drawn. */
export const boxSchema = v.pipe(
  v.strictTuple([longitude, latitude, longitude, latitude], 'four numbers: west, south, east, north in degrees'),
  v.check(([west, , east]) => west < east, 'a west that is less than the east'),
  v.check(([, south, , north]) => south < north, 'a south that is less than the north'),
);

/** ISO 3166-1 numeric. */
export const countryId = v.pipe(
  v.string('a country by its three digits in ISO 3166-1'),
  v.regex(/^\d{3}$/, 'a country by its three digits in ISO 3166-1'),
);

const zoom = 'a zoom from 8, which scenes and lessons look from, to 22';

export const metadataEntries = {
  title: byLanguage(text()),
  extent: boxSchema,
  maxZoom: numberWithin(8, 22, zoom),
  credit: byLanguage(v.strictObject({ brief: text(), short: text(), full: text() })),
  focus: v.pipe(
    v.array(
      v.strictObject({
        id: countryId,
        names: byLanguage(v.pipe(v.array(text(), 'a list of names'), v.minLength(1, 'one name or more'))),
      }),
      'a list of the countries the map is about',
    ),
    v.minLength(1, 'one country or more'),
    v.check((focus) => new Set(focus.map(({ id }) => id)).size === focus.length, 'each country once'),
  ),
};

export const metadataSchema = v.strictObject(metadataEntries) satisfies v.GenericSchema<unknown, BasemapMetadata>;
