import type { Passage, Place, PlaceMention } from '../model/article.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import { chainOf, restsOn, sourceTypeOf } from '../model/attribution.ts';
import { isReadInTranslation } from '../model/translation.ts';
import { attributionText } from './attribution-text.ts';
import { licenceOf } from './licence.ts';
import { precisionLine } from './precision-line.ts';
import { lastingAddress, type Named, type Site } from './site.ts';
import { WHERE_PREC } from './where-prec.ts';

export type Cell = string | number | boolean | null;
/** One row: a passage and one of the places it names, everything we hold of the two, flat. Every row has every column. */
export type MentionRow = Readonly<Record<string, Cell>>;
/** `place`: missing where the passage names none. */
export type Mention = {
  readonly passage: Passage;
  readonly place?: Place;
  readonly row: MentionRow;
};

/**
 * Every mention in printed order; a passage without a place is one row of its own, so that no quotation is lost.
 * Columns stand in reading order, who says it before what is said; those with a name in Darwin Core bear it.
 */
export function mentionsOf(index: ArticleIndex, site: Site): readonly Mention[] {
  return index.article.passages.flatMap((passage) => mentionsIn(index, site, passage));
}

/** The mentions of one passage. */
export function mentionsIn(index: ArticleIndex, site: Site, passage: Passage): readonly Mention[] {
  const named = passage.places.flatMap((mention) => {
    const place = index.place(mention.place);
    return place ? [{ mention, place }] : [];
  });
  if (named.length === 0) return [{ passage, row: makeRow(index, site, passage) }];
  return named.map(({ mention, place }, position) => ({
    passage,
    place,
    row: makeRow(index, site, passage, { mention, place, position }),
  }));
}

type NamedPlace = { readonly mention: PlaceMention; readonly place: Place; readonly position: number };

function makeRow(index: ArticleIndex, site: Site, passage: Passage, named?: NamedPlace): MentionRow {
  return {
    id: named ? `${passage.id}.${named.position + 1}` : passage.id,
    ...passageCells(index, passage),
    ...placeCells(named),
    ...articleCells(index),
    ...addressCells(site, { passage: passage.id, ...(named && { place: named.place.id }) }),
  };
}

/** A place by itself: the columns of a mention, and nothing in those of a passage. */
export function placeRow(index: ArticleIndex, site: Site, place: Place): MentionRow {
  const [passage] = index.article.passages;
  const columns = passage ? Object.keys(passageCells(index, passage)) : [];
  return {
    id: place.id,
    ...Object.fromEntries(columns.map((column) => [column, null])),
    ...placeCells({ place }),
    ...articleCells(index),
    ...addressCells(site, { place: place.id }),
  };
}

function addressCells(site: Site, named: Named): MentionRow {
  return {
    addressAr: lastingAddress(site, 'ar', named) ?? null,
    addressEn: lastingAddress(site, 'en', named) ?? null,
  };
}

function passageCells(index: ArticleIndex, passage: Passage): MentionRow {
  const { when } = passage;
  const chain = chainOf(index, passage);
  const source = restsOn(index, passage);
  const isTranslated = isReadInTranslation(index, 'en');
  return {
    passage: passage.id,
    attributionAr: attributionText(index, passage, 'ar'),
    attributionEn: attributionText(index, passage, 'en'),
    sourceType: sourceTypeOf(index, passage),
    standing: passage.standing,
    form: passage.form,
    cautionAr: passage.note?.ar ?? null,
    cautionEn: passage.note?.en ?? null,
    quote: passage.quote,
    quoteLanguage: index.article.language,
    ourTranslationEn: isTranslated ? passage.translation.en : null,
    voices: chain.map((voice) => voice.id).join(' > '),
    voicesAr: chain.map((voice) => voice.name.ar).join(' > '),
    voicesEn: chain.map((voice) => voice.name.en).join(' > '),
    restsOn: source.id,
    restsOnAr: source.name.ar,
    restsOnEn: source.name.en,
    restsOnNamed: source.named,
    restsOnCount: source.count,
    restsOnKind: source.kind,
    topics: passage.topics.join(' '),
    repeats: passage.repeats ?? null,
    paragraph: passage.paragraph,
    start: passage.start,
    end: passage.end,
    offsetUnit: 'Unicode code points in the paragraph, end exclusive',
    prefix: passage.prefix,
    suffix: passage.suffix,
    whenEdtf: when?.edtf ?? null,
    verbatimEventDate: when?.words ?? null,
    ourTranslationOfDateEn: (isTranslated ? when?.translation?.en : undefined) ?? null,
    dateNoteAr: when?.note?.ar ?? null,
    dateNoteEn: when?.note?.en ?? null,
    unmappedAr: passage.unmapped?.ar ?? null,
    unmappedEn: passage.unmapped?.en ?? null,
  };
}

function placeCells(named: Partial<Pick<NamedPlace, 'mention' | 'place'>> = {}): MentionRow {
  const { mention, place } = named;
  return {
    place: place?.id ?? null,
    placeAr: place?.name.ar ?? null,
    placeEn: place?.name.en ?? null,
    placeCkb: place?.name.ckb ?? null,
    placeKind: place?.kind ?? null,
    relation: mention?.relation ?? null,
    verbatimLocality: mention?.words ?? null,
    ourTranslationOfLocalityEn: mention?.translation?.en ?? null,
    precision: place?.precision ?? null,
    where_prec: place ? WHERE_PREC[place.precision] : null,
    uncertaintyKm: place?.uncertaintyKm ?? null,
    coordinateUncertaintyInMeters: place ? Math.round(place.uncertaintyKm * 1000) : null,
    georeferenceSources: place?.geometrySource ?? null,
    georeferenceRemarks: place ? precisionLine(place, 'en') : null,
    geonames: place?.ids.geonames ?? null,
    wikidata: place?.ids.wikidata ?? null,
    shownAtFirst: place ? place.default === 'shown' : null,
  };
}

function articleCells({ article }: ArticleIndex): MentionRow {
  return {
    article: article.id,
    titleAr: article.title.ar,
    titleEn: article.title.en,
    outletAr: article.outlet.ar,
    outletEn: article.outlet.en,
    bylineAr: article.byline.ar,
    bylineEn: article.byline.en,
    published: article.published,
    articleUrl: article.url ?? null,
    creditAr: article.credit.ar,
    creditEn: article.credit.en,
    licenceOfOurPart: licenceOf(article) ?? null,
  };
}
