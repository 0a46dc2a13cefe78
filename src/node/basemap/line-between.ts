import { feature } from 'topojson-client';
import type { Position } from 'geojson';
import type { MultiLineString, MultiPolygon, Topology } from 'topojson-specification';

/**
 * A border line directed so that the given country lies on its left: MapLibre’s `line-offset` depends on the direction,
 * and `meshArcs` gives it either way.
 */
export function lineBetween(shared: MultiLineString, onLeft: MultiPolygon, topology: Topology): MultiLineString {
  const rings = (feature(topology, onLeft).geometry as { readonly coordinates: Position[][][] }).coordinates;
  // The first ring of a polygon is its outline; the others are holes, which run in the opposite direction.
  const outlines = onLeft.arcs.flatMap((polygon, at) =>
    polygon.map((arcs, ring) => {
      const isCounterclockwise = areaOf(rings[at]?.[ring] ?? []) > 0;
      return { arcs, hasLandOnLeft: isCounterclockwise === (ring === 0) };
    }),
  );
  const arcs = shared.arcs.map((line) => {
    const [first = 0] = line;
    const along = outlines.find((outline) => outline.arcs.includes(first));
    const against = outlines.find((outline) => outline.arcs.includes(~first));
    const isOnLeft = along ? along.hasLandOnLeft : against && !against.hasLandOnLeft;
    if (isOnLeft === undefined) throw new Error('A border should run along the outline of its country');
    return isOnLeft ? line : line.map((arc) => ~arc).reverse();
  });
  return { ...shared, arcs };
}

/** Twice the area of a ring in square degrees: more than nothing where it runs counterclockwise. */
function areaOf(ring: readonly Position[]): number {
  return ring.slice(1).reduce((total, [x = 0, y = 0], at) => {
    const [fromX = 0, fromY = 0] = ring[at] ?? [];
    return total + fromX * y - x * fromY;
  }, 0);
}
