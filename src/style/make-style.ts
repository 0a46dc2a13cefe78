import type { FeatureCollection } from 'geojson';
import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Basemap, BasemapLayer } from '../basemap/basemap.ts';
import { riverLabelId } from '../cartography/base-labels.ts';
import type { Palette } from '../cartography/palette.ts';
import type { Language } from '../model/article.ts';
import { baseBorders, baseLand } from './layers/base-land.ts';
import { baseLabels } from './layers/base-labels.ts';
import { baseWater } from './layers/base-water.ts';
import { type Margin, STORY_LAYERS } from './layers/story-layers.ts';

export type StyleInput = {
  readonly basemap: Basemap;
  readonly story: FeatureCollection;
  /** Where the names of roads can stand. */
  readonly roadNames: FeatureCollection;
  readonly palette: Palette;
  readonly language: Language;
  readonly margin: Margin;
  /** Absolute address of the label glyphs, with `{fontstack}` and `{range}`. */
  readonly glyphs: string;
};

const BASE_SOURCES: readonly BasemapLayer[] = [
  'land',
  'sea',
  'coast',
  'borders-story',
  'border-shared',
  'border-disputed',
  'borders-far',
  'ribbon-iraq',
  'ribbon-syria',
  'rivers',
  'river-labels',
  'lakes',
  'urban',
  'settlements',
  'country-labels',
  'water-labels',
];

/** Sources whose names are switched on by feature state are found again by their id. */
const NAMED: readonly string[] = ['river-labels', 'settlements', 'country-labels', 'water-labels'];

/** The whole map as data: worked out first, handed to MapLibre in one line. */
export function makeStyle({
  basemap,
  story,
  roadNames,
  palette,
  language,
  margin,
  glyphs,
}: StyleInput): StyleSpecification {
  const source = (data: FeatureCollection, named: boolean): SourceSpecification => ({
    type: 'geojson',
    data,
    tolerance: 0.2,
    ...(named ? { promoteId: 'id' } : {}),
  });
  const base = BASE_SOURCES.map((layer) => [layer, source(dataOf(basemap, layer), NAMED.includes(layer))] as const);
  return {
    version: 8,
    glyphs,
    sources: { ...Object.fromEntries(base), story: source(story, true), 'road-names': source(roadNames, true) },
    layers: [
      ...baseLand(palette),
      ...baseWater(palette),
      ...baseBorders(palette),
      ...STORY_LAYERS.flatMap(({ layers }) => layers(palette, margin)),
      ...baseLabels(palette, language),
    ],
  };
}

/** River runs bear no id of their own: they get the one the placing calls them by. */
function dataOf(basemap: Basemap, layer: BasemapLayer): FeatureCollection {
  if (layer !== 'river-labels') return basemap[layer];
  const features = basemap['river-labels'].features.map((run, index) => ({
    ...run,
    properties: { ...run.properties, id: riverLabelId(run.properties.en, index) },
  }));
  return { type: 'FeatureCollection', features };
}
