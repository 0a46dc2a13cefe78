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
 * The feature of places.geojson for a settlement. `spelling`: its name as it was looked for; `source`: the sentence that
 * says where the position is from.
 */
export function placeFeature(
  place: GazetteerPlace,
  {
    language = 'en',
    spelling,
    source,
  }: { readonly language?: Language; readonly spelling: string; readonly source: string },
): object {
  const { id, at, population } = place;
  return {
    type: 'Feature',
    id: featureId(place),
    properties: {
      name: { [language]: nameIn(language, place, spelling) },
      kind: 'settlement',
      precision: 'settlement',
      uncertaintyKm: MARGINS.find(([least]) => population >= least)?.[1] ?? 2,
      geometrySource: source,
      ids: { geonames: id },
      default: 'shown',
    },
    geometry: { type: 'Point', coordinates: roundedPosition(at) },
  };
}

/** Its name in a language; the gazetteer’s own names are in Latin letters, and a language it does not know is not guessed. */
function nameIn(language: Language, { name, names }: GazetteerPlace, spelling: string): string {
  const own = names[language];
  if (own !== undefined) return own;
  if (scriptOf(language) === 'Latn') return name;
  return /\p{Script=Latin}/u.test(spelling) ? TO_WRITE : spelling;
}

/** [longitude, latitude] in degrees, with at most four decimals. */
export function roundedPosition(at: GazetteerPlace['at']): readonly [number, number] {
  const [longitude, latitude] = at.map((degrees) => Number(degrees.toFixed(DECIMALS)));
  return [longitude ?? 0, latitude ?? 0];
}

/** A short name for use in passages; the number of the gazetteer where the name has no Latin letters. */
function featureId({ name, id }: GazetteerPlace): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʻʼʽʾʿ`]/g, '');
  const parts = plain.match(/[a-z0-9]+/g) ?? [];
  return parts.length > 0 ? parts.join('-').slice(0, 60).replace(/-$/, '') : `place-${id}`;
}
