import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { PlacedSymbol } from '../../src/cartography/laid-mark.ts';
import { SymbolAnchor } from '../../src/cartography/mark-ground.tsx';
import { PLACES } from '../style/published-style.ts';
import { attributesOf, elementsOf, readSvg } from '../still/read-markup.ts';

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
  const [leader] = parts('line', 'mark-leader');
  const at = (x: string, y: string) => ({ x: Number(leader?.[x]), y: Number(leader?.[y]) });
  return {
    ring: parts('circle', 'mark-ring')[0],
    dot: parts('circle', 'mark-dot')[0],
    square: parts('rect', 'mark-square')[0],
    leader: leader && { from: at('x1', 'y1'), to: at('x2', 'y2') },
    isHidden: elementsOf(svg, 'svg', 'mark-ground').every((each) => each.getAttribute('aria-hidden') === 'true'),
  };
}

const ASIDE = { x: 60, y: 80 };

describe('what stays on a place itself', () => {
  it('is nothing where the token stands there and the margin is drawn to scale', () => {
    expect(groundOf(makeMark(TOWN))).toMatchObject({ ring: undefined, dot: undefined, leader: undefined });
  });

  it('is a ring around the token where the margin to scale would hide under it', () => {
    expect(groundOf(makeMark(TOWN, { ring: 18.5 })).ring).toMatchObject({ r: '18.5' });
  });

  it('is a dot where the token of a town stepped aside, and its own ring again, since nothing hides it', () => {
    const { dot, ring } = groundOf(makeMark(TOWN, { ring: 12 }, ASIDE));
    expect(dot).toBeDefined();
    expect(ring).toMatchObject({ r: '12' });
  });

  it('is no dot for an area: that would say more than the words do', () => {
    expect(groundOf(makeMark(AREA, {}, ASIDE))).toMatchObject({ dot: undefined, ring: undefined });
  });

  it('is the line to its token, to a tenth of a pixel', () => {
    const leader = { from: { x: 18.04, y: 24 }, to: { x: 48, y: 63.96 } };
    expect(groundOf(makeMark(TOWN, { leader }, ASIDE)).leader).toEqual({
      from: { x: 18, y: 24 },
      to: { x: 48, y: 64 },
    });
  });

  it('is a small square for a town named in passing, and neither ring nor line', () => {
    expect(groundOf(makeMark(IN_PASSING, {}, ASIDE))).toMatchObject({
      square: { width: '7', height: '7' },
      ring: undefined,
      dot: undefined,
      leader: undefined,
    });
  });

  it('says nothing to a screen reader: the button does', () => {
    expect(groundOf(makeMark(TOWN, { ring: 18.5 })).isHidden).toBe(true);
  });
});
