import type { GeoJSONSourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Basemap } from '../basemap/basemap.ts';
import { anchorOf } from '../geometry/place-bounds.ts';
import type { Palette } from './palette.ts';
import { roadNames } from '../placement/road-names.ts';
import { storyFeatures } from './place-features.ts';
import type { Language, Place } from '../../core/article/article.ts';
import type { PlaceSummary } from '../../core/article/place-summary.ts';
import { type BasemapInWorker, basemapSource, TOLERANCE } from './base-map-source.ts';
import { type Margin, STORY_LAYERS } from './place-layers.ts';
import { inLanguage } from '../../core/article/article-languages.ts';
import type { FeatureCollection } from 'geojson';
import { baseBorders, baseLand, baseWater } from './base-map-layers.ts';
import { baseLabels } from './label-layers.ts';

export type MapStyleInput = {
  readonly places: readonly PlaceSummary[];
  readonly language: Language;
  /** The base map, or its address where MapLibre’s worker has it already. */
  readonly basemap: Basemap | BasemapInWorker;
  readonly palette: Palette;
  /** Absolute address of the label glyphs, with `{fontstack}` and `{range}`; static maps do not use it. */
  readonly glyphs: string;
  /** Fonts of labels in other scripts than Arabic and Latin; static maps do not use them. */
  readonly fontFaces?: NonNullable<StyleSpecification['font-faces']>;
};

/** The MapLibre style of a map of these places, for the live map and for static maps. */
export function styleOfMap(input: MapStyleInput): StyleSpecification {
  const { places, language, basemap, palette, glyphs, fontFaces = {} } = input;
  const nameOf = ({ name }: Place) => inLanguage(name, language);
  const style = makeStyle({
    basemap,
    story: storyFeatures(places, nameOf),
    roadNames: roadNames(places, nameOf),
    palette,
    glyphs,
    language,
    margin: marginOf(places),
  });
  return Object.keys(fontFaces).length === 0 ? style : { ...style, 'font-faces': fontFaces };
}

/** Band of all roads: the widest margin, so that no road looks more precise than it is. */
function marginOf(places: readonly PlaceSummary[]): Margin {
  const roads = places.filter(({ place }) => place.kind === 'road').map(({ place }) => place);
  const [widest] = [...roads].sort((a, b) => b.uncertaintyKm - a.uncertaintyKm);
  return { km: widest?.uncertaintyKm ?? 1, latitude: (widest && anchorOf(widest)?.[1]) ?? 0 };
}

export type StyleSources = {
  readonly basemap: Basemap | BasemapInWorker;
  readonly story: FeatureCollection;
  /** Candidate positions of the labels of roads. */
  readonly roadNames: FeatureCollection;
  readonly palette: Palette;
  readonly language: Language;
  readonly margin: Margin;
  /** Absolute address of the label glyphs, with `{fontstack}` and `{range}`. */
  readonly glyphs: string;
};

/** The whole map as a MapLibre style. */
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
      ...baseLabels(palette, language, basemap.metadata),
    ],
  };
}
