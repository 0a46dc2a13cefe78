import { type Language, scriptOf } from '../text/languages.ts';
import type { GazetteerPlace } from './gazetteer.ts';

/** At four decimals a position is exact to 10 m: finer ones would claim more than a gazetteer knows. */
const DECIMALS = 4;

/** Margins of a settlement in km, by the least population they are for: about the radius of the built-up area. */
const MARGINS: readonly (readonly [least: number, km: number])[] = [
  [1_000_000, 15],
  [200_000, 10],
  [20_000, 5],
  [0, 2],
];

/** Stands for a name an editor writes; the checker refuses it. */
const TO_WRITE = '…';

/**
 * The feature of places.geojson for a settlement. `asked`: its name as it was looked for, which is the spelling of the
 * article; `source`: the sentence that says where the position is from.
 */
export function placeFeature(
  place: GazetteerPlace,
  { language = 'en', asked, source }: { readonly language?: Language; readonly asked: string; readonly source: string },
): object {
  const { id, at, country, population } = place;
  return {
    type: 'Feature',
    id: featureId(asked) ?? featureId(place.name) ?? `place-${id}`,
    properties: {
      name: { [language]: nameIn(language, place, asked) },
      kind: 'settlement',
      precision: 'settlement',
      countries: [country],
      uncertaintyKm: MARGINS.find(([least]) => population >= least)?.[1] ?? 2,
      geometrySource: source,
      ids: { geonames: id },
      default: 'shown',
    },
    geometry: { type: 'Point', coordinates: roundedPosition(at) },
  };
}

/**
 * Its name in a language: as asked for, where that is in the script of the language; otherwise that of the gazetteer, whose
 * main names are in Latin letters. A name that it does not know is not guessed.
 */
function nameIn(language: Language, { name, names }: GazetteerPlace, asked: string): string {
  const script = scriptOf(language);
  if (isWrittenIn(asked, script)) return asked.trim();
  return names[language] ?? (script === 'Latn' ? name : TO_WRITE);
}

/** Whether a text has letters of a script and none of Latin instead. */
function isWrittenIn(text: string, script: string | undefined): boolean {
  const isLatin = /\p{Script=Latin}/u.test(text);
  return script === 'Latn' ? isLatin : !isLatin && /\p{L}/u.test(text);
}

/** [longitude, latitude] in degrees, with at most four decimals. */
export function roundedPosition(at: GazetteerPlace['at']): readonly [number, number] {
  const [longitude, latitude] = at.map((degrees) => Number(degrees.toFixed(DECIMALS)));
  return [longitude ?? 0, latitude ?? 0];
}

/** A short name for use in passages; `undefined` for a name without Latin letters. */
function featureId(name: string): string | undefined {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʻʼʽʾʿ`]/g, '');
  const parts = plain.match(/[a-z0-9]+/g) ?? [];
  return parts.length > 0 ? parts.join('-').slice(0, 60).replace(/-$/, '') : undefined;
}
