import { area } from '@turf/turf';
import type { Geometry } from 'geojson';
import type { Language, Place } from '../core/article/article.ts';
import type { ArticleIndex } from '../core/article/article-index.ts';
import { passageLine } from './attribution-text.ts';
import { columnIn, type Mention, type MentionRow, mentionsOf, placeRow } from './data-columns.ts';
import type { Site } from '../core/site/site-paths.ts';

/**
 * RFC 7946, WGS 84 degrees, longitude first. First a Feature for each place, with its geometry and all its quotations
 * as one text; then a Feature for each mention, with all fields and without geometry. Each geometry is written once:
 * eight copies of a country would cover every smaller place, and darken it with each copy. Table tools (QGIS,
 * geojson.io) show neither lists nor objects, so every Feature has the same flat fields, and `record` says which kind
 * it is.
 *
 * Programs draw and hit-test in the order of the file: large areas come first and points last, so that every place can
 * be clicked.
 */
export function geojson(index: ArticleIndex, site: Site): string {
  const { article } = index;
  const mentions = mentionsOf(index, site);
  const places = [...article.places].sort((a, b) => drawingOrder(b) - drawingOrder(a));
  const features = [
    ...places.map((place) => placeFeature(index, site, place, mentions)),
    ...mentions.map(({ row: { id, ...properties } }) => {
      return feature(id, { record: 'mention', ...properties, ...quotationsIn(index, () => null) }, null);
    }),
  ];
  const collection = { type: 'FeatureCollection', name: article.id, attribution: article.credit, features };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function placeFeature(index: ArticleIndex, site: Site, place: Place, mentions: readonly Mention[]) {
  const passages = new Set(mentions.filter((mention) => mention.place?.id === place.id).map(({ passage }) => passage));
  const quotations = quotationsIn(index, (language) =>
    [...passages].map((passage) => passageLine(index, passage, language)).join('\n'),
  );
  const { id, ...properties } = placeRow(index, site, place);
  void id;
  return feature(`place:${place.id}`, { record: 'place', ...properties, ...quotations }, place.geometry);
}

/** All quotations of a place as one text, one field for each language of the article. */
function quotationsIn({ article }: ArticleIndex, say: (language: Language) => string | null): MentionRow {
  return Object.fromEntries(article.languages.map((language) => [columnIn('quotations', language), say(language)]));
}

function feature(id: unknown, properties: object, geometry: Geometry | null) {
  return { type: 'Feature', id, properties, geometry };
}

/** Square metres of an area; lines come after all areas, then points, then places without a geometry. */
function drawingOrder({ geometry }: Place): number {
  if (!geometry) return -3;
  if (geometry.type === 'Point' || geometry.type === 'MultiPoint') return -2;
  if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') return -1;
  return area(geometry);
}
