import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { PlaceSymbol, symbolSize } from '../../src/cartography/token-outline.tsx';
import { SOURCE_TYPES, type SourceType, type Standing, STANDINGS } from '../../src/model/article.ts';

const SHAPES = ['disc', 'lozenge'] as const;
type Shape = (typeof SHAPES)[number];
const draw = (shape: Shape, source: SourceType, standing: Standing, { count = 6, isSelected = false } = {}) =>
  renderToString(h(PlaceSymbol, { shape, attribution: { source, standing }, colour: 4, count, isSelected }));

const outlineOf = (drawn: string) => drawn.slice(0, drawn.indexOf('<g'));
const signOf = (drawn: string) => /<svg x=.*<\/svg>(?=<\/g>)/.exec(drawn)?.[0];

describe('the outline of a token', () => {
  it('says who speaks, without colour, and nothing of how', () => {
    for (const shape of SHAPES) {
      const outlines = SOURCE_TYPES.map((source) => {
        const drawn = new Set(STANDINGS.map((standing) => outlineOf(draw(shape, source, standing))));
        expect(drawn.size).toBe(1);
        return [...drawn][0];
      });
      expect(new Set(outlines).size).toBe(SOURCE_TYPES.length);
    }
  });

  it('is filled where the source has a name, hollow where it has none, broken where the outlet gives no source', () => {
    for (const shape of SHAPES)
      for (const source of SOURCE_TYPES) {
        const drawn = draw(shape, source, 'stated');
        expect(drawn.includes('token-solid'), source).toBe(source === 'named' || source === 'institution');
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

describe('the sign of a token', () => {
  it('says how it is said, whoever says it, and a statement has none', () => {
    for (const shape of SHAPES)
      for (const source of SOURCE_TYPES) {
        const signs = STANDINGS.map((standing) => signOf(draw(shape, source, standing)));
        expect(signs[STANDINGS.indexOf('stated')]).toBeUndefined();
        expect(new Set(signs).size).toBe(STANDINGS.length);
        expect(signs).toEqual(STANDINGS.map((standing) => signOf(draw(shape, 'unnamed', standing))));
      }
  });

  it('stands beside the numeral and never on it, inside the token, however many the passages', () => {
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

describe('a token', () => {
  it('is a disc of 30 or a lozenge of 36 by 26 pixels', () => {
    expect(symbolSize('disc')).toEqual({ width: 30, height: 30 });
    expect(symbolSize('lozenge')).toEqual({ width: 36, height: 26 });
  });

  it('bears the number of passages, says its topic to the style sheet, and is silent to a screen reader', () => {
    const drawn = draw('disc', 'unnamed', 'stated');
    expect(drawn).toMatch(/<text[^>]*>6<\/text>/);
    expect(drawn).toContain('data-topic="4"');
    expect(drawn).toContain('aria-hidden="true"');
    expect(drawn).not.toContain('data-selected');
    expect(draw('disc', 'unnamed', 'stated', { isSelected: true })).toContain('data-selected');
  });
});
