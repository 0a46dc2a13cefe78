import type { Passage, Place, PlaceKind, Precision } from '../core/article/article.ts';
import type { ArticleIndex } from '../core/article/article-index.ts';
import { passageLine } from './attribution-text.ts';
import { type Mention, mentionsOf, precisionLine, WHERE_PREC } from './data-columns.ts';
import { geonamesEntity, LINKED_PLACES_CONTEXT, wikidataEntity } from './namespaces.ts';
import { identityOf, lastingAddress, type Site } from '../core/site/site-paths.ts';
import { inLanguage, languageOf } from '../core/article/article-languages.ts';
import { parseEdtf } from '../core/article/edtf.ts';

/**
 * The feature classes of GeoNames, and concepts of the Art & Architecture Thesaurus (AAT) where one fits. A border has
 * neither.
 */
const TYPES: Readonly<Record<PlaceKind, { readonly fclass?: string; readonly aat?: string; readonly label: string }>> =
  {
    settlement: { fclass: 'P', aat: 'aat:300008347', label: 'inhabited place' },
    district: { fclass: 'A', aat: 'aat:300000705', label: 'district' },
    governorate: { fclass: 'A', aat: 'aat:300000774', label: 'province' },
    country: { fclass: 'A', aat: 'aat:300387506', label: 'country' },
    road: { fclass: 'R', aat: 'aat:300008217', label: 'road' },
    border: { label: 'border' },
    area: { fclass: 'L', aat: 'aat:300182722', label: 'region (geographic)' },
  };

/** How certain it is that the geometry is that of the place the words mean. */
const CERTAINTY: Readonly<Record<Precision, 'certain' | 'less-certain' | 'uncertain'>> = {
  exact: 'certain',
  settlement: 'less-certain',
  district: 'less-certain',
  governorate: 'less-certain',
  vague: 'uncertain',
  country: 'uncertain',
};

/**
 * Linked Places Format 1.2, one Feature for each place. A quotation is a relation of the place to the address of the
 * passage, dated as precisely as the article dates it; the name of the place is dated by the day of publication.
 * Quotations without a place have no Feature and are listed as `passagesWithoutPlace`.
 */
