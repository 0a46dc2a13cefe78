import type { BaseNames, Settlement } from '../basemap/basemap.ts';
import type { Language } from '../model/article.ts';
import { backIn, inInterface, onwardIn } from '../model/languages.ts';
import type { BaseMapLabel } from './base-label-placing.ts';
import type { Side } from './mark.ts';
import type { Point, Size } from './screen-geometry.ts';
import { zoomScale } from './scales.ts';

/** Text sizes in px at zoom 5, 6.5 and 8. */
export const LABEL_SIZES = {
  neighbour: [13, 15, 16],
  second: [12, 13, 14],
  town: [12, 12, 13],
  water: [12, 12, 13],
} as const;

const RANK_ORDER: readonly Settlement['rank'][] = ['capital', 'second', 'town', 'minor'];

/** Capitals and second cities of the base map are written larger than towns. */
function sizeOf(rank: Settlement['rank']): 'second' | 'town' {
  return rank === 'capital' || rank === 'second' ? 'second' : 'town';
}

export type LabelView = {
  readonly zoom: number;
  readonly language: Language;
  /** Screen position of a [longitude, latitude] in degrees. */
  readonly project: (position: readonly number[]) => Point;
  /** Size of a text in the label face at a font size in px. */
  readonly measure: (text: string, fontSize: number) => Size;
  /** Names the story itself writes: they are not written twice. */
  readonly isTaken: (name: { readonly ar: string; readonly en: string }) => boolean;
};

/** The names of the base map that want to be written at this zoom, most important first, with their source. */
export function baseMapLabelsAt(
  basemap: BaseNames,
  { zoom, language, project, measure, isTaken }: LabelView,
): readonly (BaseMapLabel & { readonly source: 'country-labels' | 'water-labels' | 'river-labels' | 'settlements' })[] {
  const centred = (['country-labels', 'water-labels'] as const).flatMap((source) =>
    basemap[source].features
      .filter(({ properties }) => zoom >= properties.minZoom && zoom <= properties.maxZoom && !isTaken(properties))
      .map(({ properties, geometry }) => ({
        source,
        id: properties.id,
        anchor: project(geometry.coordinates),
        text: measure(
          inInterface(properties, language),
          zoomScale(source === 'country-labels' ? LABEL_SIZES.neighbour : LABEL_SIZES.water)(zoom),
        ),
        sides: [],
        dot: 0,
      })),
  );
  const rivers = basemap['river-labels'].features
    .map((river, index) => ({ river, id: riverLabelId(river.properties.en, index) }))
    .filter(({ river: { properties } }) => zoom >= properties.minZoom && zoom <= properties.maxZoom)
    .map(({ river: { properties, geometry }, id }) => {
      const middle = geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] ?? [0, 0];
      const text = measure(inInterface(properties, language), zoomScale(LABEL_SIZES.water)(zoom));
      // The name turns with its river: reserve a square it can turn in.
      const side = Math.max(text.width * 0.8, text.height);
      return {
        source: 'river-labels' as const,
        id,
        anchor: project(middle),
        text: { width: side, height: side },
        sides: [],
        dot: 0,
      };
    });
  const sides: readonly Side[] = [onwardIn(language), backIn(language), 'bottom', 'top'];
  const towns = basemap.settlements.features
    .filter(({ properties }) => zoom >= properties.minZoom && !isTaken(properties))
    .sort((a, b) => RANK_ORDER.indexOf(a.properties.rank) - RANK_ORDER.indexOf(b.properties.rank))
    .map(({ properties, geometry }) => ({
      source: 'settlements' as const,
      id: properties.id,
      anchor: project(geometry.coordinates),
      text: measure(inInterface(properties, language), zoomScale(LABEL_SIZES[sizeOf(properties.rank)])(zoom)),
      sides,
      dot: 3,
    }));
  return [...centred, ...towns, ...rivers];
}

export function riverLabelId(name: string | null, index: number): string {
  return `${name ?? 'river'}-${index}`;
}
