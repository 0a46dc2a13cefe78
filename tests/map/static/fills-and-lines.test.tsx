import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { type CameraView, projectAt } from '../../../src/map/geometry/mercator.ts';
import { OPENING_SIZES } from '../../../src/map/geometry/opening-view.ts';
import { FillsAndLines, pixelsFromCentre, cameraTransform } from '../../../src/map/static/fills-and-lines.tsx';
import { makeResponsiveStyles } from '../../../src/map/static/static-map-styles.ts';
import type { Grid } from '../../../src/map/static/svg-path.ts';
import { attributesOf, elementsOf, readSvg } from '../../read-markup.ts';
import { readPath } from './read-path.ts';
import { rulesAt } from './read-style-sheet.ts';

const GRID: Grid = { origin: [44, 34], zoom: 6, bounds: [40, 30, 48, 38] };
/** Zooms of the opening sizes, smallest first. */
const CAMERAS: readonly CameraView[] = [4, 5, 5.5, 6, 7].map((zoom) => ({ center: GRID.origin, zoom }));

const SHAPES: Readonly<Record<string, Geometry>> = {
  land: {
    type: 'Polygon',
    coordinates: [
      [
        [42, 32],
        [46, 32],
        [46, 36],
        [42, 36],
        [42, 32],
      ],
    ],
  },
  river: {
    type: 'LineString',
    coordinates: [
      [41, 34],
      [44, 35],
      [47, 34],
    ],
  },
  faraway: {
    type: 'LineString',
    coordinates: [
      [0, 0],
      [1, 1],
    ],
  },
};

function styleWith(layers: readonly LayerSpecification[]): StyleSpecification {
  const sources = Object.entries(SHAPES).map(([id, geometry]) => [
    id,
    {
      type: 'geojson',
      data: { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { id }, geometry }] },
    },
  ]);
  const background: LayerSpecification = { id: 'water', type: 'background', paint: { 'background-color': '#0000ff' } };
  return { version: 8, sources: Object.fromEntries(sources), layers: [background, ...layers] } as StyleSpecification;
}

/** Fills and lines as drawn: the uses in their order, the paths they refer to, and the style sheet. */
function drawn(layers: readonly LayerSpecification[], darkLayers = layers) {
  const cssRules = makeResponsiveStyles();
  const defined: { readonly path: string; readonly use: string | undefined }[] = [];
  const define = (path: string, use?: 'clip') => {
    defined.push({ path, use });
    return `d${defined.length - 1}`;
  };
  const styles = { light: styleWith(layers), dark: styleWith(darkLayers) };
  const svg = readSvg(
    `<svg>${renderToString(h(FillsAndLines, { styles, cameras: CAMERAS, grid: GRID, cssRules, define }))}</svg>`,
  );
  const text = cssRules.text();
  const uses = elementsOf(svg, 'use').map(attributesOf);
  /** A property of a shape at one of the sizes; a colour in the light theme. */
  const at = (use: Readonly<Record<string, string>> | undefined, property: string, size = OPENING_SIZES[0]) => {
    const rules = rulesAt(text, size ?? { width: 0, height: 0 });
    const classed = (use?.['class'] ?? '').split(' ').map((name) => rules.get(`.${name}`)?.[property]);
    const value = classed.find((each) => each !== undefined) ?? use?.[property];
    const variable = /^var\((--\w+)\)$/.exec(value ?? '')?.[1];
    return variable === undefined ? value : rules.get(':root')?.[variable];
  };
  return { svg, uses, defined, at, text };
}

const LINE = { type: 'line', source: 'river' } as const;

