import {
  type CircleLayerSpecification,
  Color,
  type FillLayerSpecification,
  featureFilter,
  type LayerSpecification,
  latest,
  type LineLayerSpecification,
  normalizePropertyExpression,
  type StyleSpecification,
  type SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection } from 'geojson';

/** A colour as `#rrggbbaa`. */
export type Paint = string;

/** What a style layer draws, as plain data. Widths and dashes in pixels; a text is placed at `feature`. */
export type Shape = { readonly layer: string } & (
  | { readonly type: 'background'; readonly fill: Paint }
  | { readonly type: 'fill'; readonly features: readonly Feature[]; readonly fill: Paint; readonly pattern?: string }
  | {
      readonly type: 'line';
      readonly features: readonly Feature[];
      readonly stroke: Paint;
      readonly width: number;
      readonly blur: number;
      readonly offset: number;
      readonly dash: readonly number[];
      readonly cap: string;
    }
  | {
      readonly type: 'circle';
      readonly features: readonly Feature[];
      readonly fill: Paint;
      readonly stroke: Paint;
      readonly radius: number;
      readonly strokeWidth: number;
    }
  | { readonly type: 'text'; readonly feature: Feature; readonly text: TextLook }
);

export type TextLook = {
  readonly content: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly colour: Paint;
  readonly halo: Paint;
  readonly haloWidth: number;
  readonly anchor: 'left' | 'right' | 'top' | 'bottom' | 'center';
  /** In ems, y down. */
  readonly offset: readonly [number, number];
  /** Degrees clockwise. */
  readonly rotate: number;
  readonly isAlongLine: boolean;
};

/** Feature state by source and id, as the live map sets it. */
export type StateOf = (source: string, id: string | number) => Readonly<Record<string, unknown>>;

type Expression = ReturnType<typeof normalizePropertyExpression>;
type Evaluate = (property: string, feature?: Feature, state?: Readonly<Record<string, unknown>>) => unknown;

/** The layers of a style at a zoom, evaluated by MapLibre’s own expressions, in drawing order. */
export function shapesOf(style: StyleSpecification, zoom: number, stateOf: StateOf): readonly Shape[] {
  return style.layers.flatMap((layer): readonly Shape[] => {
    const { minzoom = 0, maxzoom = 24 } = layer;
    if (zoom < minzoom || zoom >= maxzoom) return [];
    const evaluate = evaluatorOf(layer, zoom);
    if (layer.type === 'background')
      return [
        {
          layer: layer.id,
          type: 'background',
          fill: hex(evaluate('background-color'), evaluate('background-opacity')),
        },
      ];
    if (!('source' in layer)) return [];
    const { source } = layer;
    const features = featuresOf(style, layer, zoom);
    const withState = features.map((feature) => ({ feature, state: stateOf(source, idOf(feature)) }));
    if (layer.type === 'symbol')
      return withState.flatMap(({ feature, state }) => textShape(layer, evaluate, feature, state));
    // Features that look alike share one shape.
    const groups = new Map<string, { readonly look: object; readonly features: Feature[] }>();
    for (const { feature, state } of withState) {
      const look = lookOf(layer, evaluate, feature, state);
      if (!look) continue;
      const key = JSON.stringify(look);
      const group = groups.get(key) ?? { look, features: [] };
      group.features.push(feature);
      groups.set(key, group);
    }
    return [...groups.values()].map(
      (group) => ({ layer: layer.id, ...group.look, features: group.features }) as unknown as Shape,
    );
  });
}

function featuresOf(style: StyleSpecification, layer: LayerSpecification, zoom: number): readonly Feature[] {
  if (!('source' in layer)) return [];
  const source = style.sources[layer.source as string];
  if (source?.type !== 'geojson' || typeof source.data === 'string') return [];
  const { features } = source.data as FeatureCollection;
  if (!('filter' in layer) || layer.filter === undefined) return features;
  const text = JSON.stringify(layer.filter);
  // The features of a base map are the same objects in both themes and in every scene.
  const known = filtered.get(features) ?? new Map<string, readonly Feature[]>();
  filtered.set(features, known);
  return remembered(known, `${zoom} ${text}`, () => {
    const { filter } = remembered(filters, text, () => featureFilter(layer.filter, 'filter'));
    return features.filter((feature) =>
      filter({ zoom }, { type: typeOf(feature), properties: feature.properties ?? {} }),
    );
  });
}

/** Features that pass a filter, by the filter and the zoom. */
const filtered = new WeakMap<readonly Feature[], Map<string, readonly Feature[]>>();
/** Parsed filters and expressions by their JSON: the maps of a talk repeat them, and parsing took most of the time. */
const filters = new Map<string, ReturnType<typeof featureFilter>>();
const expressions = new Map<string, Expression>();

/** A site of a thousand articles has more expressions than are worth keeping. */
const MOST_REMEMBERED = 2000;

