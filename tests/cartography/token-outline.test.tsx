import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { TokenOutline, tokenSize } from '../../src/cartography/token-outline.tsx';
import { type Standing, STANDINGS } from '../../src/model/article.ts';

const SHAPES = ['disc', 'lozenge'] as const;
const token = (shape: (typeof SHAPES)[number], standing: Standing, isSelected = false) =>
  renderToString(h(TokenOutline, { shape, standing, family: 'deals', count: 6, isSelected }));

describe('the outline of a token', () => {
  it('is told apart for every standing and shape', () => {
    const drawn = SHAPES.flatMap((shape) => STANDINGS.map((standing) => token(shape, standing)));
    expect(new Set(drawn).size).toBe(SHAPES.length * STANDINGS.length);
  });

  it('is told apart by its lines alone, without colour', () => {
    for (const shape of SHAPES) {
      const lines = STANDINGS.map((standing) => (token(shape, standing).match(/<path[^>]*>/g) ?? []).join(''));
      expect(new Set(lines).size).toBe(STANDINGS.length);
    }
  });

  it('is filled on record and hollow off it', () => {
    for (const shape of SHAPES)
      for (const standing of STANDINGS) {
        const isFilled = standing === 'stated' || standing === 'reported';
        expect(token(shape, standing).includes('token-solid'), standing).toBe(isFilled);
      }
  });

  it('is dashed for an accusation, dotted for a guess, double at second hand, half for a judgement', () => {
    expect(token('disc', 'alleged')).toContain('stroke-dasharray="7 3.6"');
    expect(token('disc', 'speculated')).toMatch(/stroke-dasharray="0.01 4.6"[^>]*stroke-linecap="round"/);
    expect(token('disc', 'relayed').match(/token-line/g)).toHaveLength(2);
    expect(token('disc', 'assessed')).toContain('token-half');
    for (const standing of ['stated', 'claimed', 'witnessed'] as const)
      expect(token('disc', standing)).not.toContain('dasharray');
  });

  it('keeps its lines inside its box', () => {
    for (const shape of SHAPES)
      for (const standing of STANDINGS) {
        const { width, height } = tokenSize(shape, standing);
        for (const path of token(shape, standing).match(/<path[^>]*>/g) ?? []) {
          const numbers = (/ d="([^"]+)"/.exec(path)?.[1] ?? '').match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
          const line = Number(/stroke-width="([\d.]+)"/.exec(path)?.[1] ?? 0);
          expect(Math.max(...numbers.map(Math.abs)) + line / 2).toBeLessThanOrEqual(
            Math.max(width, height) / 2 + 0.001,
          );
        }
      }
  });
});

describe('a token', () => {
  it('is a disc of 30, a lozenge of 36 by 26, and an eye of 40 by 30 where someone saw it', () => {
    expect(tokenSize('disc', 'claimed')).toEqual({ width: 30, height: 30 });
    expect(tokenSize('lozenge', 'claimed')).toEqual({ width: 36, height: 26 });
    expect(tokenSize('disc', 'witnessed')).toEqual({ width: 40, height: 30 });
  });

  it('bears the number of passages, says its topic to the style sheet, and is silent to a screen reader', () => {
    const drawn = token('disc', 'claimed');
    expect(drawn).toMatch(/<text[^>]*>6<\/text>/);
    expect(drawn).toContain('data-family="deals"');
    expect(drawn).toContain('aria-hidden="true"');
    expect(drawn).not.toContain('data-selected');
    expect(token('disc', 'claimed', true)).toContain('data-selected');
  });
});
