import { describe, expect, it } from 'vitest';
import { layOutMap } from '../../../src/map/placement/lay-out-map.ts';
import { openingPlacementArea } from '../../../src/map/geometry/opening-view.ts';
import type { Palette } from '../../../src/map/style/palette.ts';
import { type Box, pixelsOutside, overlapSide } from '../../../src/map/geometry/screen-geometry.ts';
import { TOPIC_COLOURS } from '../../../src/core/article/article.ts';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { makePalette } from '../style/style-tokens.ts';
import { makeMercatorView } from '../geometry/mercator-view.ts';
import { makePublishedBasemap } from '../../published-basemap.ts';
import {
  around,
  baseNamesOf,
  drawingAt,
  drawStills,
  FRAME,
  marksOf,
  measure,
  type OpeningSize,
  SHOWN,
  SIZES,
} from './drawn-static-maps.ts';
import { allAttributes, attributesOf, elementsOf } from '../../read-markup.ts';
import { coloursOf } from './read-style-sheet.ts';
import { LANGUAGES } from '../../published-pages.ts';
import { inLanguage } from '../../../src/core/article/article-languages.ts';

const PAINTS = ['fill', 'stroke', 'color', 'stop-color', 'flood-color'];

/** The camera of an opening size, with a second implementation of its projection. */
function projectedAt({ camera, ...size }: OpeningSize): (position: readonly number[]) => { x: number; y: number } {
  const { project } = makeMercatorView(size, FRAME);
  const own = 512 * 2 ** camera.zoom;
  const scale = own / (512 * 2 ** makeMercatorView(size, FRAME).zoom);
  const middle = project(camera.center);
  return (position) => {
    const { x, y } = project(position);
    return { x: (x - middle.x) * scale, y: (y - middle.y) * scale };
  };
}

