import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewFromFragment, viewToFragment } from '../../src/view-state/address.ts';
import { type MapBounds, pageFromFragment } from '../../src/view-state/page-view.ts';
import { INITIAL_VIEW } from '../../src/view-state/view-state.ts';
import { makePublishedIndex } from '../published-article.ts';
import { after, VERBS } from './verbs.ts';

const INDEX = makePublishedIndex();
const EXTENT: MapBounds = [22, 12, 66, 45];
const CAMERAS = fc.record({
  lng: fc.integer({ min: 220_000, max: 660_000 }).map((units) => units / 10_000),
  lat: fc.integer({ min: 120_000, max: 450_000 }).map((units) => units / 10_000),
  zoom: fc.integer({ min: 0, max: 2200 }).map((units) => units / 100),
});
const PAGES = fc.record(
  { camera: CAMERAS, theme: fc.constantFrom('light' as const, 'dark' as const) },
  { requiredKeys: [] },
);

describe('camera and theme in an address', () => {
  it('are written as most maps write them, as finely as anyone can see', () => {
    const camera = { lng: 44.361488123, lat: 33.31528, zoom: 7.4567 };
    expect(viewToFragment(INITIAL_VIEW, { camera, theme: 'dark' })).toBe('#map=7.46/33.3153/44.3615&theme=dark');
    expect(viewToFragment(INITIAL_VIEW, {})).toBe('');
  });

  it('come back as they were, beside any view, and neither disturbs the other', () => {
    fc.assert(
      fc.property(VERBS, PAGES, (run, page) => {
        const state = after(INDEX, run);
        const fragment = viewToFragment(state, page);
        expect(pageFromFragment(fragment, EXTENT)).toEqual(page);
        expect(viewFromFragment(INDEX, fragment)).toEqual(state);
      }),
      { numRuns: 200 },
    );
  });

  it('never lead out of the map', () => {
    expect(pageFromFragment('#map=99/-80/170', EXTENT).camera).toEqual({ zoom: 22, lat: 12, lng: 66 });
    expect(pageFromFragment('#map=-3/80/-170', EXTENT).camera).toEqual({ zoom: 0, lat: 45, lng: 22 });
  });

  it('know one zero only', () => {
    const camera = pageFromFragment('#map=-0/-0.00001/-0', [-10, -10, 10, 10]).camera;
    expect(camera).toEqual({ zoom: 0, lat: 0, lng: 0 });
  });

  it('are passed over where they are none', () => {
    for (const value of ['', '7', '7/33', '7/33/44/1', 'a/b/c', '7/NaN/44', '7/1e9/44', '7/ 33/44', '//', '7/٣٣/44'])
      expect(pageFromFragment(`#map=${value}&theme=sepia`, EXTENT), value).toEqual({});
    expect(pageFromFragment('#theme=__proto__', EXTENT)).toEqual({});
  });

  it('never throw, and never let a number in that is none', () => {
    const parts = fc.constantFrom('map=', '7', '/', '33.3', '-', '.', 'Infinity', '&', 'theme=', 'dark', '%', '1e5');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(parts).map((all) => all.join('')),
        ),
        (fragment) => {
          const { camera } = pageFromFragment(fragment, EXTENT);
          if (!camera) return;
          expect(camera.lng).toBeGreaterThanOrEqual(22);
          expect(camera.lng).toBeLessThanOrEqual(66);
          expect(camera.lat).toBeGreaterThanOrEqual(12);
          expect(camera.lat).toBeLessThanOrEqual(45);
          expect(Object.is(camera.zoom, -0)).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
});
