import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../src/core/article/article-index.ts';
import {
  type MapBounds,
  pageFromFragment,
  viewFromFragment,
  viewToFragment,
} from '../../../src/core/state/view-address.ts';
import { attributionIn } from '../../../src/core/article/attribution.ts';
import { facetValuesOf, matcherOf } from '../../../src/core/state/matching.ts';
import {
  followOrder,
  hideOneSource,
  includeUndated,
  INITIAL_VIEW,
  namedOnly,
  selectPassage,
  selectPlace,
  showTime,
  toggleChoice,
} from '../../../src/core/state/view-state.ts';
import { FACETS, hasActiveFilters } from '../../../src/core/state/filters.ts';
import { makeArticle } from '../validation/good-article.ts';
import { makePublishedIndex } from '../../published-article.ts';
import { ARTICLES } from './arbitrary-article.ts';
import { after, VERBS } from './verbs.ts';

const INDEX = indexArticle(makeArticle());
const PUBLISHED = makePublishedIndex();
const selection = ({ place, passage }: ReturnType<typeof viewFromFragment>) => ({ place, passage });

describe('the address of a view', () => {
  it('names the place and the passage, and is empty for the opening view', () => {
    expect(viewToFragment(INITIAL_VIEW)).toBe('');
    expect(viewToFragment(selectPlace(INDEX, INITIAL_VIEW, 'basra'))).toBe('#place=basra&passage=p2-prices');
    expect(viewToFragment(selectPassage(INDEX, INITIAL_VIEW, 'p3-seller'))).toBe('#passage=p3-seller');
  });

  it('lists the filters in plain words', () => {
    const topics = toggleChoice(PUBLISHED, toggleChoice(PUBLISHED, INITIAL_VIEW, 'topics', 'deals'), 'topics', 'move');
    const at = toggleChoice(PUBLISHED, toggleChoice(PUBLISHED, topics, 'places', 'manbij'), 'voices', 'mattis');
    const switched = includeUndated(namedOnly(hideOneSource(at, true), true), false);
    expect(viewToFragment(showTime(switched, { from: '2018-01-01', to: '2019-01-22' }))).toBe(
      '#topic=deals,move&voice=mattis&at=manbij&onesource=hide&named=only&from=2018-01-01&to=2019-01-22&dated=only&linked=1',
    );
    const walked = followOrder(selectPlace(PUBLISHED, INITIAL_VIEW, 'mosul'), 'article');
    expect(viewToFragment(walked)).toBe('#place=mosul&passage=p18-mosul&order=article');
  });

  it('of an older link, whose standing also named the source type, shows the same passages', () => {
    const matching = (fragment: string) => {
      const view = viewFromFragment(PUBLISHED, fragment);
      const matches = matcherOf(PUBLISHED, view);
      return PUBLISHED.article.passages.filter(matches);
    };
    const attributions = (fragment: string) =>
      new Set(matching(fragment).map((passage) => Object.values(attributionIn(PUBLISHED, passage)).join(' ')));
    expect(attributions('#standing=claimed')).toEqual(new Set(['unnamed stated']));
    expect(attributions('#standing=narrated')).toEqual(new Set(['outlet stated']));
    expect(attributions('#standing=narrated,claimed')).toEqual(new Set(['outlet stated', 'unnamed stated']));
    const mixed = attributions('#standing=claimed,alleged');
    expect(mixed).toContain('unnamed stated');
    expect(mixed).toContain('unnamed alleged');
    expect(viewToFragment(viewFromFragment(PUBLISHED, '#standing=claimed'))).toBe('#who=unnamed&standing=stated');
  });

  it('restores each place of the article, including those named only in passing', () => {
    for (const { id } of PUBLISHED.article.places) {
      const state = selectPlace(PUBLISHED, INITIAL_VIEW, id);
      expect(viewFromFragment(PUBLISHED, viewToFragment(state)), id).toEqual(state);
    }
  });

  it('restores any view of a reader', () => {
    fc.assert(
      fc.property(VERBS, (run) => {
        const state = after(PUBLISHED, run);
        expect(viewFromFragment(PUBLISHED, viewToFragment(state))).toEqual(state);
      }),
      { numRuns: 300 },
    );
  });

  it('restores any view of any other article', () => {
    fc.assert(
      fc.property(ARTICLES, VERBS, (article, run) => {
        const index = indexArticle(article);
        const state = after(index, run);
        expect(viewFromFragment(index, viewToFragment(state))).toEqual(state);
      }),
      { numRuns: 300 },
    );
  });

  it('opens the first passage for a place alone, and the place for a passage alone', () => {
    expect(selection(viewFromFragment(INDEX, '#place=basra'))).toEqual({ place: 'basra', passage: 'p2-prices' });
    expect(selection(viewFromFragment(INDEX, 'passage=p4-queue'))).toEqual({
      place: 'basra-road',
      passage: 'p4-queue',
    });
    expect(viewFromFragment(INDEX, '#passage=p3-seller').order).toBe('article');
  });

  it('is read if a messaging app has escaped its commas', () => {
    expect(viewFromFragment(PUBLISHED, '#topic=deals%2Cmove').filters.topics).toEqual(['deals', 'move']);
  });
});

