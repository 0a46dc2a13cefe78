import type { GeoJSONSourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Basemap } from '../basemap/basemap.ts';
import { anchorOf } from '../geometry/place-bounds.ts';
import type { Palette } from './palette.ts';
import { roadNames } from '../placement/road-names.ts';
import { storyFeatures } from './story-features.ts';
import type { Language, Place } from '../../core/article/article.ts';
import type { PlaceSummary } from '../../core/article/place-summary.ts';
import { type BasemapInWorker, basemapSource, TOLERANCE } from './base-map-source.ts';
import { type Margin, STORY_LAYERS } from './story-layers.ts';
import { inLanguage } from '../../core/article/article-languages.ts';
import type { FeatureCollection } from 'geojson';
import { baseBorders, baseLand, baseWater } from './base-map-layers.ts';
import { baseLabels } from './label-layers.ts';

export type MapStyleInput = {
  readonly places: readonly PlaceSummary[];
  readonly language: Language;
  /** The base map itself, or what stands for it where the worker of the map has it already. */
  readonly basemap: Basemap | BasemapInWorker;
  readonly palette: Palette;
  /** Absolute address of the label glyphs, with `{fontstack}` and `{range}`; a still needs none. */
  readonly glyphs: string;
};

/** The style of a map of these places: what the live map is given, and what a still is drawn from. */
export function styleOfMap({ places, language, basemap, palette, glyphs }: MapStyleInput): StyleSpecification {
  const nameOf = ({ name }: Place) => inLanguage(name, language);
  return makeStyle({
    basemap,
    story: storyFeatures(places, nameOf),
    roadNames: roadNames(places, nameOf),
    palette,
    glyphs,
    language,
    margin: marginOf(places),
  });
}

/** The band of a road in km: the widest margin, so that no road looks surer than it is. */
function marginOf(places: readonly PlaceSummary[]): Margin {
  const roads = places.filter(({ place }) => place.kind === 'road').map(({ place }) => place);
  const [widest] = [...roads].sort((a, b) => b.uncertaintyKm - a.uncertaintyKm);
  return { km: widest?.uncertaintyKm ?? 1, latitude: (widest && anchorOf(widest)?.[1]) ?? 0 };
}

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
