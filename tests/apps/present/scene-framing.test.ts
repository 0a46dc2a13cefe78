import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../../src/map/geometry/place-bounds.ts';
import { projectAt } from '../../../src/map/geometry/mercator.ts';
import {
  framedPlaces,
  placesOfScene,
  sceneCamera,
  stageSizeOf,
  textBoxes,
} from '../../../src/apps/present/scene-framing.ts';
import { makePublishedIndex, makePublishedScenes } from '../../published-article.ts';
import { LANGUAGES } from '../../published-pages.ts';
import { scenes } from '../../journeys/published-scenes.ts';

describe('the framing of a scene', () => {
  const index = makePublishedIndex();
  const scenes = makePublishedScenes();
  const SCREENS = [
    [1024, 768],
    [1920, 1080],
    [3840, 2160],
    [390, 844],
  ] as const;

  describe('the map of a scene', () => {
    it.each(SCREENS)('shows the framed places clear of the text and the foot, on %i × %i', (width, height) => {
      for (const language of LANGUAGES)
        for (const scene of scenes) {
          const stage = stageSizeOf({ width, height });
          const camera = sceneCamera(framedPlaces(index, scene), stage, language);
          expect(camera, scene.id).toBeDefined();
          for (const place of framedPlaces(index, scene)) {
            const { x, y } = projectAt(camera!, stage)(anchorOf(place)!);
            const where = `${scene.id}: ${place.id} at ${x.toFixed()}, ${y.toFixed()}`;
            expect(x > 0 && x < stage.width && y > 0 && y < stage.height, where).toBe(true);
            for (const box of textBoxes(stage, language))
              expect(x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1, where).toBe(false);
          }
        }
    });

    it('has no label smaller than a fortieth of the height of the screen', () => {
      for (const [width, height] of SCREENS.slice(0, 3))
        expect(12 * stageSizeOf({ width, height }).letters).toBeGreaterThanOrEqual(height / 40);
    });

    it('emphasises the framed places and dims the others', () => {
      for (const scene of scenes) {
        const framed = placesOfScene(index, scene).filter(({ matches }) => matches);
        expect(framed.map(({ place }) => place.id).sort()).toEqual([...scene.places].sort());
      }
    });
  });
});

const INDEX = makePublishedIndex();
const sceneOf = (id: string) => scenes.find((scene) => scene.id === id)!;
const emphasised = (id: string, step?: number) =>
  placesOfScene(INDEX, sceneOf(id), step)
    .filter(({ matches }) => matches)
    .map(({ place }) => place.id);

describe('the places emphasised on the map of a scene', () => {
  it('are all framed ones if no passage is selected', () => {
    for (const { id, places } of scenes) expect([...emphasised(id)].sort(), id).toEqual([...places].sort());
  });

  it('are those the current passage names: a pull quote that says “in Iraq” does not emphasise a district', () => {
    expect(emphasised('deals', 0)).toEqual(['tarmiyah-district']);
    expect(emphasised('deals', 1)).toEqual(['iraq']);
  });

  it('are never places named only to locate another', () => {
    for (const scene of scenes)
      for (const [step, { passage }] of scene.passages.entries()) {
        const { places = [] } = INDEX.passage(passage) ?? {};
        const neighbours = places.filter(({ relation }) => relation === 'neighbour').map(({ place }) => place);
        expect(
          emphasised(scene.id, step).filter((id) => neighbours.includes(id) && !scene.places.includes(id)),
        ).toEqual([]);
      }
  });

  it('are at least one for every passage', () => {
    for (const { id, passages } of scenes)
      for (const step of passages.keys()) expect(emphasised(id, step).length, `${id} ${step}`).toBeGreaterThan(0);
  });
});
