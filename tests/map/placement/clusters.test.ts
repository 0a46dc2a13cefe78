import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Cluster,
  clusterBox,
  clusterPlaces,
  CLUSTER_FROM,
  expansionZoom,
} from '../../../src/map/placement/clusters.ts';
import { type MapPlace, symbolShapeOf } from '../../../src/map/placement/placed-symbol.ts';
import { layOutMap } from '../../../src/map/placement/lay-out-map.ts';
import { boxAround, overlapSide, type Point } from '../../../src/map/geometry/screen-geometry.ts';
import { symbolSize } from '../../../src/map/placement/placed-symbol.ts';
import { indexArticle } from '../../../src/core/article/article-index.ts';
import { parseArticle } from '../../../src/core/validation/parse-article.ts';
import { INITIAL_VIEW, selectPlace } from '../../../src/core/state/view-state.ts';
import { visible } from '../../../src/core/state/visible.ts';
import { makeLargeArticle } from '../../measure/scale/make-large-article.ts';
import { makePublishedBasemap } from '../../published-basemap.ts';
import { makePublishedReading } from '../../published-article.ts';
import { makeMercatorView, measure } from '../geometry/mercator-view.ts';

const { article } = parseArticle(makeLargeArticle(1500, 800));
if (!article) throw new Error('the large article is not sound');
const INDEX = indexArticle(article);
const PLACES: readonly MapPlace[] = visible(INDEX, INITIAL_VIEW).places;
const WHOLE = [35, 30, 48, 38] as const;
const SIZE = { width: 900, height: 600 };
const BAGHDAD = [44.36, 33.31] as const;

const wholeView = makeMercatorView(SIZE, WHOLE);
const idsOf = (places: readonly MapPlace[]) => places.map(({ place }) => place.id);

/** Half the visible width in degrees, around any point of the region. */
const anyView = fc
  .tuple(
    fc.double({ min: 37, max: 46, noNaN: true }),
    fc.double({ min: 31, max: 36.5, noNaN: true }),
    fc.double({ min: 0.2, max: 5, noNaN: true }),
  )
  .map(([x, y, half]) => makeMercatorView(SIZE, [x - half, y - half * 0.6, x + half, y + half * 0.6]));

describe('a map of few places', () => {
  it('has no clusters, however close they lie', () => {
    const few = PLACES.slice(0, CLUSTER_FROM);
    expect(clusterPlaces(few, wholeView)).toEqual({ single: few, clusters: [] });
    const published = visible(makePublishedReading('ar').index, INITIAL_VIEW).places;
    expect(clusterPlaces(published, wholeView).clusters).toEqual([]);
  });
});

describe('a map of many places', () => {
  it('shows every place in view once, as a symbol or in a cluster', () => {
    const { single, clusters } = clusterPlaces(PLACES, wholeView);
    const all = [...single, ...clusters.flatMap(({ places }) => places)];
    expect(idsOf(all).sort()).toEqual(idsOf(PLACES).sort());
  });

  it('never has more symbols to place than the limit, wherever the camera is', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { single, clusters } = clusterPlaces(PLACES, view);
        expect(single.length + clusters.length).toBeLessThanOrEqual(48);
      }),
    );
  });

  it('keeps its symbols apart: no cluster lies on another or on a symbol', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { single, clusters } = clusterPlaces(PLACES, view);
        const spots = [...clusters.map(({ anchor }) => anchor), ...single.map(anchorIn)].map((at) => view.project(at));
        spots.forEach((a, at) =>
          spots.slice(at + 1).forEach((b) => expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(44)),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('leaves a selected place its own symbol', () => {
    const crowded = clusterPlaces(PLACES, wholeView).clusters[0]!;
    for (const { place } of crowded.places.slice(0, 5)) {
      const { places } = visible(INDEX, selectPlace(INDEX, INITIAL_VIEW, place.id));
      const { single, clusters } = clusterPlaces(places, wholeView);
      expect(idsOf(single)).toContain(place.id);
      expect(clusters.flatMap((cluster) => idsOf(cluster.places))).not.toContain(place.id);
    }
  });

  it('counts a passage that names two of its places once', () => {
    for (const { places, passages } of clusterPlaces(PLACES, wholeView).clusters)
      expect(passages).toBe(new Set(places.flatMap((place) => place.passages)).size);
    expect(article.passages.some((passage) => passage.places.length > 1)).toBe(true);
  });

  it('has mostly the same clusters after the map was moved a little', () => {
    const near = makeMercatorView(SIZE, [43, 32, 46, 34]);
    const countsAt = (shift: number) => {
      const project = (position: readonly number[]) => ({
        ...near.project(position),
        x: near.project(position).x + shift,
      });
      const { clusters } = clusterPlaces(PLACES, { ...near, project });
      return new Map(clusters.map(({ anchor, places }) => [anchor.join(), places.length]));
    };
    const [before, after] = [countsAt(0), countsAt(20)];
    const same = [...before].filter(([anchor, count]) => after.get(anchor) === count);
    expect(before.size).toBeGreaterThan(10);
    expect(same.length / before.size).toBeGreaterThan(0.7);
  });

  it('is laid out with a symbol for each single place, and no symbol or label under a cluster', () => {
    const view = makeMercatorView(SIZE, [BAGHDAD[0] - 1, BAGHDAD[1] - 0.7, BAGHDAD[0] + 1, BAGHDAD[1] + 0.7]);
    const basemap = makePublishedBasemap();
    const { marks, clusters } = layOutMap({ language: 'ar', places: PLACES, basemap, ...view, measure, obstacles: [] });
    expect(idsOf(marks.map(({ place }) => place)).sort()).toEqual(idsOf(clusterPlaces(PLACES, view).single).sort());
    expect(clusters.length).toBeGreaterThan(3);
    for (const { place, placement, nameSize } of marks) {
      const anchor = view.project(anchorIn(place));
      const at = ({ x, y }: Point) => ({ x: anchor.x + x, y: anchor.y + y });
      const token = boxAround(at(placement.offset), symbolSize(symbolShapeOf(place)));
      const name = placement.name && boxAround(at(placement.name), nameSize);
      for (const cluster of clusters)
        for (const box of name ? [token, name] : [token])
          expect(overlapSide(box, clusterBox(cluster, view.project)), place.place.id).toBe(0);
    }
  });
});

describe('opening a cluster', () => {
  it('zooms in just until it splits', () => {
    const { clusters } = clusterPlaces(PLACES, wholeView);
    const parting = clusters.map((cluster) => expansionZoom(cluster, wholeView.zoom, 10));
    expect(parting.every((zoom) => zoom === undefined || (zoom > wholeView.zoom && zoom <= 10))).toBe(true);
    expect(parting.filter((zoom) => zoom !== undefined).length).toBeGreaterThan(10);
  });

  it('has no such zoom for places at one point: they are listed', () => {
    const [one, ...others] = PLACES.filter(({ place }) => place.geometry?.type === 'Point').slice(0, 3);
    const here = others.map((other) => ({ ...other, place: { ...other.place, geometry: one!.place.geometry } }));
    const cluster: Cluster = { id: 'here', places: [one!, ...here], passages: 3, anchor: anchorIn(one!) };
    expect(expansionZoom(cluster, 5, 10)).toBeUndefined();
  });
});

function anchorIn({ place }: MapPlace): readonly [number, number] {
  const [x = 0, y = 0] = place.geometry?.type === 'Point' ? place.geometry.coordinates : (place.label ?? []);
  return [x, y];
}
