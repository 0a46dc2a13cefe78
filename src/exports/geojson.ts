import type { ArticleIndex } from '../model/article-index.ts';
import { mentionsOf } from './mentions.ts';
import type { Site } from './site.ts';

/**
 * RFC 7946, one Feature a mention with flat properties. One Feature a place would have to nest its quotations or drop all
 * but one, and table tools (QGIS, a spreadsheet, geojson.io) show neither lists nor objects. A passage without a place,
 * and a place without an outline, has a null geometry. Longitude first, WGS 84 degrees.
 */
export function geojson(index: ArticleIndex, site: Site): string {
  const { article } = index;
  const features = mentionsOf(index, site).map(({ place, row: { id, ...properties } }) => ({
    type: 'Feature',
    id,
    properties,
    geometry: place?.geometry ?? null,
  }));
  const collection = { type: 'FeatureCollection', name: article.id, attribution: article.credit, features };
  return `${JSON.stringify(collection, null, 1)}\n`;
}
