import type { Language } from '../text/languages.ts';
import { compareNames, looseKey, type NameMatch } from './name-keys.ts';

/** A settlement of a gazetteer. */
export type GazetteerPlace = {
  /** Its GeoNames id. */
  readonly id: number;
  readonly name: string;
  /** Its names by language, as far as the gazetteer says which language they are in. */
  readonly names: Readonly<Record<Language, string>>;
  /** Other spellings, in languages the gazetteer does not say. */
  readonly spellings: readonly string[];
  readonly kind: 'capital' | 'seat of a region' | 'settlement' | 'part of a settlement';
  /** The region it lies in, where the gazetteer names it. */
  readonly parent?: string;
  /** By ISO 3166-1, two letters. */
  readonly country: string;
  /** Zero where it is not known. */
  readonly population: number;
  /** [longitude, latitude] in degrees. */
  readonly at: readonly [longitude: number, latitude: number];
};

export type Gazetteer = {
  /** Places that may bear a name, the most likely first. `language`: names in it are taken before those in others. */
  readonly find: (
    name: string,
    options?: { readonly country?: string; readonly language?: Language },
  ) => readonly GazetteerPlace[];
};

/** A gazetteer of some places in memory. */
export function gazetteerOf(places: Iterable<GazetteerPlace>): Gazetteer {
  const byKey = new Map<string, GazetteerPlace[]>();
  for (const place of places)
    for (const key of new Set(namesOf(place).map(looseKey))) {
      const list = byKey.get(key);
      if (list) list.push(place);
      else byKey.set(key, [place]);
    }
  return {
    find: (name, { country, language } = {}) =>
      (byKey.get(looseKey(name)) ?? [])
        .filter((place) => country === undefined || place.country === country)
        .map((place) => ({ place, rank: rankOf(name, place, language) }))
        .sort((a, b) => a.rank - b.rank || b.place.population - a.place.population || a.place.id - b.place.id)
        .map(({ place }) => place),
  };
}

const MATCHES: readonly NameMatch[] = ['same', 'other letters', 'other spelling'];

/** How a place bears a name: by its best spelling. A spelling that is only similar is never called the same. */
export function matchOf(name: string, place: GazetteerPlace): { readonly match: NameMatch; readonly spelling: string } {
  const [best = place.name] = [...namesOf(place)].sort(
    (a, b) => MATCHES.indexOf(compareNames(name, a)) - MATCHES.indexOf(compareNames(name, b)),
  );
  return { match: compareNames(name, best), spelling: best };
}

function rankOf(name: string, place: GazetteerPlace, language: Language | undefined): number {
  const isInLanguage = language !== undefined && looseKey(place.names[language] ?? '') === looseKey(name);
  return 2 * MATCHES.indexOf(matchOf(name, place).match) + (isInLanguage ? 0 : 1);
}

function namesOf({ name, names, spellings }: GazetteerPlace): readonly string[] {
  return [name, ...Object.values(names), ...spellings];
}
