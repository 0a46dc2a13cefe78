import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { PlaceSymbol, SymbolAnchor } from '../../../src/map/symbols/map-symbols.tsx';
import { symbolSize } from '../../../src/map/placement/placed-symbol.ts';
import { SOURCE_TYPES, type SourceType, type Standing, STANDINGS } from '../../../src/core/article/article.ts';
import type { PlacedSymbol } from '../../../src/map/placement/placed-symbol.ts';
import { PLACES } from '../style/published-style.ts';
import { attributesOf, elementsOf, readSvg } from '../../read-markup.ts';

const SHAPES = ['disc', 'lozenge'] as const;
type Shape = (typeof SHAPES)[number];
const draw = (shape: Shape, source: SourceType, standing: Standing, { count = 6, isSelected = false } = {}) =>
  renderToString(h(PlaceSymbol, { shape, attribution: { source, standing }, colour: 4, count, isSelected }));

const outlineOf = (drawn: string) => drawn.slice(0, drawn.indexOf('<g'));
const signOf = (drawn: string) => /<svg x=.*<\/svg>(?=<\/g>)/.exec(drawn)?.[0];

describe('the outline of a symbol', () => {
  it('shows the kind of source without colour, and not the standing', () => {
    for (const shape of SHAPES) {
      const outlines = SOURCE_TYPES.map((source) => {
        const drawn = new Set(STANDINGS.map((standing) => outlineOf(draw(shape, source, standing))));
        expect(drawn.size).toBe(1);
        return [...drawn][0];
      });
      expect(new Set(outlines).size).toBe(SOURCE_TYPES.length);
    }
  });

  it('is filled for a named source, hollow for one without a name, dashed where the outlet gives no source', () => {
    for (const shape of SHAPES)
      for (const source of SOURCE_TYPES) {
        const drawn = draw(shape, source, 'stated');
        expect(drawn.includes('symbol-solid'), source).toBe(source === 'named' || source === 'institution');
        expect(drawn.includes('dasharray'), source).toBe(source === 'outlet');
      }
  });

  it('keeps its lines inside its box', () => {
    for (const shape of SHAPES)
      for (const source of SOURCE_TYPES) {
        const { width, height } = symbolSize(shape);
        for (const path of outlineOf(draw(shape, source, 'alleged')).match(/<path[^>]*>/g) ?? []) {
          const numbers = (/ d="([^"]+)"/.exec(path)?.[1] ?? '').match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
          const line = Number(/stroke-width="([\d.]+)"/.exec(path)?.[1] ?? 0);
          expect(Math.max(...numbers.map(Math.abs)) + line / 2).toBeLessThanOrEqual(
            Math.max(width, height) / 2 + 0.001,
          );
        }
      }
  });
});

describe('the sign of a symbol', () => {
  it('shows the standing, whatever the source, and is missing for a statement', () => {
    for (const shape of SHAPES)
      for (const source of SOURCE_TYPES) {
        const signs = STANDINGS.map((standing) => signOf(draw(shape, source, standing)));
        expect(signs[STANDINGS.indexOf('stated')]).toBeUndefined();
        expect(new Set(signs).size).toBe(STANDINGS.length);
        expect(signs).toEqual(STANDINGS.map((standing) => signOf(draw(shape, 'unnamed', standing))));
      }
  });

  it('is beside the number and never on it, inside the symbol, however many the passages', () => {
    for (const shape of SHAPES)
      for (const standing of STANDINGS)
        for (const count of [1, 12, 345, 6789]) {
          const drawn = draw(shape, 'unnamed', standing, { count });
          const scale = Number(/transform="scale\(([\d.]+)\)"/.exec(drawn)?.[1] ?? 1);
          const numeral = Number(/<text x="([-\d.]+)"/.exec(drawn)?.[1] ?? 0);
          const [, x, width] = /<svg x="([-\d.]+)"[^>]* width="([\d.]+)"/.exec(signOf(drawn) ?? '') ?? [];
          const half = (String(count).length * 7.6) / 2;
          const left = numeral - half;
          const right = x === undefined ? numeral + half : Number(x) + Number(width);
          expect(Math.max(-left, right) * scale).toBeLessThanOrEqual(symbolSize(shape).width / 2 - 2);
          if (x !== undefined) expect(Number(x)).toBeGreaterThan(numeral + half);
        }
  });
});

