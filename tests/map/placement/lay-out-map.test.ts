import { namesOf } from '../../../src/map/basemap/basemap.ts';
import { describe, expect, it } from 'vitest';
import { boundsOfPlace, boundsOfPlaces } from '../../../src/map/geometry/place-bounds.ts';
import {
  type Box,
  boxAround,
  segmentMeetsBox,
  pixelsOutside,
  overlapSide,
  type Segment,
  type Size,
} from '../../../src/map/geometry/screen-geometry.ts';
import { symbolSize } from '../../../src/map/placement/placed-symbol.ts';
import { projectAt } from '../../../src/map/geometry/mercator.ts';
import { OPENING_SIZES, openingCamera, openingPlacementArea } from '../../../src/map/geometry/opening-view.ts';
import { layOutMap, type MapLayout } from '../../../src/map/placement/lay-out-map.ts';
import { type LayoutInput, type PlacedSymbol, symbolShapeOf } from '../../../src/map/placement/placed-symbol.ts';

import { INITIAL_VIEW, selectPlace, type ViewState } from '../../../src/core/state/view-state.ts';
import { visible } from '../../../src/core/state/visible.ts';
import { makePublishedReading } from '../../published-article.ts';
import { CLOSEST, makePublishedBasemap } from '../../published-basemap.ts';
import { makeFontMeasure } from '../../../src/node/fonts/measure-with-font.ts';
import { makeMercatorView, measure as roughly, type MercatorView } from '../geometry/mercator-view.ts';
import { LANGUAGES } from '../../published-pages.ts';
import type { PublishedLanguage as Language } from '../../published-pages.ts';

const BASEMAP = makePublishedBasemap();
const { index: INDEX } = makePublishedReading('ar');
const PLACES = visible(INDEX, INITIAL_VIEW).places;
/** The label font: static maps are drawn with it too. */
const PLEX = makeFontMeasure('plex');
const OVERALL = boundsOfPlaces(PLACES)!;

type LaidOut = { readonly layout: MapLayout; readonly camera: MercatorView };

function laidOut(
  language: Language,
  camera: MercatorView,
  state: ViewState,
  obstacles: readonly Box[],
  measure: LayoutInput['measure'] = roughly,
): LaidOut {
  const { places } = visible(INDEX, state);
  return { layout: layOutMap({ language, places, basemap: BASEMAP, ...camera, measure, obstacles }), camera };
}

/** The opening view of a map of a size in pixels. */
function overall(language: Language, size: Size, obstacles: readonly Box[] = []): LaidOut {
  return laidOut(language, makeMercatorView(size, OVERALL), INITIAL_VIEW, obstacles);
}

type Standing = {
  readonly id: string;
  readonly token: Box;
  readonly name: Box | undefined;
  readonly leader: Segment | undefined;
};

/** The positions of all symbols on screen. A reference place has no symbol but its own point. */
function standing({ layout, camera }: LaidOut): readonly Standing[] {
  return layout.marks.map((mark) => {
    const { place, placement, nameSize } = mark;
    const anchor = camera.project(anchorIn(mark));
    const at = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: anchor.x + x, y: anchor.y + y });
    const size = place.isReference ? { width: 7, height: 7 } : symbolSize(symbolShapeOf(place));
    const name = placement.name && boxAround(at(placement.name), nameSize);
    const leader = mark.leader && { from: at(mark.leader.from), to: at(mark.leader.to) };
    return { id: place.place.id, token: boxAround(at(placement.offset), size), name, leader };
  });
}

const shifted = (project: MercatorView['project'], down: number): MercatorView['project'] => {
  return (position) => ({ x: project(position).x, y: project(position).y + down });
};

function anchorIn({ place: { place } }: PlacedSymbol): readonly number[] {
  return place.geometry?.type === 'Point' ? place.geometry.coordinates : (place.label ?? []);
}

