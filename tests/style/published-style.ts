import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { anchorOf } from '../../src/cartography/framing.ts';
import type { Palette } from '../../src/cartography/palette.ts';
import { roadNames } from '../../src/cartography/road-names.ts';
import { storyFeatures } from '../../src/cartography/story-features.ts';
import { makeStyle } from '../../src/style/style-of-map.ts';
import type { Place } from '../../src/model/article.ts';
import { INITIAL_VIEW } from '../../src/view-state/view-state.ts';
import { visible } from '../../src/view-state/visible.ts';
import { makePublishedIndex } from '../published-article.ts';
import { makePublishedBasemap } from '../published-basemap.ts';
import type { InterfaceLanguage as Language } from '../../src/model/languages.ts';
import { inLanguage } from '../../src/model/translation.ts';

/** Every place of the published article, the hidden ones included. */
export const PLACES = visible(makePublishedIndex(), { ...INITIAL_VIEW, linkedPlaces: true }).places;

/** The style of the map of the published article. */
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
