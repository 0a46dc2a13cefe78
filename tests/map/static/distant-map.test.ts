import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { makeFontMeasure } from '../../../src/node/fonts/measure-with-font.ts';
import { closestZoom, boundsOfPlaces } from '../../../src/map/geometry/place-bounds.ts';
import { OPENING_SIZES, openingCamera } from '../../../src/map/geometry/opening-view.ts';
import { indexArticle } from '../../../src/core/article/article-index.ts';
import { MapCredit, ResponsiveStaticMap } from '../../../src/map/static/static-map.tsx';
import { makeResponsiveStyles } from '../../../src/map/static/static-map-styles.ts';
import { styleOfMap } from '../../../src/map/style/map-style.ts';
import { INITIAL_VIEW } from '../../../src/core/state/view-state.ts';
import { visible } from '../../../src/core/state/visible.ts';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { makeBasemap, makeRegion } from '../basemap/made-basemap.ts';
import { makeSmallReading } from '../../small-article.ts';
import { makePalette } from '../style/style-tokens.ts';
import { attributesOf, elementsOf, readSvg } from '../../read-markup.ts';
import { goesRound, readPath } from './read-path.ts';

const BASEMAP = makeBasemap(makeRegion(1));
const { metadata } = BASEMAP;

/** An article whose one town lies in the focus country of the base map. */
function placesThere() {
  const { article } = makeSmallReading('en').index;
  const moved = article.places.map((place) => ({
    ...place,
    geometry: { type: 'Point' as const, coordinates: [-72.5, -22] },
    label: undefined,
  }));
  return visible(indexArticle({ ...article, places: moved }), INITIAL_VIEW).places;
}

describe('the static map of an article elsewhere on earth', () => {
  const places = placesThere();
  const cssRules = makeResponsiveStyles();
  const map = { places, language: 'en' as const, basemap: BASEMAP, glyphs: '' };
  const styles = {
    light: styleOfMap({ ...map, palette: makePalette('light') }),
    dark: styleOfMap({ ...map, palette: makePalette('dark') }),
  };
  const measure = makeFontMeasure('plex');
  const markup = renderToString(
    h(ResponsiveStaticMap, { ...map, messages: messagesFor('en'), styles, measure, cssRules }),
  );
  const svg = readSvg(`<svg>${markup}</svg>`);

  it('shows its places, as close as its base map allows', () => {
    expect(places.length).toBeGreaterThan(0);
    const camera = openingCamera(boundsOfPlaces(places)!, OPENING_SIZES[0]!, closestZoom(metadata));
    expect(camera.zoom).toBe(metadata.maxZoom - 0.5);
    expect(camera.center[0]).toBeCloseTo(-72.5, 3);
    expect(markup).not.toContain('NaN');
    expect(elementsOf(svg, 'a', 'static-symbol').length).toBe(places.length * OPENING_SIZES.length);
  });

  it('has land under its places, and nothing of another hemisphere', () => {
    const areas = elementsOf(svg, 'path')
      .map((path) => attributesOf(path)['d'] ?? '')
      // Symbols have curves in their paths.
      .filter((path) => /^[Mlz\d\s-]+$/.test(path))
      .flatMap(readPath)
      .filter(({ isClosed }) => isClosed);
    // The origin of the grid is the centre of the camera.
    expect(areas.some(({ points }) => goesRound(points, { x: 0, y: 0 }))).toBe(true);
  });

  it('credits its data in English where its base map has no credit in the language of the page', () => {
    const credit = (language: 'ar' | 'en') => renderToString(h(MapCredit, { metadata, language }));
    expect(credit('en')).toContain('Base: Survey');
    expect(credit('ar')).toBe(credit('en'));
  });
});