function overlapsOf(marks: readonly Standing[]): readonly string[] {
  return marks.flatMap((mark, at) =>
    marks
      .slice(at + 1)
      .flatMap((other) =>
        [mark.token, mark.name].flatMap((mine) =>
          [other.token, other.name].flatMap((theirs) =>
            mine && theirs && overlapSide(mine, theirs) > 0 ? [`${mark.id} and ${other.id}`] : [],
          ),
        ),
      ),
  );
}

/** Map sizes from a small phone to a wall display. */
const SIZES: readonly (readonly [string, Size])[] = [
  ['a small phone', { width: 320, height: 300 }],
  ['a phone', { width: 390, height: 346 }],
  ['a tablet', { width: 768, height: 420 }],
  ['a laptop', { width: 1048, height: 680 }],
  ['a large screen', { width: 2200, height: 1300 }],
];

describe.each(LANGUAGES)('the map of the article in %s', (language) => {
  describe.each(SIZES)('on %s', (_, size) => {
    const laid = overall(language, size);
    const marks = standing(laid);
    const within = { x0: 0, y0: 0, x1: size.width, y1: size.height };

    it('has a symbol for every place: none is dropped', () => {
      expect(marks.map(({ id }) => id).sort()).toEqual(PLACES.map(({ place }) => place.id).sort());
    });

    it('has no overlap between labels and symbols, nor among either', () => {
      expect(overlapsOf(marks)).toEqual([]);
    });

    it('keeps every symbol and every label inside the view', () => {
      for (const { id, token, name } of marks) {
        expect(pixelsOutside(token, within), id).toBe(0);
        if (name) expect(pixelsOutside(name, within), id).toBe(0);
      }
    });
  });

  describe.each(OPENING_SIZES.map((size) => [size.name, size] as const))(
    'that opens at the size of a %s',
    (_, size) => {
      const camera = openingCamera(OVERALL, size, CLOSEST);
      const view = { zoom: camera.zoom, project: projectAt(camera, size), ...openingPlacementArea(size, language) };
      const marks = standing(laidOut(language, view, INITIAL_VIEW, view.obstacles, PLEX));

      it('draws no place north of a town as if it lay south of it', () => {
        const { geometry } = PLACES.find(({ place }) => place.id === 'baghdad')!.place;
        const town = view.project(geometry?.type === 'Point' ? geometry.coordinates : []);
        expect(marks.find(({ id }) => id === 'northern-axis')!.token.y0).toBeLessThan(town.y);
      });

      it('draws no leader through the label of another place', () => {
        for (const { id, leader } of marks)
          for (const { id: other, name } of marks)
            if (leader && name && other !== id)
              expect(segmentMeetsBox(leader, lettersOf(name)), `${id} across ${other}`).toBe(false);
      });

      it('labels the place that most passages name', () => {
        expect(marks.find(({ id }) => id === 'tarmiyah-district')!.name).toBeDefined();
      });
    },
  );

  it('labels all but one of the places on a large screen, the road along its line', () => {
    const laid = overall(language, { width: 2200, height: 1300 });
    const along = laid.layout.baseLabels.filter(({ source }) => source === 'road-names').map(({ id }) => String(id));
    const unnamed = standing(laid).filter(({ id, name }) => !name && !along.some((run) => run.startsWith(id)));
    expect(unnamed.length).toBeLessThanOrEqual(1);
  });

  it('labels most of them on a laptop, and first the towns of the article', () => {
    const named = standing(overall(language, { width: 1048, height: 680 })).filter(({ name }) => name);
    expect(named.length).toBeGreaterThanOrEqual(PLACES.length - 3);
    for (const id of ['mosul', 'kirkuk', 'tarmiyah-district']) expect(named.map((mark) => mark.id)).toContain(id);
  });

  it('keeps clear of the card and the controls', () => {
    const size = { width: 1048, height: 680 };
    const card: Box = { x0: 676, y0: 14, x1: 1028, y1: 560 };
    const controls: Box = { x0: 12, y0: 520, x1: 56, y1: 668 };
    // The camera frames beside the card, as in the page.
    const free = makeMercatorView({ width: 652, height: 680 }, OVERALL);
    const camera = { ...free, view: { x0: 4, y0: 4, x1: size.width - 4, y1: size.height - 4 } };
    for (const { id, token, name } of standing(laidOut(language, camera, INITIAL_VIEW, [card, controls])))
      for (const box of [token, ...(name ? [name] : [])])
        for (const obstacle of [card, controls]) expect(overlapSide(box, obstacle), id).toBe(0);
  });

  it('labels each selected place, wherever the camera flies', () => {
    for (const { place } of PLACES) {
      const camera = makeMercatorView({ width: 1048, height: 680 }, boundsOfPlace(place)!);
      const laid = laidOut(language, camera, selectPlace(INDEX, INITIAL_VIEW, place.id), []);
      const selected = standing(laid).find(({ id }) => id === place.id);
      expect(selected?.name, place.id).toBeDefined();
      const inView = standing(laid).filter(({ token }) => pixelsOutside(token, camera.view) === 0);
      expect(overlapsOf(inView), place.id).toEqual([]);
    }
  });

  it('never labels a place twice: the base map leaves its label out', () => {
    const size = { width: 1048, height: 680 };
    const camera = makeMercatorView(size, OVERALL);
    // Mosul is just above the upper edge: its own label is gone, and there is room below for that of the base map.
    const past = { ...camera, project: shifted(camera.project, -1 - camera.project([43.1189, 36.335]).y) };
    const views = [laidOut(language, past, INITIAL_VIEW, []), ...SIZES.map(([, each]) => overall(language, each))];
    for (const { layout } of views) {
      const written = new Set(PLACES.flatMap(({ place: { name } }) => [name.ar, name.en]));
      for (const { source, id } of layout.baseLabels) {
        if (source !== 'settlements' && source !== 'country-labels') continue;
        const features = BASEMAP[source].features.map(({ properties }) => properties);
        const name = features.find((each) => each.id === id);
        expect(name, `${source}/${id}`).toBeDefined();
        expect(
          namesOf(name!, ['ar', 'en']).filter((each) => written.has(each)),
          `${source}/${id}`,
        ).toEqual([]);
      }
    }
  });

  it('never shows the label of the base map for a town beside that of the article', () => {
    const towns = PLACES.filter(({ place }) => place.kind === 'settlement');
    for (const { place } of towns) {
      const camera = makeMercatorView({ width: 1048, height: 680 }, boundsOfPlace(place)!);
      const { layout } = laidOut(language, camera, INITIAL_VIEW, []);
      const [longitude = 0, latitude = 0] = place.geometry?.type === 'Point' ? place.geometry.coordinates : [];
      for (const { source, id } of layout.baseLabels) {
        if (source !== 'settlements') continue;
        const town = BASEMAP.settlements.features.find(({ properties }) => properties.id === id)!;
        const [x = 0, y = 0] = town.geometry.coordinates;
        expect(Math.hypot(x - longitude, y - latitude), `${town.properties.en} at ${place.id}`).toBeGreaterThan(0.03);
      }
    }
  });
});