describe.each(LANGUAGES)('the static maps of the article in %s', (language) => {
  const drawn = drawStills(language);

  describe.each(SIZES)('on a $name', (size) => {
    const marks = marksOf(drawn, size);
    const names = baseNamesOf(drawn, size);

    it('show every place the page shows', () => {
      expect(marks.map(({ id }) => id).sort()).toEqual(SHOWN.map(({ place }) => place.id).sort());
    });

    it('have the camera of the opening live map: each symbol lies where its place is projected', () => {
      const project = projectedAt(size);
      for (const { id, anchor } of marks) {
        const { place } = SHOWN.find((each) => each.place.id === id)!;
        const position = place.geometry?.type === 'Point' ? place.geometry.coordinates : place.label!;
        const expected = project(position);
        expect(Math.abs(anchor.x - expected.x), id).toBeLessThan(0.15);
        expect(Math.abs(anchor.y - expected.y), id).toBeLessThan(0.15);
      }
    });

    it('have no overlapping labels or symbols of the article', () => {
      const boxes = marks.flatMap(({ id, token, name }) => [token, name].flatMap((box) => (box ? [{ id, box }] : [])));
      expect(overlaps(boxes)).toEqual([]);
    });

    it('have no label of the base map over another label or a symbol', () => {
      const boxes = marks.flatMap(({ id, token, name }) => [token, name].flatMap((box) => (box ? [{ id, box }] : [])));
      const named = overlaps([...boxes, ...names]).filter(([a, b]) =>
        [a, b].some((id) => names.some((each) => each.id === id)),
      );
      expect(named).toEqual([]);
    });

    it('keep every symbol, label and target inside the map', () => {
      for (const { id, token, name, target } of marks)
        for (const box of [token, name, target]) if (box) expect(pixelsOutside(box, around(size, 2)), id).toBe(0);
      for (const { id, box } of names) expect(pixelsOutside(box, around(size)), id).toBe(0);
    });

    it('give each symbol a target of at least 24 by 24 pixels', () => {
      for (const { id, target } of marks) {
        expect(target.x1 - target.x0, id).toBeGreaterThanOrEqual(24);
        expect(target.y1 - target.y0, id).toBeGreaterThanOrEqual(24);
      }
    });

    it('have the labels and positions of the live map', () => {
      const { zoom } = size.camera;
      const project = projectedAt(size);
      const { marks: laid, baseLabels } = layOutMap({
        language,
        places: SHOWN,
        basemap: makePublishedBasemap(),
        zoom,
        project: (position) => {
          const { x, y } = project(position);
          return { x: x + size.width / 2, y: y + size.height / 2 };
        },
        measure,
        ...openingPlacementArea(size, language),
      });
      const expected = laid.map(({ place, placement }) => [place.place.id, placement.name !== undefined]);
      expect(marks.map(({ id, name }) => [id, name !== undefined])).toEqual(expected);
      const [hidden] = elementsOf(drawingAt(drawn, size.name), 'g').filter((group) =>
        group.hasAttribute('aria-hidden'),
      );
      expect(elementsOf(hidden!, 'text')).toHaveLength(baseLabels.length);
    });
  });

  it('give each symbol the accessible name of its button on the live map: place, passages, weakest attribution', () => {
    const messages = messagesFor(language);
    for (const size of SIZES)
      for (const { id, element } of marksOf(drawn, size)) {
        const { place, passages, attribution, isReference } = SHOWN.find((each) => each.place.id === id)!;
        const name = inLanguage(place.name, language);
        const label = isReference
          ? messages.referenceButton(name)
          : messages.placeButton(name, messages.passages(passages.length), attribution);
        expect(element.getAttribute('aria-label')).toBe(label);
        expect(passages.map((passage) => `#passage=${passage.id}`)).toContain(element.getAttribute('href'));
      }
  });

  it('expose only the symbols to screen readers: no fills and lines, labels of the base map or definitions', () => {
    for (const text of elementsOf(drawn.svg, 'text')) {
      const isInMark = ancestorsOf(text).some((each) => each['class'] === 'static-symbol');
      expect(isInMark || ancestorsOf(text).some((each) => each['aria-hidden'] === 'true')).toBe(true);
    }
  });

  it('have every definition once, and refer to none that is missing', () => {
    const all = allAttributes(drawn.svg);
    const ids = all.filter(({ name }) => name === 'id').map(({ value }) => value);
    expect(new Set(ids).size).toBe(ids.length);
    const used = all.flatMap(({ name, value }) => {
      const reference =
        name === 'href' && !value.startsWith('#passage=') ? value.slice(1) : /^url\(#(.*)\)$/.exec(value)?.[1];
      return reference === undefined ? [] : [reference];
    });
    expect(used.length).toBeGreaterThan(60);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    const unused = ids.filter((id) => !used.includes(id));
    expect(unused, 'drawn and never used').toEqual([]);
  });

  it('have no colours outside the style sheet', () => {
    const paints = allAttributes(drawn.svg).filter(({ name }) => PAINTS.includes(name));
    expect(paints.length).toBeGreaterThan(100);
    const own = paints.filter(({ value }) => !/^(none|var\(--s\w+\)|url\(#hatch-\w+\))$/.test(value));
    expect(own).toEqual([]);
    const { light } = coloursOf(drawn.sheet);
    for (const { value } of paints) {
      const name = /--s\w+/.exec(value)?.[0];
      if (name) expect(light).toHaveProperty([name]);
    }
  });

  it('take every colour from the design tokens: with black ones all is black', () => {
    const black = { light: blackened(makePalette('light')), dark: blackened(makePalette('dark')) };
    const { sheet } = drawStills(language, black);
    const colours = Object.values(coloursOf(sheet)).flatMap((theme) => Object.values(theme));
    expect(colours.length).toBeGreaterThan(40);
    expect(colours.filter((colour) => !/^#000000([0-9a-f]{2})?$/.test(colour))).toEqual([]);
  });

  it('are small in bytes, because every reader downloads them', () => {
    expect(drawn.markup.length).toBeLessThan(120_000);
    expect(drawn.markup).not.toMatch(/NaN|undefined|Infinity/);
  });
});

function ancestorsOf(element: { readonly parentNode: unknown }): readonly Readonly<Record<string, string>>[] {
  const parent = element.parentNode as Parameters<typeof attributesOf>[0] & { readonly parentNode: unknown };
  return parent && 'attributes' in parent && parent.attributes ? [attributesOf(parent), ...ancestorsOf(parent)] : [];
}

function overlaps(
  boxes: readonly { readonly id: string; readonly box: Box }[],
): readonly (readonly [string, string])[] {
  return boxes.flatMap(({ id, box }, at) =>
    boxes.slice(at + 1).flatMap((other) => (overlapSide(box, other.box) > 0.5 ? [[id, other.id] as const] : [])),
  );
}

function blackened(palette: Palette): Palette {
  const plain = Object.entries(palette).map(([name, value]) => [name, typeof value === 'string' ? '#000000' : value]);
  const topic = Object.fromEntries(TOPIC_COLOURS.map((colour) => [colour, '#000000'])) as Palette['topic'];
  return { ...(Object.fromEntries(plain) as Palette), topic };
}
