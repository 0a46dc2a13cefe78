import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { VNode } from 'preact';
import { type CameraView, toWorldPixels } from '../geometry/mercator.ts';
import type { StaticMapStyles } from './static-map-styles.ts';
import { type Paint, type Shape, shapesOf, type StateOf } from './style-shapes.ts';
import { type Grid, pathOf, bandBeside } from './svg-path.ts';

export type FillsAndLinesInput = {
  /** The style of the map in each theme: alike but for its colours. */
  readonly styles: { readonly light: StyleSpecification; readonly dark: StyleSpecification };
  /** The camera of each opening size. */
  readonly cameras: readonly CameraView[];
  readonly grid: Grid;
  readonly sheet: StaticMapStyles;
  /** The `d` of a path to the id it is defined under. */
  readonly define: (path: string, use?: 'clip') => string;
  /** What is said of single features, as of those dimmed; nothing, unless told. */
  readonly stateOf?: StateOf;
  /** Where there is water if there is no land, the camera’s centre at the origin: everywhere, unless a picture has an edge. */
  readonly water?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
};

type FillOrLine = Extract<Shape, { readonly type: 'fill' | 'line' }>;
/** The same shape in both themes at one size; absent where the zoom leaves it out. */
type ThemedShape = { readonly light: FillOrLine; readonly dark: FillOrLine } | undefined;

/**
 * Land, water, lines and areas, drawn once for all sizes: what differs between them (where the camera looks, how wide a
 * line is) is left to classes of the style sheet.
 */
export function FillsAndLines(input: FillsAndLinesInput) {
  const { styles, cameras, grid, sheet, water: extent = EVERYWHERE, stateOf = noState } = input;
  const themes = cameras.map(({ zoom }) => ({
    light: drawnAt(styles.light, zoom, stateOf),
    dark: drawnAt(styles.dark, zoom, stateOf),
  }));
  const keys = styles.light.layers.flatMap(({ id }) =>
    [...new Set(themes.flatMap(({ light }) => [...light.keys()]))].filter((key) => key.startsWith(`${id}/`)),
  );
  const water = sheet.colour({ light: waterOf(styles.light), dark: waterOf(styles.dark) });
  return (
    <g class="still-ground" aria-hidden="true">
      <rect {...extent} fill={water} />
      <g
        class={
          sheet.bySize(
            'transform',
            cameras.map((camera) => cameraTransform(camera, grid)),
          ) || undefined
        }
      >
        {keys.flatMap((key) => {
          const bySize = themes.map(({ light, dark }): ThemedShape => {
            const [day, night] = [light.get(key), dark.get(key)];
            return day && night ? { light: day, dark: night } : undefined;
          });
          return drawShape(bySize, input);
        })}
      </g>
    </g>
  );
}

const noState: StateOf = () => ({});
const EVERYWHERE = { x: -4000, y: -3000, width: 8000, height: 6000 } as const;

function waterOf({ layers }: StyleSpecification): Paint {
  const ground = layers.find((layer) => layer.type === 'background');
  return String(ground?.type === 'background' ? ground.paint?.['background-color'] : '');
}

/** Fills and lines by layer and by their order in it. Hatches are drawn with the names: their pitch is one of the screen. */
function drawnAt(style: StyleSpecification, zoom: number, stateOf: StateOf): ReadonlyMap<string, FillOrLine> {
  const counts = new Map<string, number>();
  const shapes = new Map<string, FillOrLine>();
  for (const shape of shapesOf(style, zoom, stateOf)) {
    if ((shape.type !== 'fill' && shape.type !== 'line') || (shape.type === 'fill' && shape.pattern)) continue;
    const count = counts.get(shape.layer) ?? 0;
    counts.set(shape.layer, count + 1);
    shapes.set(`${shape.layer}/${count}`, shape);
  }
  return shapes;
}

/** A feather of this many strokes looks as even as MapLibre’s. */
const FEATHER_STROKES = 4;