describe('a symbol', () => {
  it('is a disc of 30 or a lozenge of 36 by 26 pixels', () => {
    expect(symbolSize('disc')).toEqual({ width: 30, height: 30 });
    expect(symbolSize('lozenge')).toEqual({ width: 36, height: 26 });
  });

  it('has the number of passages, its topic as an attribute for the style sheet, and is hidden from screen readers', () => {
    const drawn = draw('disc', 'unnamed', 'stated');
    expect(drawn).toMatch(/<text[^>]*>6<\/text>/);
    expect(drawn).toContain('data-topic="4"');
    expect(drawn).toContain('aria-hidden="true"');
    expect(drawn).not.toContain('data-selected');
    expect(draw('disc', 'unnamed', 'stated', { isSelected: true })).toContain('data-selected');
  });
});

const TOWN = PLACES.find(({ place, isReference }) => place.geometry?.type === 'Point' && !isReference)!;
const AREA = PLACES.find(({ place, isReference }) => place.geometry?.type === 'Polygon' && !isReference)!;
const IN_PASSING = { ...TOWN, isReference: true };

function makeMark(
  place: typeof TOWN,
  change: Partial<PlacedSymbol> = {},
  aside?: { x: number; y: number },
): PlacedSymbol {
  const origin = { x: 0, y: 0 };
  return {
    place: { ...place, isSelected: false },
    placement: { id: place.place.id, offset: aside ?? origin, leaderFrom: origin, isAside: aside !== undefined },
    nameSize: { width: 40, height: 18 },
    target: { x0: -20, y0: -20, x1: 20, y1: 20 },
    isOutOfSight: false,
    leader: undefined,
    ring: undefined,
    ...change,
  };
}

function groundOf(mark: PlacedSymbol) {
  const svg = readSvg(`<svg xmlns="http://www.w3.org/2000/svg">${renderToString(h(SymbolAnchor, { mark }))}</svg>`);
  const parts = (name: string, className: string) => elementsOf(svg, name, className).map(attributesOf);
  const [leader] = parts('line', 'symbol-leader');
  const at = (x: string, y: string) => ({ x: Number(leader?.[x]), y: Number(leader?.[y]) });
  return {
    ring: parts('circle', 'anchor-ring')[0],
    dot: parts('circle', 'anchor-dot')[0],
    square: parts('rect', 'anchor-square')[0],
    leader: leader && { from: at('x1', 'y1'), to: at('x2', 'y2') },
    isHidden: elementsOf(svg, 'svg', 'symbol-anchor').every((each) => each.getAttribute('aria-hidden') === 'true'),
  };
}

const ASIDE = { x: 60, y: 80 };

describe('the drawing at the anchor of a place', () => {
  it('is empty where the symbol lies there and the margin is drawn to scale', () => {
    expect(groundOf(makeMark(TOWN))).toMatchObject({ ring: undefined, dot: undefined, leader: undefined });
  });

  it('is a ring around the symbol where the margin to scale would be hidden under it', () => {
    expect(groundOf(makeMark(TOWN, { ring: 18.5 })).ring).toMatchObject({ r: '18.5' });
  });

  it('is a dot where the symbol of a town is displaced, with its ring to scale, which nothing hides', () => {
    const { dot, ring } = groundOf(makeMark(TOWN, { ring: 12 }, ASIDE));
    expect(dot).toBeDefined();
    expect(ring).toMatchObject({ r: '12' });
  });

  it('is no dot for an area, which would suggest false precision', () => {
    expect(groundOf(makeMark(AREA, {}, ASIDE))).toMatchObject({ dot: undefined, ring: undefined });
  });

  it('is the leader to the displaced symbol, to a tenth of a pixel', () => {
    const leader = { from: { x: 18.04, y: 24 }, to: { x: 48, y: 63.96 } };
    expect(groundOf(makeMark(TOWN, { leader }, ASIDE)).leader).toEqual({
      from: { x: 18, y: 24 },
      to: { x: 48, y: 64 },
    });
  });

  it('is a small square for a reference town, without ring and leader', () => {
    expect(groundOf(makeMark(IN_PASSING, {}, ASIDE))).toMatchObject({
      square: { width: '7', height: '7' },
      ring: undefined,
      dot: undefined,
      leader: undefined,
    });
  });

  it('is hidden from screen readers: the button has the accessible name', () => {
    expect(groundOf(makeMark(TOWN, { ring: 18.5 })).isHidden).toBe(true);
  });
});
