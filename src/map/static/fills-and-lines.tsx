import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { VNode } from 'preact';
import { type CameraView, toWorldPixels } from '../geometry/mercator.ts';
import type { StaticMapStyles } from './static-map-styles.ts';
import { type Paint, type Shape, shapesOf, type StateOf } from './style-shapes.ts';
import { type Grid, pathOf, bandBeside } from './svg-path.ts';

export type FillsAndLinesInput = {
  /** The map style in each theme; only the colours differ. */
  readonly styles: { readonly light: StyleSpecification; readonly dark: StyleSpecification };
  /** The camera of each opening size. */
  readonly cameras: readonly CameraView[];
  readonly grid: Grid;
  readonly cssRules: StaticMapStyles;
  /** Defines a path by its `d` and returns its id. */
  readonly define: (path: string, use?: 'clip') => string;
  /** Feature state, such as dimmed places; none by default. */
  readonly stateOf?: StateOf;
  /** Rectangle of the water background, relative to the centre of the camera; by default larger than any map. */
  readonly water?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
};

type FillOrLine = Extract<Shape, { readonly type: 'fill' | 'line' }>;
/** The same shape in both themes at one size; undefined where the zoom range leaves it out. */
type ThemedShape = { readonly light: FillOrLine; readonly dark: FillOrLine } | undefined;

/**
 * Fills and lines, written once for all sizes; camera transforms and line widths, which differ by size, are CSS
 * classes.
 */