function remembered<T>(values: Map<string, T>, key: string, make: () => T): T {
  const known = values.get(key);
  if (known !== undefined) return known;
  if (values.size >= MOST_REMEMBERED) values.clear();
  const made = make();
  values.set(key, made);
  return made;
}

const TYPES = { Point: 1, MultiPoint: 1, LineString: 2, MultiLineString: 2, Polygon: 3, MultiPolygon: 3 } as const;

function typeOf({ geometry }: Feature): 1 | 2 | 3 {
  return geometry.type === 'GeometryCollection' ? 3 : TYPES[geometry.type];
}

/** Feature id: the sources set `promoteId` to the property `id`. */
function idOf({ properties }: Feature): string | number {
  const id: unknown = properties?.['id'];
  return typeof id === 'string' || typeof id === 'number' ? id : '';
}

function evaluatorOf(layer: LayerSpecification, zoom: number): Evaluate {
  const values: Readonly<Record<string, unknown>> = { ...layer.layout, ...layer.paint };
  const reference = latest as unknown as Record<string, Record<string, { readonly default?: unknown }>>;
  const specs = { ...reference[`layout_${layer.type}`], ...reference[`paint_${layer.type}`] };
  const parse = (property: string): Expression | undefined => {
    const spec = specs[property];
    if (!spec) throw new Error(`${layer.id}: ${property} is not a property of a ${layer.type} layer`);
    const value = values[property] ?? spec.default;
    if (value === undefined) return undefined;
    return remembered(expressions, `${layer.type} ${property} ${JSON.stringify(value)}`, () =>
      normalizePropertyExpression(value as never, property, spec as never),
    );
  };
  const ofLayer = new Map<string, Expression | undefined>();
  return (property, feature, state = {}) => {
    if (!ofLayer.has(property)) ofLayer.set(property, parse(property));
    const expression = ofLayer.get(property);
    if (!expression) return undefined;
    const evaluated = feature && { type: typeOf(feature), properties: feature.properties ?? {} };
    return expression.evaluate({ zoom }, evaluated as never, state);
  };
}

type Look = object | undefined;
type State = Readonly<Record<string, unknown>>;
type Drawn = FillLayerSpecification | LineLayerSpecification | CircleLayerSpecification;

function lookOf(layer: LayerSpecification, evaluate: Evaluate, feature: Feature, state: State): Look {
  const { type } = layer as Drawn;
  const get = (property: string) => evaluate(property, feature, state);
  if (type === 'fill') {
    const pattern = get('fill-pattern');
    const fill = hex(get('fill-color'), get('fill-opacity'));
    return pattern ? { type, fill, pattern: String(pattern) } : fill.endsWith('00') ? undefined : { type, fill };
  }
  if (type === 'line') {
    const width = Number(get('line-width'));
    const stroke = hex(get('line-color'), get('line-opacity'));
    if (stroke.endsWith('00') || width <= 0) return undefined;
    const dash = ((get('line-dasharray') as { from?: number[] } | number[] | undefined) ?? []) as number[];
    return {
      type,
      stroke,
      width,
      blur: Number(get('line-blur')),
      offset: Number(get('line-offset')),
      dash: dash.map((length) => length * width),
      cap: String(get('line-cap')),
    };
  }
  const fill = hex(get('circle-color'), get('circle-opacity'));
  const stroke = hex(get('circle-stroke-color'), get('circle-stroke-opacity'));
  if (fill.endsWith('00') && stroke.endsWith('00')) return undefined;
  return { type, fill, stroke, radius: Number(get('circle-radius')), strokeWidth: Number(get('circle-stroke-width')) };
}

function textShape(layer: SymbolLayerSpecification, evaluate: Evaluate, feature: Feature, state: State): Shape[] {
  const get = (property: string) => evaluate(property, feature, state);
  if (Number(get('text-opacity')) === 0) return [];
  const offset = get('text-offset') as readonly [number, number];
  return [
    {
      layer: layer.id,
      type: 'text',
      feature,
      text: {
        content: String(get('text-field')),
        size: Number(get('text-size')),
        weight: String((layer.layout?.['text-font'] as readonly string[] | undefined)?.[0]).endsWith('600') ? 600 : 400,
        colour: hex(get('text-color'), 1),
        halo: hex(get('text-halo-color'), 1),
        haloWidth: Number(get('text-halo-width')),
        anchor: get('text-anchor') as TextLook['anchor'],
        offset: [offset[0], offset[1]],
        rotate: Number(get('text-rotate')),
        isAlongLine: get('symbol-placement') === 'line-center',
      },
    },
  ];
}

/** MapLibre’s colours have premultiplied alpha. */
function hex(colour: unknown, opacity: unknown): Paint {
  if (!(colour instanceof Color)) throw new Error(`a colour was expected, ${String(colour)} found`);
  const { r, g, b, a } = colour;
  const channels = a === 0 ? [0, 0, 0, 0] : [r / a, g / a, b / a, a * Number(opacity)];
  return `#${channels
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
