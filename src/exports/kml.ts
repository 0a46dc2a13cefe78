import { inQuotes } from '../core/i18n/format.ts';
import type { Language, Passage, Place, Precision } from '../core/article/article.ts';
import type { ArticleIndex } from '../core/article/article-index.ts';
import { attributionText, whoAndHow } from './attribution-text.ts';
import { exportMessages } from './export-messages.ts';
import { kmlGeometry, marginRing } from './kml-geometry.ts';
import { columnIn, type Mention, type MentionRow, mentionsOf, precisionLine } from './data-columns.ts';
import { KML } from './namespaces.ts';
import type { Site } from '../core/site/site-paths.ts';
import { element, textElement } from '../core/text/markup.ts';
import { directionOf } from '../core/text/languages.ts';
import { inLanguage } from '../core/article/article-languages.ts';
import { quoteIn } from '../core/article/quote.ts';

/**
 * KML 2.2, one folder for each place. The place has its geometry and a balloon with all its quotations; each quotation
 * also has a Placemark without geometry, so that neither outlines nor labels pile up.
 */
export function kml(index: ArticleIndex, site: Site): string {
  const { article } = index;
  const mentions = mentionsOf(index, site);
  const unplaced = mentions.filter(({ place }) => place === undefined);
  const content = [
    textElement(
      'name',
      inEachLanguage(index, (language) => exportMessages(language).mapOf(inLanguage(article.title, language))),
    ),
    textElement(
      'description',
      inEachLanguage(index, (language) => inLanguage(article.credit, language), '\n'),
    ),
    kmlStyles(),
    ...article.places.map((place) => placeFolder(index, place, mentions)),
    ...(unplaced.length > 0
      ? [
          folder(
            inEachLanguage(index, (language) => exportMessages(language).unplaced),
            unplaced.map(quotation),
          ),
        ]
      : []),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('kml', { xmlns: KML }, element('Document', {}, ...lines(content)))}\n`;

  function quotation({ passage, row }: Mention): string {
    return placemark(quotationName(index, passage), quotationBalloon(index, passage, row), row);
  }

  function placeFolder(index: ArticleIndex, place: Place, mentions: readonly Mention[]): string {
    const here = mentions.filter((mention) => mention.place?.id === place.id);
    const name = inEachLanguage(index, (language) => inLanguage(place.name, language));
    const shape = place.geometry ? kmlGeometry(place.geometry) : '';
    const placePlacemark = placemark(name, placeBalloon(index, place, here), placeData(place), {
      style: place.precision,
      shape,
      isHidden: place.default === 'hidden',
    });
    return folder(name, [placePlacemark, ...marginOf(index, place), ...here.map(quotation)]);
  }
}

/** A point alone suggests an exact location: the circle of its uncertainty is drawn around it. */
function marginOf(index: ArticleIndex, place: Place): readonly string[] {
  if (place.geometry?.type !== 'Point') return [];
  const shape = kmlGeometry(marginRing(place.geometry.coordinates, place.uncertaintyKm));
  const name = inEachLanguage(index, (language) => exportMessages(language).margin(place.uncertaintyKm));
  const isHidden = place.default === 'hidden';
  return [placemark(name, '', { marginOf: place.id }, { style: MARGIN_STYLE, shape, isHidden })];
}

function placeData(place: Place): MentionRow {
  return {
    place: place.id,
    placeKind: place.kind,
    precision: place.precision,
    uncertaintyKm: place.uncertaintyKm,
    georeferenceSources: place.geometrySource,
    geonames: place.ids.geonames ?? null,
    wikidata: place.ids.wikidata ?? null,
  };
}

function quotationName(index: ArticleIndex, passage: Passage): string {
  return inEachLanguage(index, (language) => {
    const paragraph = exportMessages(language).paragraph(passage.paragraph);
    return `${attributionText(index, passage, language)} (${paragraph})`;
  });
}

type PlacemarkDrawing = { readonly style: string; readonly shape: string; readonly isHidden: boolean };

function placemark(name: string, balloon: string, data: MentionRow, drawing?: PlacemarkDrawing): string {
  return element(
    'Placemark',
    {},
    textElement('name', name),
    ...(drawing?.isHidden ? [textElement('visibility', '0')] : []),
    ...(balloon === '' ? [] : [textElement('description', balloon)]),
    ...(drawing ? [textElement('styleUrl', `#${drawing.style}`)] : []),
    extendedData(data),
    drawing?.shape ?? '',
  );
}

