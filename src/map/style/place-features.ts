import { circle } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Place, PlaceKind, TopicColour } from '../../core/article/article.ts';
import type { PlaceSummary } from '../../core/article/place-summary.ts';

/**
 * Feature properties that the layers of the article read. `part`: the geometry of the place, or the ring of a town’s
 * margin.
 */
export type StoryProperties = {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly part: 'shape' | 'ring';
  readonly colour: TopicColour | undefined;
  readonly name: string;
};

/** Places as GeoJSON. Towns become rings of their margin in km; their point is drawn as a symbol. */
export function storyFeatures(
  places: readonly PlaceSummary[],
  nameOf: (place: PlaceSummary['place']) => string,
): FeatureCollection<Geometry, StoryProperties> {
  return {
    type: 'FeatureCollection',
    features: places.flatMap((summary) => featureOf(summary, nameOf(summary.place))),
  };
}

function featureOf({ place, topic, isReference }: PlaceSummary, name: string): Feature<Geometry, StoryProperties>[] {
  const { geometry, kind, id } = place;
  // Reference places have a label only.
  if (!geometry || isReference) return [];
  const isTown = geometry.type === 'Point';
  return [
    {
      type: 'Feature',
      properties: { id, kind, part: isTown ? 'ring' : 'shape', colour: topic?.colour, name },
      geometry: isTown
        ? circle(geometry.coordinates, place.uncertaintyKm, { steps: 72 }).geometry
        : withSoftCorners(place),
    },
  ];
}

/** Corners of approximate outlines are rounded: a sharp corner would suggest a precision the source does not have. */
function withSoftCorners({ kind, geometry }: Place): Geometry {
  if (geometry?.type !== 'Polygon' || kind === 'country') return geometry as Geometry;
  const coordinates = geometry.coordinates.map((ring) => roundedRing(roundedRing(roundedRing(spacedRing(ring)))));
  return { type: 'Polygon', coordinates };
}

/** Degrees, about a kilometre: far below the precision of any of these outlines. */
const LEAST_EDGE = 0.01;

/** A closed ring without its shortest edges, because a corner beside one could not be rounded. */
function spacedRing(ring: readonly Position[]): Position[] {
  const spaced: Position[] = [];
  for (const corner of ring.slice(0, -1)) {
    const [before, first] = [spaced[spaced.length - 1], spaced[0]];
    const isNear = (other: Position | undefined) =>
      other !== undefined && Math.hypot(...corner.map((degrees, axis) => degrees - (other[axis] ?? 0))) < LEAST_EDGE;
    if (!isNear(before) && !(spaced.length > 1 && isNear(first))) spaced.push(corner);
  }
  return spaced.length < 4 ? [...ring] : [...spaced, ...spaced.slice(0, 1)];
}

/**
 * Cuts every corner of a closed ring by the same length on both sides, so that its turn is halved. Turf’s
 * `polygonSmooth` is not used: it leaves the first corner of a ring, and hardly rounds a short edge beside a long one.
 */
function roundedRing(ring: readonly Position[]): Position[] {
  const corners = ring.slice(0, -1);
  const cut = corners.flatMap((corner, index) => {
    const ends = [corners[(index + corners.length - 1) % corners.length], corners[(index + 1) % corners.length]].map(
      (end) => end ?? corner,
    );
    const reaches = ends.map((end) => Math.hypot(...corner.map((degrees, axis) => (end[axis] ?? degrees) - degrees)));
    const back = Math.min(...reaches) / 3;
    return ends.map((end, side) => {
      const share = back / (reaches[side] || 1);
      return corner.map((degrees, axis) => degrees + ((end[axis] ?? degrees) - degrees) * share);
    });
  });
  return [...cut, ...cut.slice(0, 1)];
}