describe('the fills and lines of a static map', () => {
  it('are drawn in the order of the style: later layers lie above', () => {
    const { uses, at, svg } = drawn([
      { id: 'a', type: 'fill', source: 'land', paint: { 'fill-color': '#111111' } },
      { id: 'b', ...LINE, paint: { 'line-color': '#222222', 'line-width': 2 } },
      { id: 'c', type: 'fill', source: 'land', paint: { 'fill-color': '#333333' } },
    ]);
    expect(uses.map((use) => at(use, use['stroke'] ? 'stroke' : 'fill'))).toEqual(['#111111', '#222222', '#333333']);
    const [water] = elementsOf(svg, 'rect').map(attributesOf);
    expect(at(water, 'fill')).toBe('#0000ff');
  });

  it('have lines at each size as wide as on the live map, in pixels', () => {
    const { uses, at } = drawn([
      {
        id: 'a',
        ...LINE,
        paint: { 'line-color': '#222222', 'line-width': ['interpolate', ['linear'], ['zoom'], 4, 1, 7, 4] },
      },
    ]);
    const widths = OPENING_SIZES.map((size) => at(uses[0], 'stroke-width', size));
    expect(widths).toEqual(['1', '2', '2.5', '3', '4']);
  });

  it('have dashes in pixels, and round ends where the line has them', () => {
    const { uses, at } = drawn([
      {
        id: 'a',
        ...LINE,
        layout: { 'line-cap': 'round' },
        paint: { 'line-color': '#222222', 'line-width': 2, 'line-dasharray': [3, 1.5] },
      },
      { id: 'b', ...LINE, paint: { 'line-color': '#222222' } },
    ]);
    expect(at(uses[0], 'stroke-dasharray')).toBe('6 3');
    expect(uses[0]?.['stroke-linecap']).toBe('round');
    expect(uses[1]).not.toHaveProperty('stroke-dasharray');
    expect(uses[1]).not.toHaveProperty('stroke-linecap');
  });

  it('hide a layer at the sizes whose zoom leaves it out, and only there', () => {
    const { uses, at } = drawn([
      { id: 'near', ...LINE, minzoom: 5.5, maxzoom: 7, paint: { 'line-color': '#222222' } },
      { id: 'never', ...LINE, minzoom: 9, paint: { 'line-color': '#333333' } },
    ]);
    expect(uses).toHaveLength(1);
    const shown = OPENING_SIZES.map((size) => at(uses[0], 'display', size));
    expect(shown).toEqual(['none', 'none', 'inline', 'inline', 'none']);
  });

  it('contain nothing outside the bounds', () => {
    expect(drawn([{ id: 'a', type: 'line', source: 'faraway', paint: { 'line-color': '#222222' } }]).uses).toEqual([]);
  });

  it('have the colours of the theme in force', () => {
    const fill = (colour: string): LayerSpecification[] => [
      { id: 'a', type: 'fill', source: 'land', paint: { 'fill-color': colour } },
    ];
    const { uses, text } = drawn(fill('#eeeeee'), fill('#222222'));
    const variable = uses[0]?.['fill']?.slice(4, -1);
    expect(text).toContain(`:root{`);
    expect([...text.matchAll(new RegExp(`${variable}:(#\\w+)`, 'g'))].map(([, colour]) => colour)).toEqual([
      '#eeeeee',
      '#222222',
      '#222222',
      '#eeeeee',
    ]);
  });

  it('have an offset line of double width, and clip its other side', () => {
    const { uses, at, defined, svg } = drawn([
      { id: 'a', ...LINE, paint: { 'line-color': '#222222', 'line-width': 4, 'line-offset': 3 } },
    ]);
    // From the middle of the line 3 px of offset and 2 px of half the width: 5 px to either side, one of which is
    // clipped.
    expect(at(uses[0], 'stroke-width')).toBe('10');
    const [clip] = defined.filter(({ use }) => use === 'clip');
    const [line] = defined.filter(({ use }) => use === undefined);
    const lowest = (path = '') => Math.max(...readPath(path).flatMap(({ points }) => points.map(({ y }) => y)));
    // To the right of a river that runs east is south, which is down.
    expect(lowest(clip?.path)).toBeGreaterThan(lowest(line?.path) + 20);
    const [group] = elementsOf(svg, 'g').filter((each) => each.hasAttribute('clip-path'));
    expect(group?.getAttribute('clip-path')).toBe(`url(#d${defined.findIndex(({ use }) => use === 'clip')})`);
  });

  it('have a blurred line as nested strokes whose opacities add up to that of the line in its middle', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 30 }),
        (percent, blur, width) => {
          const { uses, at } = drawn([
            {
              id: 'a',
              ...LINE,
              paint: { 'line-color': '#204060', 'line-opacity': percent / 100, 'line-blur': blur, 'line-width': width },
            },
          ]);
          const strengths = uses.map((use) => {
            const colour = at(use, 'stroke') ?? '';
            return colour.length === 7 ? 1 : parseInt(colour.slice(7), 16) / 255;
          });
          const together = 1 - strengths.reduce((left, strength) => left * (1 - strength), 1);
          expect(Math.abs(together - percent / 100)).toBeLessThan(0.02);
          const widths = uses.map((use) => Number(at(use, 'stroke-width')));
          expect(widths).toEqual([...widths].sort((a, b) => b - a));
          expect(widths[0]).toBeLessThanOrEqual(width);
          expect(widths.at(-1)).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('a point', () => {
  it('is moved by the transform of a size to where the live map projects it', () => {
    const place = fc.tuple(fc.double({ min: 40, max: 48, noNaN: true }), fc.double({ min: 30, max: 38, noNaN: true }));
    const zoom = fc.double({ min: 4, max: 9, noNaN: true });
    fc.assert(
      fc.property(place, place, zoom, ([longitude, latitude], center, zoomLevel) => {
        const camera = { center, zoom: zoomLevel };
        const onGrid = projectAt(
          { center: GRID.origin, zoom: GRID.zoom },
          { width: 0, height: 0 },
        )([longitude, latitude]);
        const [x = NaN, y = NaN, scale = NaN] = (cameraTransform(camera, GRID).match(/-?[\d.]+(e-\d+)?/g) ?? []).map(
          Number,
        );
        const expected = projectAt(camera, { width: 0, height: 0 })([longitude, latitude]);
        expect(Math.abs(onGrid.x * scale + x - expected.x)).toBeLessThan(0.2);
        expect(Math.abs(onGrid.y * scale + y - expected.y)).toBeLessThan(0.2);
        const direct = pixelsFromCentre([longitude, latitude], camera);
        expect(Math.abs(direct.x - expected.x)).toBeLessThanOrEqual(0.06);
        expect(Math.abs(direct.y - expected.y)).toBeLessThanOrEqual(0.06);
      }),
    );
  });
});