function extendedData(row: MentionRow): string {
  const cells = Object.entries(row).filter(([, value]) => value !== null);
  const data = cells.map(([name, value]) => element('Data', { name }, textElement('value', String(value))));
  return element('ExtendedData', {}, ...data);
}

function folder(name: string, content: readonly string[]): string {
  return element('Folder', {}, textElement('name', name), ...lines(content));
}

/** A text in each language of the article. */
function inEachLanguage({ article }: ArticleIndex, say: (language: Language) => string, between = ' · '): string {
  return article.languages.map(say).join(between);
}

const lines = (elements: readonly string[]) => elements.filter((text) => text !== '').map((text) => `\n${text}`);

// Viewers read a KML description as HTML: each text is escaped as HTML here, and the whole as XML afterwards.

/** The precision of a place, then all its quotations. */
function placeBalloon(index: ArticleIndex, place: Place, mentions: readonly Mention[]): string {
  const precision = index.article.languages.map((language) => paragraph(language, precisionLine(place, language)));
  const quotations = mentions.map(({ passage, row }) => quotationBalloon(index, passage, row));
  return [...precision, ...quotations, paragraph('en', place.geometrySource)].join('<hr/>');
}

/** One quotation: attribution, standing, text, and the editor’s caution. */
function quotationBalloon(index: ArticleIndex, passage: Passage, row: MentionRow): string {
  return index.article.languages
    .flatMap((language) => {
      const messages = exportMessages(language);
      const head = `${attributionText(index, passage, language)} (${whoAndHow(index, passage, language)}):`;
      const quote = quoteIn(index.article, language, passage);
      const translationLabel = quote.isTranslation ? ` [${messages.ourTranslation}]` : '';
      const address = row[columnIn('address', language)];
      return [
        element('p', directed(language), textElement('b', head)),
        paragraph(quote.lang, `${inQuotes(quote.text, messages.formats)}${translationLabel}`),
        ...(passage.note
          ? [paragraph(language, `${messages.caution}${messages.formats.colon} ${inLanguage(passage.note, language)}`)]
          : []),
        paragraph(language, messages.paragraph(passage.paragraph)),
        ...(typeof address === 'string'
          ? [element('p', {}, element('a', { href: address }, textElement('span', address)))]
          : []),
      ];
    })
    .join('');
}

function paragraph(language: Language, text: string): string {
  return element('p', directed(language), textElement('span', text));
}

const directed = (language: Language) => ({ lang: language, dir: directionOf(language) });

// KML colours are alpha, blue, green, red.
const INK = 'ff5a3d1f';
const FAINT = '805a3d1f';

/**
 * How each precision is filled, and never drawn as a pin: with an empty icon only the label is drawn, beside the circle
 * of uncertainty. Coarser precisions have lighter fills.
 */
const FILLS: Readonly<Record<Precision, string>> = {
  exact: '00000000',
  settlement: '00000000',
  district: '405a3d1f',
  governorate: '2e5a3d1f',
  vague: '245a3d1f',
  country: '145a3d1f',
};

const MARGIN_STYLE = 'margin';

function kmlStyles(): string {
  const precisions = Object.entries(FILLS).map(([precision, fill]) =>
    style(precision, element('PolyStyle', {}, textElement('color', fill)), INK, 2),
  );
  return [...precisions, style(MARGIN_STYLE, '', FAINT, 1.5)].join('\n');
}

function style(id: string, fill: string, stroke: string, width: number): string {
  return element(
    'Style',
    { id },
    element('IconStyle', {}, textElement('scale', '0'), '<Icon></Icon>'),
    element('LineStyle', {}, textElement('color', stroke), textElement('width', String(width))),
    fill,
  );
}