describe('an address of any origin', () => {
  it('selects nothing if it names nothing of this article', () => {
    for (const fragment of [
      '',
      '#',
      '#passages',
      '#place=',
      '#place=toString',
      '#passage=__proto__',
      '#=&=&&',
      '#%E0%A4%A',
      '#?secret=Xy12',
      '#initialWidth=640&childId=a&parentTitle=b',
      '#__proto__=x&constructor=y',
      '#topic=weather,,__proto__&voice=nobody&standing=true&precision=exact&at=%00',
      '#from=soon&to=2019-02-30&dated=yes&onesource=1&named=&order=sideways&linked=true',
      '#from=2019-01-02&to=2019-01-01',
      '#PLACE=basra&Topic=figures',
    ])
      expect(viewFromFragment(INDEX, fragment), fragment).toEqual(INITIAL_VIEW);
  });

  it('uses the known half of its values', () => {
    expect(viewFromFragment(INDEX, '#place=basra&passage=gone').passage).toBe('p2-prices');
    expect(viewFromFragment(INDEX, '#place=gone&passage=p4-queue').place).toBe('basra-road');
    expect(viewFromFragment(INDEX, '#?secret=x&initialWidth=640&place=basra').place).toBe('basra');
    expect(viewFromFragment(INDEX, '#voice=nobody,driver').filters.voices).toEqual(['driver']);
    expect(viewFromFragment(INDEX, '#%zz=1&from=2024-01-01&to=never').time).toBeUndefined();
  });

  it('uses the first of repeated keys', () => {
    expect(viewFromFragment(INDEX, '#place=basra&place=basra-road').place).toBe('basra');
    expect(viewFromFragment(INDEX, '#voice=driver,driver&voice=seller').filters.voices).toEqual(['driver']);
  });

  it('of ten megabytes is ignored at once', () => {
    const long = 10 * 1024 * 1024;
    for (const text of ['&', 'place=basra&', 'topic=figures,', '%', 'a=%zz&']) {
      expect(viewFromFragment(INDEX, text.repeat(long / text.length))).toEqual(INITIAL_VIEW);
    }
  });

  it('never throws, and never yields a value that is not in the article', () => {
    const pieces = fc.constantFrom(
      '#',
      '&',
      '=',
      ',',
      'place',
      'passage',
      'topic=',
      'at=',
      'from=',
      'voice=',
      '2024-01-01',
      'basra',
      'figures',
      'driver',
      'p4-queue',
      '%',
      '%zz',
      '<script>',
      '\0',
    );
    const fragments = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fragments, (fragment) => {
        const state = viewFromFragment(INDEX, fragment);
        const { place, passage, order, filters } = state;
        if (place !== undefined) expect(INDEX.place(place)).toBeDefined();
        if (passage !== undefined) expect(INDEX.passage(passage)).toBeDefined();
        expect(['place', 'article']).toContain(order);
        for (const dimension of FACETS)
          expect(facetValuesOf(INDEX)[dimension]).toEqual(expect.arrayContaining([...filters[dimension]]));
        if (!hasActiveFilters(state) && place === undefined && passage === undefined)
          expect(viewToFragment(state).replace(/^#|&?(order|linked)=\w+/g, '')).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});

describe('page view', () => {
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
    it('are written as in most web maps, as precisely as can be seen', () => {
      const camera = { lng: 44.361488123, lat: 33.31528, zoom: 7.4567 };
      expect(viewToFragment(INITIAL_VIEW, { camera, theme: 'dark' })).toBe('#map=7.46/33.3153/44.3615&theme=dark');
      expect(viewToFragment(INITIAL_VIEW, {})).toBe('');
    });

    it('are restored beside any view, and neither changes the other', () => {
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

    it('never leave the bounds of the map', () => {
      expect(pageFromFragment('#map=99/-80/170', EXTENT).camera).toEqual({ zoom: 22, lat: 12, lng: 66 });
      expect(pageFromFragment('#map=-3/80/-170', EXTENT).camera).toEqual({ zoom: 0, lat: 45, lng: 22 });
    });

    it('have no negative zero', () => {
      const camera = pageFromFragment('#map=-0/-0.00001/-0', [-10, -10, 10, 10]).camera;
      expect(camera).toEqual({ zoom: 0, lat: 0, lng: 0 });
    });

    it('are ignored if invalid', () => {
      for (const value of ['', '7', '7/33', '7/33/44/1', 'a/b/c', '7/NaN/44', '7/1e9/44', '7/ 33/44', '//', '7/٣٣/44'])
        expect(pageFromFragment(`#map=${value}&theme=sepia`, EXTENT), value).toEqual({});
      expect(pageFromFragment('#theme=__proto__', EXTENT)).toEqual({});
    });

    it('never throw, and never yield an invalid number', () => {
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
});
