import type {
  AcledEventType,
  Article,
  Language,
  Passage,
  Place,
  PlaceMention,
  Precision,
  Text,
} from '../core/article/article.ts';
import type { ArticleIndex } from '../core/article/article-index.ts';
import { chainOf, restsOn, sourceTypeOf } from '../core/article/attribution.ts';
import { inLanguage, languageOf } from '../core/article/article-languages.ts';
import { attributionText } from './attribution-text.ts';
import { licenceOf } from './namespaces.ts';
import { lastingAddress, type PassageOrPlace, type Site } from '../core/site/site-paths.ts';
import { exportMessages } from './export-messages.ts';

export type Cell = string | number | boolean | null;
/** One row: a passage and one of the places it names, with all data of both, flat. Every row has every column. */
export type MentionRow = Readonly<Record<string, Cell>>;
/** `place`: undefined if the passage names none. */
export type Mention = {
  readonly passage: Passage;
  readonly place?: Place;
  readonly row: MentionRow;
};

/**
 * All mentions in printed order; a passage without a place has a row of its own, so that no quotation is lost. Columns
 * are in reading order, the attribution before the quotation; those with a Darwin Core term have its name.
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
    ...placeCells(index, named),
    ...articleCells(index),
    ...addressCells(site, { passage: passage.id, ...(named && { place: named.place.id }) }),
  };
}

/** The name of a column in a language: `cautionAr`, `cautionPtBR`. */
export function columnIn(name: string, language: Language): string {
  return (
    name +
    language
      .split('-')
      .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
      .join('')
  );
}

/** One column for each language. */
function cellsIn(languages: readonly Language[], name: string, say: (language: Language) => Cell): MentionRow {
  return Object.fromEntries(languages.map((language) => [columnIn(name, language), say(language)]));
}

/** The row of a place alone: the columns of a mention, with those of the passage empty. */
export function placeRow(index: ArticleIndex, site: Site, place: Place): MentionRow {
  const [passage] = index.article.passages;
  const columns = passage ? Object.keys(passageCells(index, passage)) : [];
  return {
    id: place.id,
    ...Object.fromEntries(columns.map((column) => [column, null])),
    ...placeCells(index, { place }),
    ...articleCells(index),
    ...addressCells(site, { place: place.id }),
  };
}

function addressCells(site: Site, named: PassageOrPlace): MentionRow {
  return {
    ...cellsIn(site.article.languages, 'address', (language) => lastingAddress(site, language, named) ?? null),
  };
}

function passageCells(index: ArticleIndex, passage: Passage): MentionRow {
  const { when } = passage;
  const chain = chainOf(index, passage);
  const source = restsOn(index, passage);
  const { languages } = index.article;
  const texts = (name: string, text: Text | undefined) =>
    cellsIn(languages, name, (language) => text?.[language] ?? null);
  const translatedCells = (name: string, translation: Text | undefined) =>
    cellsIn(languages.slice(1), name, (language) => translation?.[language] ?? null);
  return {
    passage: passage.id,
    ...cellsIn(languages, 'attribution', (language) => attributionText(index, passage, language)),
    sourceType: sourceTypeOf(index, passage),
    standing: passage.standing,
    form: passage.form,
    ...texts('caution', passage.note),
    quote: passage.quote,
    quoteLanguage: languageOf(index.article),
    ...translatedCells('ourTranslation', passage.translation),
    voices: chain.map((voice) => voice.id).join(' > '),
    ...cellsIn(languages, 'voices', (language) => chain.map(({ name }) => inLanguage(name, language)).join(' > ')),
    restsOn: source.id,
    ...texts('restsOn', source.name),
    restsOnNamed: source.named,
    restsOnCount: source.count,
    restsOnKind: source.kind,
    topics: passage.topics.join(' '),
    acledEventType: acledEventTypes(index, passage).join('; ') || null,
    repeats: passage.repeats ?? null,
    paragraph: passage.paragraph,
    start: passage.start,
    end: passage.end,
    offsetUnit: 'Unicode code points in the paragraph, end exclusive',
    prefix: passage.prefix,
    suffix: passage.suffix,
    whenEdtf: when?.edtf ?? null,
    verbatimEventDate: when?.words ?? null,
    ...translatedCells('ourTranslationOfDate', when?.translation),
    ...texts('dateNote', when?.note),
    ...texts('unmapped', passage.unmapped),
  };
}

function placeCells({ article }: ArticleIndex, named: Partial<Pick<NamedPlace, 'mention' | 'place'>> = {}): MentionRow {
  const { mention, place } = named;
  const { languages } = article;
  return {
    place: place?.id ?? null,
    ...cellsIn([...languages, ...otherNameLanguages(article)], 'place', (language) => place?.name[language] ?? null),
    placeKind: place?.kind ?? null,
    relation: mention?.relation ?? null,
    verbatimLocality: mention?.words ?? null,
    ...cellsIn(languages.slice(1), 'ourTranslationOfLocality', (language) => mention?.translation?.[language] ?? null),
    precision: place?.precision ?? null,
    where_prec: place ? WHERE_PREC[place.precision] : null,
    uncertaintyKm: place?.uncertaintyKm ?? null,
    coordinateUncertaintyInMeters: place ? Math.round(place.uncertaintyKm * 1000) : null,
    georeferenceSources: place?.geometrySource ?? null,
    georeferenceRemarks: place ? precisionLine(place, languages[languages.length - 1] ?? languages[0]) : null,
    geonames: place?.ids.geonames ?? null,
    wikidata: place?.ids.wikidata ?? null,
    shownAtFirst: place ? place.default === 'shown' : null,
  };
}

/** The languages besides those of the article in which a place has a name. */
function otherNameLanguages({ languages, places }: Article): readonly Language[] {
  const named = new Set(places.flatMap(({ name }) => Object.keys(name)));
  return [...named].filter((language) => !languages.includes(language)).sort();
}

function articleCells({ article }: ArticleIndex): MentionRow {
  const texts = (name: string, text: Text) =>
    cellsIn(article.languages, name, (language) => inLanguage(text, language));
  return {
    article: article.id,
    ...texts('title', article.title),
    ...texts('outlet', article.outlet),
    ...texts('byline', article.byline),
    published: article.published,
    articleUrl: article.url ?? null,
    ...texts('credit', article.credit),
    licenceOfOurPart: licenceOf(article) ?? null,
  };
}

/**
 * The ACLED event types nearest to the topics of a passage, each once: our mapping of topics, not a coding of an event
 * by ACLED. A narrower topic without a type has that of its wider topic.
 */
function acledEventTypes(index: ArticleIndex, { topics }: Passage): readonly AcledEventType[] {
  const types = topics.flatMap((id) => {
    const topic = index.topic(id);
    return topic?.narrower?.find((each) => each.id === id)?.acled ?? topic?.acled ?? [];
  });
  return [...new Set(types)];
}

/** How precisely the words locate a place, and a note if the file has no geometry for it. */
export function precisionLine(place: Place, language: Language): string {
  const messages = exportMessages(language);
  const closest = messages.placedNoCloser(messages.precision[place.precision], place.uncertaintyKm);
  return place.geometry ? `${closest}.` : `${closest}. ${messages.noShape}.`;
}

/** UCDP's `where_prec`: 1 exact, 2 near a known place, 3 second-order division, 4 first-order, 5 fuzzy, 6 country. */
export const WHERE_PREC: Readonly<Record<Precision, number>> = {
  exact: 1,
  settlement: 2,
  district: 3,
  governorate: 4,
  vague: 5,
  country: 6,
};
