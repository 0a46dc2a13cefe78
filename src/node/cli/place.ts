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
  const found = gazetteer.find(name, { ...(near !== undefined && { country: near }), ...inLanguage });
  if (found.length === 0) {
    const elsewhere = near === undefined ? [] : gazetteer.find(name, inLanguage);
    const where = near === undefined ? '' : ` in ${near}`;
    return {
      lines: [
        `the gazetteer has no settlement called ${JSON.stringify(name)}${where}; small places and regions are missing: take the position from a map, and name the map in \`geometrySource\``,
        ...(elsewhere.length > 0 ? ['elsewhere, so none of these unless the article says so:'] : []),
        ...elsewhere.slice(0, MOST_PRINTED).map((each) => `  ${headLine(each)}`),
      ],
      isFound: false,
    };
  }
  const more = found.length - MOST_PRINTED;
  return {
    lines: [
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

/** Name, kind, region, country and inhabitants of a settlement. */
function headLine({ name, kind, parent, country, population }: GazetteerPlace): string {
  const where = [kind, ...(parent === undefined ? [] : [parent]), country].join(', ');
  return `${name}  (${where}; ${population > 0 ? `${population} inhabitants` : 'inhabitants not known'})`;
}

function printPlace(
  name: string,
  each: GazetteerPlace,
  language: string | undefined,
  source: string,
): readonly string[] {
  const { match, spelling } = matchOf(name, each);
  const { id, at } = each;
  const sentence = `${source}. GeoNames ${id}.`;
  return [
    headLine(each),
    `  found by  ${spelling}: ${AGREEMENT[match]}`,
    `  GeoNames  ${id}`,
    `  position  [${roundedPosition(at).join(', ')}]`,
    `  source    ${sentence}`,
    '',
    printJson(
      placeFeature(each, { asked: name, source: sentence, ...(language !== undefined && { language }) }),
    ).trimEnd(),
    '',
  ];
}
