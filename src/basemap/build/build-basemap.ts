import type {
  Feature,
  FeatureCollection,
  GeoJsonProperties,
  Geometry,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from 'geojson';
import { feature, meshArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { IRAQ, SYRIA, type Lake, type River } from '../basemap';
import { clipCountries, seaAround } from './clip-countries';
import { labelPoints } from './label-points';
import { riverLabels } from './river-labels';
import { settlementPoints, type Gazetteer } from './settlement-points';
import type { World } from './simplify-world';

export type BasemapSources = {
  readonly world: World;
  readonly rivers: readonly Feature<MultiLineString, River>[];
  readonly lakes: readonly Feature<Polygon, Lake>[];
  readonly urban: readonly Feature<Polygon | MultiPolygon>[];
  /** Tab-separated tables, see `settlementPoints` and `labelPoints`. */
  readonly settlements: string;
  readonly labels: string;
  readonly gazetteer: Gazetteer;
};

/** Steps across the extent: 44°/60,000 is under 70 m, half a pixel at zoom 10. */
const QUANTIZATION = 5e4;

/** Smallest triangle (square degrees) that may bend a line; a pixel at zoom 9 is 1.9e-6. */
const WEIGHT = { major: 1.6e-5, minor: 8e-5, lakes: 3e-5, urban: 3e-4 };

/** Israel. Its line with Syria is the ceasefire line of 1974 on the Golan, which Natural Earth draws as a border. */
const ACROSS_THE_GOLAN = '376';

/** The whole base map as one topology: every line that two layers share is stored once. */
export function buildBasemap(sources: BasemapSources): Topology {
  const land = clipCountries(sources.world);
  const majors = sources.rivers.filter((river) => river.properties.rank === 'major');
  const minors = sources.rivers.filter((river) => river.properties.rank === 'minor');
  const rivers = [...simplified(majors, WEIGHT.major), ...simplified(minors, WEIGHT.minor)];
  const built = topology(
    {
      land: collection(land),
      sea: collection([seaAround(land)]),
      rivers: collection(rivers),
      'river-labels': collection(riverLabels(sources.rivers)),
      lakes: collection(simplified(sources.lakes, WEIGHT.lakes)),
      urban: collection(simplified(sources.urban, WEIGHT.urban)),
      settlements: collection(settlementPoints(sources.settlements, sources.gazetteer)),
      'country-labels': collection(labelPoints(sources.labels, 'country')),
      'water-labels': collection(labelPoints(sources.labels, 'water')),
    },
    QUANTIZATION,
  );
  return { ...built, objects: { ...built.objects, ...linesBetween(built) } };
}

type Sides = (one: string, other: string) => boolean;

/** Borders, coast and ribbons as references to the arcs of `land` and `sea`: they cost next to nothing. */
function linesBetween(built: Topology): Topology['objects'] {
  const geometries = [built.objects.land, built.objects.sea].flatMap(
    (object) => (object as GeometryCollection).geometries,
  );
  const surfaces = { type: 'GeometryCollection', geometries } as GeometryCollection;
  const line = (between: Sides) =>
    meshArcs(built, surfaces, (a, b) => {
      if (a === b) return false; // the edge of the extent
      const [one, other] = [a, b].map((side) => String(side.id ?? 'sea')).sort() as [string, string];
      return between(one, other);
    }) as GeometryObject;

  const isShared: Sides = (one, other) => one === IRAQ && other === SYRIA;
  const isDisputed: Sides = (one, other) => one === ACROSS_THE_GOLAN && other === SYRIA;
  const isCoast: Sides = (_, other) => other === 'sea';
  const isStory: Sides = (one, other) => [IRAQ, SYRIA].some((id) => id === one || id === other);
  const outlines = (id: string) =>
    line((one, other) => (one === id || other === id) && !isShared(one, other) && !isDisputed(one, other));

  return {
    coast: line(isCoast),
    'borders-story': line(
      (one, other) => isStory(one, other) && !isCoast(one, other) && !isShared(one, other) && !isDisputed(one, other),
    ),
    'border-shared': fromNorth(line(isShared), built),
    'border-disputed': line(isDisputed),
    'borders-far': line((one, other) => !isStory(one, other) && !isCoast(one, other)),
    'ribbon-iraq': outlines(IRAQ),
    'ribbon-syria': outlines(SYRIA),
  };
}

/** `line-offset` tells the sides of a line apart by its direction, and the mesh gives it either way round. */
function fromNorth(shared: GeometryObject, { arcs }: Topology): GeometryObject {
  if (shared.type !== 'MultiLineString' || shared.arcs.length !== 1)
    throw new Error('The border of Iraq with Syria should be one line');
  const line = shared.arcs[0] ?? [];
  // Arcs are stored as steps: added up, the second number says how far north the line ends from where it began.
  const climb = line.map((arc) => {
    const steps = (arcs[arc < 0 ? ~arc : arc] ?? []).slice(1);
    const up = steps.reduce((total, step) => total + (step[1] ?? 0), 0);
    return arc < 0 ? -up : up;
  });
  const runsNorth = climb.reduce((total, up) => total + up, 0) > 0;
  return { type: 'LineString', arcs: runsNorth ? line.map((arc) => ~arc).reverse() : line };
}

/** Each feature by itself, so that a lake loses no vertex for the sake of a river that touches it. */
function simplified<G extends Polygon | MultiPolygon | MultiLineString, P>(
  features: readonly Feature<G, P>[],
  weight: number,
): Feature<G, P>[] {
  return features.map(({ type, properties, geometry }) => {
    // The packages' types disagree on what an object without properties is.
    const alone = presimplify(topology({ alone: geometry }) as Topology<{ alone: GeometryObject<object> }>);
    const line = simplify(alone, weight);
    return { type, properties, geometry: (feature(line, line.objects.alone) as Feature).geometry as G };
  });
}

function collection<G extends Geometry, P extends GeoJsonProperties>(
  features: Feature<G, P>[],
): FeatureCollection<G, P> {
  return { type: 'FeatureCollection', features };
}