/** The middle of the box of a label: a line of text is empty above and below its letters. */
const lettersOf = ({ x0, y0, x1, y1 }: Box): Box => {
  const above = (y1 - y0) / 5;
  return { x0, y0: y0 + above, x1, y1: y1 - above };
};

const lengthOf = ({ from, to }: Segment) => Math.hypot(to.x - from.x, to.y - from.y);

/** Views to which a reader may move the map: centres in degrees, and half the visible width. */
const MOVED = [
  [44.4, 33.6],
  [44.5, 34],
  [44, 35],
  [45, 33.8],
  [42, 34],
].flatMap(([longitude, latitude]) => [0.3, 0.45, 1, 3].map((half) => [longitude!, latitude!, half] as const));

describe('a map moved by hand on a phone', () => {
  it.each(MOVED)('to %f° E, %f° N, ± %f°, has no overlapping symbols in view', (longitude, latitude, half) => {
    const bounds = [longitude - half, latitude - half * 0.7, longitude + half, latitude + half * 0.7] as const;
    const camera = makeMercatorView({ width: 390, height: 346 }, bounds);
    const inView = standing(laidOut('ar', camera, INITIAL_VIEW, [])).filter(
      ({ token }) => pixelsOutside(token, camera.view) === 0,
    );
    expect(overlapsOf(inView)).toEqual([]);
  });

  it.each(MOVED)('to %f° E, %f° N, ± %f°, draws no leader across the map', (longitude, latitude, half) => {
    const bounds = [longitude - half, latitude - half * 0.7, longitude + half, latitude + half * 0.7] as const;
    const { layout } = laidOut('ar', makeMercatorView({ width: 390, height: 346 }, bounds), INITIAL_VIEW, []);
    const aside = layout.marks.filter(({ placement }) => placement.isAside);
    for (const { place, leader } of aside) {
      if (leader) expect(lengthOf(leader), place.place.id).toBeLessThanOrEqual(60 + 18 + 20 + 76);
    }
  });
});

