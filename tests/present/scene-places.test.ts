import { describe, expect, it } from 'vitest';
import { placesOfScene } from '../../src/present/scene-places.ts';
import { makePublishedIndex } from '../published-article.ts';
import { scenes } from '../browser/published-scenes.ts';

const INDEX = makePublishedIndex();
const sceneOf = (id: string) => scenes.find((scene) => scene.id === id)!;
const lit = (id: string, step?: number) =>
  placesOfScene(INDEX, sceneOf(id), step)
    .filter(({ matches }) => matches)
    .map(({ place }) => place.id);

describe('what stands out on the map of a scene', () => {
  it('is all it frames where the scene is shown as a whole', () => {
    for (const { id, places } of scenes) expect([...lit(id)].sort(), id).toEqual([...places].sort());
  });

  it('is what the passage on show names: a pull quote that says “in Iraq” does not light a district', () => {
    expect(lit('deals', 0)).toEqual(['tarmiyah-district']);
    expect(lit('deals', 1)).toEqual(['iraq']);
  });

  it('is never a place that was only named to say where another lies', () => {
    for (const scene of scenes)
      for (const [step, { passage }] of scene.passages.entries()) {
        const { places = [] } = INDEX.passage(passage) ?? {};
        const neighbours = places.filter(({ relation }) => relation === 'neighbour').map(({ place }) => place);
        expect(lit(scene.id, step).filter((id) => neighbours.includes(id) && !scene.places.includes(id))).toEqual([]);
      }
  });

  it('is something at every step', () => {
    for (const { id, passages } of scenes)
      for (const step of passages.keys()) expect(lit(id, step).length, `${id} ${step}`).toBeGreaterThan(0);
  });
});