export function linkedPlaces(index: ArticleIndex, site: Site): string {
  const { article } = index;
  const mentions = mentionsOf(index, site);
  const collection = {
    '@context': LINKED_PLACES_CONTEXT,
    type: 'FeatureCollection',
    attribution: article.credit,
    features: article.places.map((place) => {
      return makeFeature(
        index,
        site,
        place,
        mentions.filter((mention) => mention.place?.id === place.id),
      );
    }),
    passagesWithoutPlace: mentions
      .filter(({ place }) => place === undefined)
      .map(({ passage, row }) => ({ descriptions: descriptions(index, site, passage), mention: row })),
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function makeFeature(index: ArticleIndex, site: Site, place: Place, mentions: readonly Mention[]) {
  const { fclass, aat, label } = TYPES[place.kind];
  return {
    '@id': identityOf(site, { place: place.id }),
    type: 'Feature',
    properties: {
      title: oneLine(inLanguage(place.name, languageOf(index.article))),
      ...(fclass && { fclasses: [fclass] }),
      precision: place.precision,
      where_prec: WHERE_PREC[place.precision],
      uncertaintyKm: place.uncertaintyKm,
      coordinateUncertaintyInMeters: Math.round(place.uncertaintyKm * 1000),
      georeferenceSources: place.geometrySource,
    },
    names: namesOf(index, place),
    types: [{ ...(aat && { identifier: aat }), label, sourceLabels: [{ label: place.kind, lang: 'en' }] }],
    geometry: place.geometry && {
      ...place.geometry,
      certainty: CERTAINTY[place.precision],
      source: place.geometrySource,
    },
    links: linksOf(place),
    relations: mentions.map((mention) => relation(index, site, mention)),
    descriptions: [
      ...index.article.languages.map((language) => ({ value: precisionLine(place, language), lang: language })),
      ...mentions.flatMap(({ passage }) => descriptions(index, site, passage)),
    ],
  };
}

function namesOf({ article }: ArticleIndex, place: Place) {
  // The last language of the article: one label has to serve readers of every language.
  const cited = article.languages[article.languages.length - 1] ?? languageOf(article);
  const citation = {
    label: oneLine(`${inLanguage(article.outlet, cited)}, ${inLanguage(article.title, cited)}`),
    year: Number(article.published.slice(0, 4)),
  };
  return Object.entries(place.name).map(([lang, toponym]) => {
    // Only the printed name is attested by the article; the others are our translations.
    const isPrinted = lang === languageOf(article);
    const attested = { citations: [citation], when: { timespans: [{ start: { in: article.published } }] } };
    return { toponym: oneLine(toponym), lang, ...(isPrinted && attested) };
  });
}

function linksOf({ ids }: Place) {
  const entities = [
    ...(ids.wikidata === undefined ? [] : [wikidataEntity(ids.wikidata)]),
    ...(ids.geonames === undefined ? [] : [geonamesEntity(ids.geonames)]),
  ];
  return entities.map((identifier) => ({ type: 'closeMatch', identifier }));
}

function relation(index: ArticleIndex, site: Site, { passage, place, row }: Mention) {
  const when = passage.when && edtfTimespan(passage.when.edtf);
  return {
    relationType: 'crm:P67i_is_referred_to_by',
    relationTo: identityOf(site, { ...(place && { place: place.id }), passage: passage.id }),
    label: oneLine(passageLine(index, passage, languageOf(index.article))),
    ...(when && passage.when && { when: { ...when, label: oneLine(`${passage.when.words} (${passage.when.edtf})`) } }),
    mention: row,
  };
}

function descriptions(index: ArticleIndex, site: Site, passage: Passage) {
  return index.article.languages.map((language) => ({
    '@id': lastingAddress(site, language, { passage: passage.id }) ?? identityOf(site, { passage: passage.id }),
    value: oneLine(passageLine(index, passage, language)),
    lang: language,
  }));
}

/** The schema of the format accepts single-line texts only; the exact quotation is in `mention`. */
function oneLine(text: string): string {
  return text.replace(/[\n\r\u2028\u2029]+/g, ' ');
}

type Bound = { readonly in?: string; readonly earliest?: string; readonly latest?: string };
export type TimespanWhen = {
  readonly timespans: readonly { readonly start: Bound; readonly end?: Bound }[];
  readonly certainty?: 'less-certain' | 'uncertain';
};

const QUALIFIED = /[?~%]/;
const PLAIN = /^-?\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;

/**
 * An EDTF date as a timespan of Linked Places. “Some time before a day” has no start in print: start and end are that
 * day at the latest, and no earlier day is invented. Undefined for text that is not EDTF.
 */
export function edtfTimespan(edtf: string): TimespanWhen | undefined {
  const range = parseEdtf(edtf);
  if (!range) return undefined;
  return { timespans: [timespan(edtf, range)], ...certaintyOf(edtf) };
}

function timespan(edtf: string, { from, to }: NonNullable<ReturnType<typeof parseEdtf>>) {
  const [first = '', last] = edtf.replaceAll(/[?~%]/g, '').split('/');
  if (from === undefined) return { start: { latest: to }, end: { latest: to } };
  // Without an end, the timespan would end together with its start.
  if (to === undefined) return { start: boundOf(first, from), end: { earliest: from } };
  if (last !== undefined) return { start: boundOf(first, from), end: boundOf(last, to) };
  return PLAIN.test(first)
    ? { start: { in: first } }
    : { start: { earliest: from, latest: to }, end: { earliest: from, latest: to } };
}

function boundOf(side: string, day: string): Bound {
  return PLAIN.test(side) ? { in: side } : { in: day };
}

function certaintyOf(edtf: string): Pick<TimespanWhen, 'certainty'> {
  if (!QUALIFIED.test(edtf)) return {};
  return { certainty: /[?%]/.test(edtf) ? 'uncertain' : 'less-certain' };
}
