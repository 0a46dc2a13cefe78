import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { anchorOf } from '../../../src/map/geometry/place-bounds.ts';
import type { Palette } from '../../../src/map/style/palette.ts';
import { roadNames } from '../../../src/map/placement/road-names.ts';
import { storyFeatures } from '../../../src/map/style/place-features.ts';
import { makeStyle } from '../../../src/map/style/map-style.ts';
import type { Place } from '../../../src/core/article/article.ts';
import { INITIAL_VIEW } from '../../../src/core/state/view-state.ts';
import { visible } from '../../../src/core/state/visible.ts';
import { makePublishedIndex } from '../../published-article.ts';
import { makePublishedBasemap } from '../../published-basemap.ts';
import type { PublishedLanguage as Language } from '../../published-pages.ts';
import { inLanguage } from '../../../src/core/article/article-languages.ts';

/** All places of the published article, hidden ones included. */
export const PLACES = visible(makePublishedIndex(), { ...INITIAL_VIEW, linkedPlaces: true }).places;

/** The map style of the published article. */
export function makePublishedStyle(palette: Palette, language: Language): StyleSpecification {
  const nameOf = ({ name }: Place) => inLanguage(name, language);
  const road = PLACES.find(({ place }) => place.kind === 'road')!.place;
  return makeStyle({
    basemap: makePublishedBasemap(),
    story: storyFeatures(PLACES, nameOf),
    roadNames: roadNames(PLACES, nameOf),
    palette,
    language,
    margin: { km: road.uncertaintyKm, latitude: anchorOf(road)?.[1] ?? 0 },
    glyphs: 'https://site.example/glyphs/{fontstack}/{range}.pbf',
  });
}
