import { type BaseNames, languagesOf, nameIn, nameLanguage, namesOf, type Settlement } from '../basemap/basemap.ts';
import type { Language } from '../../core/article/article.ts';
import { backIn, onwardIn } from '../../core/text/languages.ts';
import type { Side } from './placed-symbol.ts';
import { type Box, boxAround, overlapSide, type Point, type Size } from '../geometry/screen-geometry.ts';
import { zoomScale } from '../geometry/scales.ts';

/** Font sizes in pixels at zoom 5, 6.5 and 8. */
export const LABEL_SIZES = {
  focus: [17, 20, 20],
  neighbour: [13, 15, 16],
  second: [12, 13, 14],
  town: [12, 12, 13],
  water: [12, 12, 13],
} as const;

const RANK_ORDER: readonly Settlement['rank'][] = ['capital', 'second', 'town', 'minor'];

/** Capitals and second cities of the base map have larger labels than towns. */
function sizeOf(rank: Settlement['rank']): 'second' | 'town' {
  return rank === 'capital' || rank === 'second' ? 'second' : 'town';
}

function centredSize(source: 'country-labels' | 'water-labels', of: 'focus' | undefined) {
  return source === 'water-labels' ? 'water' : (of ?? 'neighbour');
}

export type LabelView = {
  readonly zoom: number;
  readonly language: Language;
  /** Screen position of a [longitude, latitude] in degrees. */
  readonly project: (position: readonly number[]) => Point;
  /** Size of a text in the label font at a font size in pixels and a weight. */
  readonly measure: (text: string, fontSize: number, weight: 400 | 600) => Size;
  /** Whether the article has a label of this name: it is not shown twice. */
  readonly isTaken: (names: readonly string[]) => boolean;
};

/** Labels of the base map that may be shown at this zoom, most important first, with their layer. */
export function baseMapLabelsAt(
  basemap: BaseNames,
  { zoom, language, project, measure, isTaken }: LabelView,
): readonly (BaseMapLabel & { readonly source: 'country-labels' | 'water-labels' | 'river-labels' | 'settlements' })[] {
  const languages = languagesOf(basemap.metadata);
  const tag = nameLanguage(basemap.metadata, language);
  const isShown = (properties: Readonly<Record<string, unknown>>) => {
    return nameIn(properties, tag) !== undefined && !isTaken(namesOf(properties, languages));
  };
  const sized = (properties: Readonly<Record<string, unknown>>, sizes: readonly number[], weight: 400 | 600 = 400) =>
    measure(nameIn(properties, tag) ?? '', zoomScale(sizes)(zoom), weight);
  const centred = (['country-labels', 'water-labels'] as const).flatMap((source) =>
    basemap[source].features
      .filter(({ properties }) => zoom >= properties.minZoom && zoom <= properties.maxZoom && isShown(properties))
      .map(({ properties, geometry }) => ({
        source,
        id: properties.id,
        anchor: project(geometry.coordinates),
        text: sized(properties, LABEL_SIZES[centredSize(source, properties.of)], properties.of ? 600 : 400),
        sides: [],
        dot: 0,
        ...(properties.group !== undefined && { group: `${source}/${properties.group}` }),
      })),
  );
  const rivers = basemap['river-labels'].features
    .map((river, index) => ({ river, id: riverLabelId(index) }))
    .filter(({ river: { properties } }) => zoom >= properties.minZoom && zoom <= properties.maxZoom)
    .filter(({ river: { properties } }) => nameIn(properties, tag) !== undefined)
    .map(({ river: { properties, geometry }, id }) => {
      const middle = geometry.coordinates[Math.floor(geometry.coordinates.length / 2)] ?? [0, 0];
      const text = sized(properties, LABEL_SIZES.water);
      // The label is rotated along its river: a square is reserved in which it can turn.
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
    .filter(({ properties }) => zoom >= properties.minZoom && isShown(properties))
    .sort((a, b) => RANK_ORDER.indexOf(a.properties.rank) - RANK_ORDER.indexOf(b.properties.rank))
    .map(({ properties, geometry }) => ({
      source: 'settlements' as const,
      id: properties.id,
      anchor: project(geometry.coordinates),
      text: sized(properties, LABEL_SIZES[sizeOf(properties.rank)]),
      sides,
      dot: 3,
    }));
  return [...centred, ...towns, ...rivers];
}

export function riverLabelId(index: number): string {
  return `river-${index}`;
}

/** A label of the base map. Symbols and labels of the article are placed before it. */
export type BaseMapLabel = {
  readonly id: string | number;
  readonly anchor: Point;
  readonly text: Size;
  /** Sides on which the label may be placed, best first; empty for a label centred on its anchor. */
  readonly sides: readonly Side[];
  /** Radius in pixels of the dot of a town, 0 for a label without one. */
  readonly dot: number;
  /** Of the labels of one group only one is shown. */
  readonly group?: string;
};

/** Greedy, in the order given: a label takes the first side on which it overlaps nothing, else it is not shown. */
export function placeBaseMapLabels(
  labels: readonly BaseMapLabel[],
  taken: readonly Box[],
  view: Box,
): ReadonlyMap<string | number, Side | 'centre'> {
  const boxes = [...taken];
  const shown = new Map<string | number, Side | 'centre'>();
  const groups = new Set<string>();
  for (const label of labels) {
    if (label.group !== undefined && groups.has(label.group)) continue;
    const candidates: readonly (Side | 'centre')[] = label.sides.length > 0 ? label.sides : ['centre'];
    for (const side of candidates) {
      const box = labelBox(label, side);
      const isInView = box.x0 >= view.x0 && box.x1 <= view.x1 && box.y0 >= view.y0 && box.y1 <= view.y1;
      const dot = boxAround(label.anchor, { width: label.dot * 2, height: label.dot * 2 }, 1);
      if (
        !isInView ||
        boxes.some((other) => overlapSide(box, other) > 0 || (label.dot > 0 && overlapSide(dot, other) > 0))
      )
        continue;
      boxes.push(box, dot);
      shown.set(label.id, side);
      if (label.group !== undefined) groups.add(label.group);
      break;
    }
  }
  return shown;
}

export function labelBox({ anchor, text, dot }: BaseMapLabel, side: Side | 'centre'): Box {
  const shift = dot + 4;
  const across = side === 'left' ? -(shift + text.width / 2) : side === 'right' ? shift + text.width / 2 : 0;
  const down = side === 'top' ? -(shift + text.height / 2) : side === 'bottom' ? shift + text.height / 2 : 0;
  return boxAround({ x: anchor.x + across, y: anchor.y + down }, text, 2);
}
