import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneFragment, sceneIn } from '../../../src/core/site/scene-fragment.ts';
import {
  nextOrFirst,
  nearestPosition,
  isSamePosition,
  lastPosition,
  nextPosition,
  FIRST_POSITION,
  previousPosition,
  stepCounts,
} from '../../../src/apps/present/talk-store.ts';
import { makePublishedScenes } from '../../published-article.ts';

const STEPS = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 14 });
const NUMBER = fc.oneof(fc.integer({ min: -3, max: 20 }), fc.constant(Number.NaN), fc.constant(1e12));
const POSITION = fc.record({ scene: NUMBER, step: NUMBER });

describe('the position of a talk', () => {
  it('reaches every passage of every scene once, from the first to the last', () => {
    fc.assert(
      fc.property(STEPS, (steps) => {
        const total = steps.reduce((sum, count) => sum + count, 0);
        const seen = new Set<string>();
        let at = FIRST_POSITION;
        for (let turn = 0; turn < total; turn++) {
          seen.add(sceneFragment(at));
          at = nextPosition(steps, at);
        }
        expect(seen.size).toBe(total);
        expect(at.scene).toBe(lastPosition(steps).scene);
        expect(isSamePosition(nextPosition(steps, at), at)).toBe(true);
      }),
    );
  });

  it('moves back to the position it came from', () => {
    fc.assert(
      fc.property(STEPS, POSITION, (steps, requested) => {
        const at = nearestPosition(steps, requested);
        const on = nextPosition(steps, at);
        if (!isSamePosition(on, at)) expect(previousPosition(steps, on)).toEqual(at);
        expect(previousPosition(steps, FIRST_POSITION)).toEqual(FIRST_POSITION);
      }),
    );
  });

  it('always exists, whatever position is requested', () => {
    fc.assert(
      fc.property(STEPS, POSITION, (steps, requested) => {
        const { scene, step } = nearestPosition(steps, requested);
        expect(scene).toBeGreaterThanOrEqual(0);
        expect(scene).toBeLessThan(steps.length);
        expect(step).toBeGreaterThanOrEqual(0);
        expect(step).toBeLessThan(steps[scene] ?? 0);
      }),
    );
  });

  it('wraps to the first one in autoplay', () => {
    const steps = [1, 2];
    expect(nextOrFirst(steps, { scene: 1, step: 1 })).toEqual(FIRST_POSITION);
    expect(nextOrFirst(steps, { scene: 1, step: 0 })).toEqual({ scene: 1, step: 1 });
  });

  it('is counted once for a scene that shows a figure', () => {
    const scenes = makePublishedScenes();
    const figure = scenes.findIndex((scene) => scene.figure !== undefined);
    expect(stepCounts(scenes)[figure]).toBe(1);
  });
});

describe('the address of a scene', () => {
  it('counts from 1, and includes a passage only after the first', () => {
    expect(sceneFragment({ scene: 2, step: 0 })).toBe('#/scene/3');
    expect(sceneFragment({ scene: 2, step: 1 })).toBe('#/scene/3/2');
  });

  it('is parsed to the position it was written from', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9000 }), fc.nat({ max: 9000 }), (scene, step) => {
        expect(sceneIn(sceneFragment({ scene, step }))).toEqual({ scene, step });
      }),
    );
  });

  it('is undefined for any other fragment', () => {
    for (const other of ['', '#', '#passage=p1', '#/scene/', '#/scene/0', '#/scene/x', '#/scene/1/0', '#/scene/1/2/3'])
      expect(sceneIn(other), other).toBeUndefined();
  });
});
