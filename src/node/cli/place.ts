import { type Gazetteer, type GazetteerPlace, matchOf } from '../../core/gazetteer/gazetteer.ts';
import type { NameMatch } from '../../core/gazetteer/name-keys.ts';
import { placeFeature, roundedPosition } from '../../core/gazetteer/place-feature.ts';
import { isLanguageTag } from '../../core/text/languages.ts';
import type { Answer } from './locate.ts';
import { printJson } from './write-fingerprint.ts';

export type PlaceOptions = { readonly near?: string; readonly language?: string };

/** More candidates of one name are counted and not printed. */
const MOST_PRINTED = 5;

/** Why options are not understood, in one line. */
export function placeOptionsFault({ near, language }: PlaceOptions): string | undefined {
  if (near !== undefined && !/^[A-Z]{2}$/.test(near))
    return `--near: found ${JSON.stringify(near)}; expected a country by its two letters of ISO 3166-1, such as FR`;
  if (language !== undefined && !isLanguageTag(language))
    return `--language: found ${JSON.stringify(language)}; expected the tag of a language, such as en`;
  return undefined;
}

/** Prints the settlements that may bear a name, each with the feature to paste into places.geojson. */
export function place(name: string, { near, language }: PlaceOptions, gazetteer: Gazetteer, source: string): Answer {
  const inLanguage = language === undefined ? {} : { language };
  const there = near === undefined ? [] : gazetteer.find(name, { country: near, ...inLanguage });
  const found = there.length > 0 ? there : gazetteer.find(name, inLanguage);
  if (found.length === 0) {
    const hint =
      'small places and regions are missing: take the position from a map, and name the map in `geometrySource`';
    return { lines: [`the gazetteer has no settlement called ${JSON.stringify(name)}; ${hint}`], isFound: false };
  }
  const more = found.length - MOST_PRINTED;
  return {
    lines: [
      ...(near !== undefined && there.length === 0 ? [`none in ${near}; elsewhere:`, ''] : []),
      ...found.slice(0, MOST_PRINTED).flatMap((each) => printPlace(name, each, language, source)),
      ...(more > 0 ? [`and ${more} more: --near gives those of one country`] : []),
      'Compare with the article before you paste: several places bear one name. A place of a camp, a river or a region is drawn by hand.',
    ],
    isFound: true,
  };
}

const AGREEMENT: Readonly<Record<NameMatch, string>> = {
  same: 'this very name',
  'other letters': 'the same but for case, accents or letter forms',
  'other spelling': 'another spelling: it may be another name',
};

function printPlace(
  name: string,
  each: GazetteerPlace,
  language: string | undefined,
  source: string,
): readonly string[] {
  const { match, spelling } = matchOf(name, each);
  const { id, kind, parent, country, population, at } = each;
  const where = [kind, ...(parent === undefined ? [] : [parent]), country].join(', ');
  const people = population > 0 ? `${population} inhabitants` : 'inhabitants not known';
  const sentence = `${source}. GeoNames ${id}.`;
  return [
    `${each.name}  (${where}; ${people})`,
    `  found by  ${spelling}: ${AGREEMENT[match]}`,
    `  GeoNames  ${id}`,
    `  position  [${roundedPosition(at).join(', ')}]`,
    `  source    ${sentence}`,
    '',
    printJson(
      placeFeature(each, { spelling, source: sentence, ...(language !== undefined && { language }) }),
    ).trimEnd(),
    '',
  ];
}