function drawShape(bySize: readonly ThemedShape[], { sheet, grid, define }: FillsAndLinesInput): readonly VNode[] {
  const first = bySize.find((seen) => seen !== undefined)?.light;
  const path = first ? pathOf(first.features, grid) : '';
  if (!first || path === '') return [];
  const vary = attributesBySize(sheet, bySize);
  const display = vary('display', (seen) => (seen ? 'inline' : 'none'));
  const href = `#${define(path)}`;
  if (first.type === 'fill')
    return [
      <use
        href={href}
        {...mergedAttributes(
          display,
          vary('fill', (seen) => seen && sheet.colour(pairOf(seen, fillOf))),
        )}
      />,
    ];
  const offset = first.offset;
  const side =
    offset === 0
      ? undefined
      : `url(#${define(bandBeside(first.features, grid, offset > 0 ? BAND_WIDTH : -BAND_WIDTH), 'clip')})`;
  const strokes = first.blur === 0 ? 1 : FEATHER_STROKES;
  const lines = Array.from({ length: strokes }, (_, step) => {
    const stroke = vary(
      'stroke',
      (seen) => seen && sheet.colour(pairOf(seen, (line) => strokeShare(line, step, strokes))),
    );
    const width = vary('stroke-width', (seen) => seen && rounded(widthOf(seen.light, step, strokes)));
    const dash = vary('stroke-dasharray', (seen) => seen && dashOf(seen.light));
    const cap = first.cap === 'round' ? { 'stroke-linecap': 'round' as const } : {};
    return <use href={href} fill="none" {...cap} {...mergedAttributes(display, stroke, width, dash)} />;
  });
  return side ? [<g clip-path={side}>{lines}</g>] : lines;
}

/** Steps of the grid that a band beside a line is wide: more than any line set off from it. */
const BAND_WIDTH = 60;

const fillOf = (shape: FillOrLine) => (shape.type === 'fill' ? shape.fill : '#00000000');

function pairOf({ light, dark }: NonNullable<ThemedShape>, paint: (shape: FillOrLine) => Paint) {
  return { light: paint(light), dark: paint(dark) };
}

/** Strokes within strokes, each adding its share, so that together they rise from nothing at the edge. */
function strokeShare(shape: FillOrLine, step: number, strokes: number): Paint {
  if (shape.type !== 'line') return '#00000000';
  const opacity = parseInt(shape.stroke.slice(7, 9), 16) / 255;
  const share = opacity / strokes / (1 - (opacity * step) / strokes);
  const alpha = Math.round(Math.min(1, share) * 255);
  return `${shape.stroke.slice(0, 7)}${alpha.toString(16).padStart(2, '0')}`;
}

/** The width of one of them. A line set off to one side is a wider one of which the other side is cut away. */
function widthOf(shape: FillOrLine, step: number, strokes: number): number {
  if (shape.type !== 'line') return 0;
  const whole = shape.offset === 0 ? shape.width : 2 * Math.abs(shape.offset) + shape.width;
  return shape.blur === 0 ? whole : Math.max(0.5, whole - (2 * shape.blur * (step + 0.5)) / strokes);
}

function dashOf(shape: FillOrLine): string {
  return shape.type === 'line' && shape.dash.length > 0 ? shape.dash.map(rounded).join(' ') : 'none';
}

type Attributes = { readonly class?: string } & Readonly<Record<string, string>>;

/** One property over the sizes: an attribute where they agree, a class where they differ. */
function attributesBySize(sheet: StaticMapStyles, bySize: readonly ThemedShape[]) {
  return (property: string, valueOf: (seen: ThemedShape) => string | undefined): Attributes => {
    const values = bySize.map(valueOf);
    // What is not drawn at a size may have any value there.
    const some = values.find((value) => value !== undefined) ?? 'none';
    const whole = values.map((value) => value ?? some);
    if (whole.every((value) => value === some)) return some === 'none' || some === 'inline' ? {} : { [property]: some };
    return { class: sheet.bySize(property, whole) };
  };
}

function mergedAttributes(...parts: readonly Attributes[]): Attributes {
  const classes = parts.flatMap((part) => part.class ?? []).join(' ');
  return { ...Object.assign({}, ...parts), ...(classes === '' ? {} : { class: classes }) } as Attributes;
}

const rounded = (value: number) => String(Number(value.toFixed(2)));

/** From the grid to the screen, the camera’s centre at the origin. */
export function cameraTransform(camera: CameraView, grid: Grid): string {
  const { x, y } = pixelsFromCentre(grid.origin, camera);
  return `translate(${x}px,${y}px) scale(${Number((2 ** (camera.zoom - grid.zoom)).toFixed(5))})`;
}

/** Pixels from the camera’s centre, to a tenth. */
export function pixelsFromCentre(
  position: readonly number[],
  { center, zoom }: CameraView,
): { readonly x: number; readonly y: number } {
  const [at, middle] = [toWorldPixels(position), toWorldPixels(center)];
  const tenth = (value: number) => Number((value * 2 ** zoom).toFixed(1));
  return { x: tenth(at.x - middle.x), y: tenth(at.y - middle.y) };
}
