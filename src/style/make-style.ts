import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Basemap } from '../basemap/basemap.ts';
import type { Palette } from '../cartography/palette.ts';
import type { Language } from '../model/article.ts';
import { basemapSource, type BasemapInWorker, TOLERANCE } from './base-source.ts';
import { baseBorders, baseLand } from './layers/base-land.ts';
import { baseLabels } from './layers/base-labels.ts';
import { baseWater } from './layers/base-water.ts';
import { type Margin, STORY_LAYERS } from './layers/story-layers.ts';

export type StyleSources = {
  readonly basemap: Basemap | BasemapInWorker;
  readonly story: FeatureCollection;
  /** Where the names of roads can stand. */
  readonly roadNames: FeatureCollection;
  readonly palette: Palette;
  readonly language: Language;
  readonly margin: Margin;
  /** Absolute address of the label glyphs, with `{fontstack}` and `{range}`. */
  readonly glyphs: string;
};

/** The whole map as data: worked out first, handed to MapLibre in one line. */
export function makeStyle({
  basemap,
  story,
  roadNames,
  palette,
  language,
  margin,
  glyphs,
}: StyleSources): StyleSpecification {
  const source = (data: FeatureCollection): GeoJSONSourceSpecification => ({
    type: 'geojson',
    data,
    tolerance: TOLERANCE,
    promoteId: 'id',
  });
  return {
    version: 8,
    glyphs,
    sources: { ...basemapSource(basemap), story: source(story), 'road-names': source(roadNames) },
    layers: [
      ...baseLand(palette, basemap.metadata.focus),
      ...baseWater(palette),
      ...baseBorders(palette),
      ...STORY_LAYERS.flatMap(({ layers }) => layers(palette, margin)),
      ...baseLabels(palette, language),
    ],
  };
}