export function FillsAndLines(input: FillsAndLinesInput) {
  const { styles, cameras, grid, cssRules, water: extent = EVERYWHERE, stateOf = noState } = input;
  const themes = cameras.map(({ zoom }) => ({
    light: fillsAndLinesAt(styles.light, zoom, stateOf),
    dark: fillsAndLinesAt(styles.dark, zoom, stateOf),
  }));
  const keys = styles.light.layers.flatMap(({ id }) =>
    [...new Set(themes.flatMap(({ light }) => [...light.keys()]))].filter((key) => key.startsWith(`${id}/`)),
  );
  const water = cssRules.colour({ light: waterOf(styles.light), dark: waterOf(styles.dark) });
  return (
    <g class="static-basemap" aria-hidden="true">
      <rect {...extent} fill={water} />
      <g
        class={
          cssRules.bySize(
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
  const background = layers.find((layer) => layer.type === 'background');
  return String(background?.type === 'background' ? background.paint?.['background-color'] : '');
}

/**
 * Fills and lines by layer and by their order in it. Hatched fills are drawn with the labels at each size, because the
 * spacing of a hatch is in screen pixels.
 */
function fillsAndLinesAt(style: StyleSpecification, zoom: number, stateOf: StateOf): ReadonlyMap<string, FillOrLine> {
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

/** Strokes that make up a blurred line: four look as even as MapLibre’s blur. */
const FEATHER_STROKES = 4;

function drawShape(bySize: readonly ThemedShape[], { cssRules, grid, define }: FillsAndLinesInput): readonly VNode[] {
  const first = bySize.find((themed) => themed !== undefined)?.light;
  const path = first ? pathOf(first.features, grid) : '';
  if (!first || path === '') return [];
  const vary = attributesBySize(cssRules, bySize);
  const display = vary('display', (themed) => (themed ? 'inline' : 'none'));
  const href = `#${define(path)}`;
  if (first.type === 'fill')
    return [
      <use
        href={href}
        {...mergedAttributes(
          display,
          vary('fill', (themed) => themed && cssRules.colour(pairOf(themed, fillOf))),
        )}
      />,
    ];
  const offset = first.offset;
  const side =
    offset === 0
      ? undefined
      : `url(#${define(bandBeside(first.features, grid, offset > 0 ? BAND_WIDTH : -BAND_WIDTH), 'clip')})`;
  const strokes = first.blur === 0 ? 1 : FEATHER_STROKES;
  const lines = Array.from({ length: strokes }, (_, index) => {
    const stroke = vary(
      'stroke',
      (themed) => themed && cssRules.colour(pairOf(themed, (line) => strokeShare(line, index, strokes))),
    );
    const width = vary('stroke-width', (themed) => themed && rounded(widthOf(themed.light, index, strokes)));
    const dash = vary('stroke-dasharray', (themed) => themed && dashOf(themed.light));
    const cap = first.cap === 'round' ? { 'stroke-linecap': 'round' as const } : {};
    return <use href={href} fill="none" {...cap} {...mergedAttributes(display, stroke, width, dash)} />;
  });
  return side ? [<g clip-path={side}>{lines}</g>] : lines;
}

/** Width in grid units of the band beside a line: more than any offset line needs. */
const BAND_WIDTH = 60;

const fillOf = (shape: FillOrLine) => (shape.type === 'fill' ? shape.fill : '#00000000');

function pairOf({ light, dark }: NonNullable<ThemedShape>, paint: (shape: FillOrLine) => Paint) {
  return { light: paint(light), dark: paint(dark) };
}

/** Colour of one of the nested strokes of a blurred line, whose opacities add up from nothing at the edge. */
function strokeShare(shape: FillOrLine, index: number, strokes: number): Paint {
  if (shape.type !== 'line') return '#00000000';
  const opacity = parseInt(shape.stroke.slice(7, 9), 16) / 255;
  const share = opacity / strokes / (1 - (opacity * index) / strokes);
  const alpha = Math.round(Math.min(1, share) * 255);
  return `${shape.stroke.slice(0, 7)}${alpha.toString(16).padStart(2, '0')}`;
}

/** Width of one of the strokes. A line with an offset is drawn wider, and a clip path cuts off its other side. */
function widthOf(shape: FillOrLine, index: number, strokes: number): number {
  if (shape.type !== 'line') return 0;
  const whole = shape.offset === 0 ? shape.width : 2 * Math.abs(shape.offset) + shape.width;
  return shape.blur === 0 ? whole : Math.max(0.5, whole - (2 * shape.blur * (index + 0.5)) / strokes);
}

function dashOf(shape: FillOrLine): string {
  return shape.type === 'line' && shape.dash.length > 0 ? shape.dash.map(rounded).join(' ') : 'none';
}

type Attributes = { readonly class?: string } & Readonly<Record<string, string>>;

/** One property over all sizes: an attribute where the sizes agree, a class where they differ. */
function attributesBySize(cssRules: StaticMapStyles, bySize: readonly ThemedShape[]) {
  return (property: string, valueOf: (themed: ThemedShape) => string | undefined): Attributes => {
    const values = bySize.map(valueOf);
    // A shape hidden at a size takes the value of another size there, so that fewer classes are written.
    const some = values.find((value) => value !== undefined) ?? 'none';
    const whole = values.map((value) => value ?? some);
    if (whole.every((value) => value === some)) return some === 'none' || some === 'inline' ? {} : { [property]: some };
    return { class: cssRules.bySize(property, whole) };
  };
}

function mergedAttributes(...parts: readonly Attributes[]): Attributes {
  const classes = parts.flatMap((part) => part.class ?? []).join(' ');
  return { ...Object.assign({}, ...parts), ...(classes === '' ? {} : { class: classes }) } as Attributes;
}

const rounded = (value: number) => String(Number(value.toFixed(2)));

/** CSS transform from grid to screen, with the centre of the camera at the origin. */
export function cameraTransform(camera: CameraView, grid: Grid): string {
  const { x, y } = pixelsFromCentre(grid.origin, camera);
  return `translate(${x}px,${y}px) scale(${Number((2 ** (camera.zoom - grid.zoom)).toFixed(5))})`;
}

/** Pixels from the centre of the camera, rounded to a tenth. */
export function pixelsFromCentre(
  position: readonly number[],
  { center, zoom }: CameraView,
): { readonly x: number; readonly y: number } {
  const [at, middle] = [toWorldPixels(position), toWorldPixels(center)];
  const tenth = (value: number) => Number((value * 2 ** zoom).toFixed(1));
  return { x: tenth(at.x - middle.x), y: tenth(at.y - middle.y) };
}
