import type { Document, Element } from '@xmldom/xmldom';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { makeFontMeasure } from '../../../src/node/fonts/measure-with-font.ts';
import { boundsOfPlaces } from '../../../src/map/geometry/place-bounds.ts';
import { OPENING_SIZES, openingCamera } from '../../../src/map/geometry/opening-view.ts';
import type { Palette } from '../../../src/map/style/palette.ts';
import { type Box, boxAround, type Size } from '../../../src/map/geometry/screen-geometry.ts';

import { makeResponsiveStyles } from '../../../src/map/static/static-map-styles.ts';
import { ResponsiveStaticMap } from '../../../src/map/static/static-map.tsx';
import { styleOfMap } from '../../../src/map/style/map-style.ts';
import { INITIAL_VIEW } from '../../../src/core/state/view-state.ts';
import { visible } from '../../../src/core/state/visible.ts';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { makePalette } from '../style/style-tokens.ts';
import { makePublishedIndex } from '../../published-article.ts';
import { CLOSEST, makePublishedBasemap } from '../../published-basemap.ts';
import { attributesOf, classesOf, elementsOf, readSvg } from '../../read-markup.ts';
import type { PublishedLanguage as Language } from '../../published-pages.ts';

export const SHOWN = visible(makePublishedIndex(), INITIAL_VIEW).places;
export const FRAME = boundsOfPlaces(SHOWN)!;
export const measure = makeFontMeasure('plex');

export const SIZES = OPENING_SIZES.map((size) => ({ ...size, camera: openingCamera(FRAME, size, CLOSEST) }));
export type OpeningSize = (typeof SIZES)[number];

export type DrawnStills = { readonly svg: Document; readonly markup: string; readonly sheet: string };

/** The static maps of the published article, rendered and parsed. */
export function drawStills(
  language: Language,
  palettes: { readonly light: Palette; readonly dark: Palette } = {
    light: makePalette('light'),
    dark: makePalette('dark'),
  },
): DrawnStills {
  const cssRules = makeResponsiveStyles();
  const map = { places: SHOWN, language, basemap: makePublishedBasemap(), glyphs: '' };
  const styles = {
    light: styleOfMap({ ...map, palette: palettes.light }),
    dark: styleOfMap({ ...map, palette: palettes.dark }),
  };
  const markup = renderToString(
    h(ResponsiveStaticMap, { ...map, messages: messagesFor(language), styles, measure, cssRules }),
  );
  return { svg: readSvg(`<svg>${markup}</svg>`), markup, sheet: cssRules.text() };
}

/** Symbols and labels at one of the sizes. */
export function drawingAt({ svg }: DrawnStills, name: string): Element {
  const [found, ...others] = elementsOf(svg, 'g', `size-${name}`);
  if (!found || others.length > 0) throw new Error(`${others.length + 1} drawings for ${name}`);
  return found;
}

const numbersIn = (text: string | null) => (text?.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number);

export type DrawnMark = {
  readonly id: string;
  readonly element: Element;
  /** Pixels from the centre of the map. */
  readonly anchor: { readonly x: number; readonly y: number };
  readonly token: Box | undefined;
  readonly name: Box | undefined;
  readonly target: Box;
};

/** The symbols of a static map with their boxes, in pixels from its centre. */
export function marksOf(drawn: DrawnStills, size: OpeningSize): readonly DrawnMark[] {
  return elementsOf(drawingAt(drawn, size.name), 'a', 'static-symbol').map((element) => {
    const [x = NaN, y = NaN] = numbersIn(elementsOf(element, 'g')[0]?.getAttribute('transform') ?? null);
    const moved = (box: Box): Box => ({ x0: box.x0 + x, y0: box.y0 + y, x1: box.x1 + x, y1: box.y1 + y });
    const [use] = elementsOf(element, 'use').map(attributesOf);
    const [text] = elementsOf(element, 'text', 'static-label');
    const [target] = elementsOf(element, 'rect', 'static-target').map(attributesOf);
    const token = use && tokenBoxOf(drawn.svg, use);
    return {
      id: element.getAttribute('data-place') ?? '',
      element,
      anchor: { x, y },
      token: token && moved(token),
      name: text && moved(textBox(text, 600)),
      target: moved(boxOf(target)),
    };
  });
}

function boxOf(rect: Readonly<Record<string, string>> | undefined): Box {
  const [x0 = NaN, y0 = NaN, width = NaN, height = NaN] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(rect?.[name]),
  );
  return { x0, y0, x1: x0 + width, y1: y0 + height };
}

function tokenBoxOf(svg: Document, use: Readonly<Record<string, string>>): Box {
  const defined = elementsOf(svg, 'g').find((group) => group.getAttribute('id') === use['href']?.slice(1));
  const [token] = defined ? elementsOf(defined, 'svg', 'symbol').map(attributesOf) : [];
  return boxOf({ ...token, x: use['x'] ?? '', y: use['y'] ?? '' });
}

/** The box of a text, with the widths of the font of the page and about as high as its letters. */
function textBox(text: Element, weight: 400 | 600, group: Readonly<Record<string, string>> = {}): Box {
  const own = { ...group, ...attributesOf(text) } as Readonly<Record<string, string>>;
  const size = Number(own['font-size']);
  const { width } = measure(text.textContent ?? '', size, weight);
  const shift = { start: width / 2, end: -width / 2, middle: 0 }[own['text-anchor'] ?? 'start'] ?? NaN;
  const centre = { x: Number(own['x']) + shift, y: Number(own['y']) - 0.34 * size };
  return boxAround(centre, { width: width - 2, height: size });
}

/** The level labels of the base map, with their boxes. */
export function baseNamesOf(
  drawn: DrawnStills,
  size: OpeningSize,
): readonly { readonly id: string; readonly box: Box }[] {
  return elementsOf(drawingAt(drawn, size.name), 'text')
    .filter((text) => !classesOf(text).some((name) => name.startsWith('static-')) && !text.hasAttribute('transform'))
    .map((text) => {
      const group = attributesOf(text.parentNode as Element);
      return { id: text.textContent ?? '', box: textBox(text, group['font-weight'] === '600' ? 600 : 400, group) };
    });
}

/** A map of a size around its centre. */
export function around({ width, height }: Size, edge = 0): Box {
  return { x0: edge - width / 2, y0: edge - height / 2, x1: width / 2 - edge, y1: height / 2 - edge };
}