describe('the road', () => {
  it('is labelled along its line from zoom 7.5, and then not again beside its symbol', () => {
    const road = PLACES.find(({ place }) => place.kind === 'road')!.place;
    const camera = makeMercatorView({ width: 1400, height: 900 }, boundsOfPlace(road)!);
    expect(camera.zoom).toBeGreaterThan(7.5);
    const { layout } = laidOut('ar', camera, INITIAL_VIEW, []);
    const runs = layout.baseLabels.filter(({ source }) => source === 'road-names');
    expect(runs).toHaveLength(1);
    expect(layout.marks.find(({ place }) => place.place.id === road.id)?.placement.name).toBeUndefined();
  });

  it('is labelled beside its symbol at lower zooms', () => {
    const { layout, camera } = overall('ar', { width: 1048, height: 680 });
    expect(camera.zoom).toBeLessThan(7.5);
    expect(layout.baseLabels.filter(({ source }) => source === 'road-names')).toEqual([]);
  });

  it('is not confused with a road whose id begins with its own: each is labelled along its line or beside its symbol', () => {
    const road = PLACES.find(({ place }) => place.kind === 'road')!;
    const { place } = road;
    if (place.geometry?.type !== 'LineString') throw new Error('a road is a line');
    // A degree further west, and too short for a label along its line: the label of the first road is not its own.
    const geometry = {
      ...place.geometry,
      coordinates: place.geometry.coordinates.slice(0, 2).map(([x, y]) => [x! - 1, y!]),
    };
    const label = geometry.coordinates[0] as [number, number];
    const second = `${place.id}-7`;
    const short = { ...road, place: { ...place, id: second, geometry, label } };
    for (const places of [
      [road, short],
      [short, road],
    ]) {
      const camera = makeMercatorView({ width: 1400, height: 900 }, boundsOfPlace(place)!);
      const { marks, baseLabels } = layOutMap({
        language: 'ar',
        places: places.map((each) => ({ ...each, isSelected: false })),
        basemap: BASEMAP,
        ...camera,
        measure: roughly,
        obstacles: [],
      });
      const along = baseLabels.filter(({ source }) => source === 'road-names');
      const beside = marks.filter(({ placement }) => placement.name).map((mark) => mark.place.place.id);
      expect(along).toHaveLength(1);
      expect(beside).toEqual([second]);
    }
  });
});

describe('the same view', () => {
  it('is laid out the same way each time', () => {
    const size = { width: 768, height: 420 };
    expect(overall('en', size).layout).toEqual(overall('en', size).layout);
  });
});
