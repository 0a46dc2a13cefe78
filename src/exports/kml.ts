import type { Language, Passage, Place } from '../model/article.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import { attributionText } from './attribution-text.ts';
import { EXPORT_MESSAGES } from './export-words.ts';
import { kmlGeometry } from './kml-geometry.ts';
import { placeBalloon, quotationBalloon } from './kml-balloon.ts';
import { kmlStyles, MARGIN_STYLE } from './kml-styles.ts';
import { marginRing } from './margin-ring.ts';
import { type Mention, type MentionRow, mentionsOf } from './mentions.ts';
import { KML } from './namespaces.ts';
import type { Site } from '../site/addresses.ts';
import { element, textElement } from './xml-text.ts';
import { inInterface } from '../model/languages.ts';
import { inLanguage } from '../model/translation.ts';

/**
 * KML 2.2, a folder a place. The place carries its geometry and a balloon of all its quotations; each quotation also
 * stands below it by itself, without geometry, so that outlines are not laid over one another nor names piled up.
 */
export function kml(index: ArticleIndex, site: Site): string {
  const { article } = index;
  const mentions = mentionsOf(index, site);
  const unplaced = mentions.filter(({ place }) => place === undefined);
  const content = [
    textElement(
      'name',
      inEachLanguage(index, (language) =>
        inInterface(EXPORT_MESSAGES, language).mapOf(inLanguage(article.title, language)),
      ),
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
            inEachLanguage(index, (language) => inInterface(EXPORT_MESSAGES, language).unplaced),
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
    const mark = placemark(name, placeBalloon(index, place, here), placeData(place), {
      style: place.precision,
      shape,
      isHidden: place.default === 'hidden',
    });
    return folder(name, [mark, ...marginOf(index, place), ...here.map(quotation)]);
  }
}

/** A settlement is a point, and a point says too much by itself. */
function marginOf(index: ArticleIndex, place: Place): readonly string[] {
  if (place.geometry?.type !== 'Point') return [];
  const shape = kmlGeometry(marginRing(place.geometry.coordinates, place.uncertaintyKm));
  const name = inEachLanguage(index, (language) => inInterface(EXPORT_MESSAGES, language).margin(place.uncertaintyKm));
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
    const paragraph = inInterface(EXPORT_MESSAGES, language).paragraph(passage.paragraph);
    return `${attributionText(index, passage, language)} (${paragraph})`;
  });
}

type Drawn = { readonly style: string; readonly shape: string; readonly isHidden: boolean };

function placemark(name: string, balloon: string, data: MentionRow, drawn?: Drawn): string {
  return element(
    'Placemark',
    {},
    textElement('name', name),
    ...(drawn?.isHidden ? [textElement('visibility', '0')] : []),
    ...(balloon === '' ? [] : [textElement('description', balloon)]),
    ...(drawn ? [textElement('styleUrl', `#${drawn.style}`)] : []),
    extendedData(data),
    drawn?.shape ?? '',
  );
}

function extendedData(row: MentionRow): string {
  const held = Object.entries(row).filter(([, value]) => value !== null);
  const data = held.map(([name, value]) => element('Data', { name }, textElement('value', String(value))));
  return element('ExtendedData', {}, ...data);
}

function folder(name: string, content: readonly string[]): string {
  return element('Folder', {}, textElement('name', name), ...lines(content));
}

/** In each language of the article. */
function inEachLanguage({ article }: ArticleIndex, say: (language: Language) => string, between = ' · '): string {
  return article.languages.map(say).join(between);
}

const lines = (elements: readonly string[]) => elements.filter((text) => text !== '').map((text) => `\n${text}`);
