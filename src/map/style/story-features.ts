import { circle } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Place, PlaceKind, TopicColour } from '../../core/article/article.ts';
import type { PlaceSummary } from '../../core/article/place-summary.ts';

/** What the layers of the story read of a place. `part`: its own geometry, or the ring of a town’s margin. */
export type StoryProperties = {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly part: 'shape' | 'ring';
  readonly colour: TopicColour | undefined;
  readonly name: string;
};

/** Places as the map draws them. Towns become rings of their margin in km: the dot itself is their token. */
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
  // A place named only to say where another lies is a name, not a mark.
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

/** Approximate outlines have no corners: a corner would claim to know where it is. */
function withSoftCorners({ kind, geometry }: Place): Geometry {
  if (geometry?.type !== 'Polygon' || kind === 'country') return geometry as Geometry;
  const coordinates = geometry.coordinates.map((ring) => roundedRing(roundedRing(roundedRing(spacedRing(ring)))));
  return { type: 'Polygon', coordinates };
}

/** Degrees: about a kilometre, well within what any of these outlines knows. */
const LEAST_EDGE = 0.01;

/** A closed ring without its shortest edges: a corner beside one could not be rounded. */
function spacedRing(ring: readonly Position[]): Position[] {
  const kept: Position[] = [];
  for (const corner of ring.slice(0, -1)) {
    const [before, first] = [kept[kept.length - 1], kept[0]];
    const isNear = (other: Position | undefined) =>
      other !== undefined && Math.hypot(...corner.map((degrees, axis) => degrees - (other[axis] ?? 0))) < LEAST_EDGE;
    if (!isNear(before) && !(kept.length > 1 && isNear(first))) kept.push(corner);
  }
  return kept.length < 4 ? [...ring] : [...kept, ...kept.slice(0, 1)];
}

/**
 * Cuts every corner of a closed ring, as far back on one side as on the other, so that its turn is halved. Our own:
 * turf’s `polygonSmooth` leaves the corner a ring begins at, and turns a short edge beside a long one hardly at all.
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
