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
import type {
  GeometryCollection,
  GeometryObject,
  MultiLineString as Line,
  MultiPolygon as Country,
  Topology,
} from 'topojson-specification';
import type { BasemapFile, Lake, River } from '../../map/basemap/basemap';
import { clipCountries, seaAround } from './clip-countries';
import { labelPoints } from './label-points';
import { lineBetween } from './line-between';
import type { Region } from './region';
import { riverLabels } from './river-labels';
import { settlementPoints, type Gazetteer } from './settlement-points';
import type { World } from './simplify-world';

export type BasemapSources = {
  readonly region: Region;
  readonly world: World;
  readonly rivers: readonly Feature<MultiLineString, River>[];
  readonly lakes: readonly Feature<Polygon, Lake>[];
  readonly urban: readonly Feature<Polygon | MultiPolygon>[];
  /** Tab-separated tables, see `settlementPoints` and `labelPoints`. */
  readonly settlements: string;
  readonly labels: string;
  readonly gazetteer: Gazetteer;
};

/**
 * Visvalingam simplification: a vertex whose triangle is smaller than this (square degrees) is removed. A pixel at zoom
 * 9 is 1.9e-6 square degrees.
 */
const WEIGHT = { major: 1.6e-5, minor: 8e-5, lakes: 3e-5, urban: 3e-4 };

/** Builds the base map as one TopoJSON topology, in which a line shared by two layers is stored once. */
export function buildBasemap(sources: BasemapSources): BasemapFile {
  const { region } = sources;
  const { cut, ...metadata } = region;
  const land = clipCountries(sources.world, region);
  const majors = sources.rivers.filter((river) => river.properties.rank === 'major');
  const minors = sources.rivers.filter((river) => river.properties.rank === 'minor');
  const rivers = [...simplified(majors, WEIGHT.major), ...simplified(minors, WEIGHT.minor)];
  const built = topology(
    {
      land: collection(land),
      sea: collection([seaAround(land, region.extent)]),
      rivers: collection(rivers),
      'river-labels': collection(riverLabels(sources.rivers, cut.namedRivers)),
      lakes: collection(simplified(sources.lakes, WEIGHT.lakes)),
      urban: collection(simplified(sources.urban, WEIGHT.urban)),
      settlements: collection(settlementPoints(sources.settlements, sources.gazetteer)),
      'country-labels': collection(labelPoints(sources.labels, 'country')),
      'water-labels': collection(labelPoints(sources.labels, 'water')),
    },
    cut.steps,
  );
  return { ...built, metadata, objects: { ...built.objects, ...linesBetween(built, region) } };
}

type Sides = (one: string, other: string) => boolean;

/** Borders, coast and ribbons along borders, as references to the arcs of `land` and `sea`, which add few bytes. */
function linesBetween(built: Topology, { focus, cut }: Region): Topology['objects'] {
  const geometries = [built.objects.land, built.objects.sea].flatMap(
    (object) => (object as GeometryCollection).geometries,
  );
  const surfaces = { type: 'GeometryCollection', geometries } as GeometryCollection;
  const line = (between: Sides): Line =>
    meshArcs(built, surfaces, (a, b) => {
      if (a === b) return false; // the edge of the extent
      const [one, other] = [a, b].map((side) => String(side.id ?? SEA)).sort() as [string, string];
      return between(one, other);
    }) as Line;

  const ids = focus.map(({ id }) => id);
  const isCoast: Sides = (_, other) => other === SEA;
  const isFocus: Sides = (one, other) => ids.includes(one) || ids.includes(other);
  const isBetween: Sides = (one, other) => ids.includes(one) && ids.includes(other);
  const isDisputed: Sides = (one, other) =>
    cut.disputed.some(({ between }) => [...between].sort().join() === [one, other].join());
  const isOwn: Sides = (one, other) => isFocus(one, other) && !isBetween(one, other) && !isDisputed(one, other);

  const pairs = ids.flatMap((left, at) => ids.slice(at + 1).map((right) => ({ left, right })));
  return {
    coast: line(isCoast),
    'borders-focus': line((one, other) => isOwn(one, other) && !isCoast(one, other)),
    'borders-between': layer(
      pairs.flatMap(({ left, right }) => {
        const [one, other] = [left, right].sort();
        const shared = line((a, b) => a === one && b === other && !isDisputed(a, b));
        if (shared.arcs.length === 0) return [];
        return [{ ...lineBetween(shared, countryOf(built, left), built), properties: { left, right } }];
      }),
    ),
    'borders-disputed': line(isDisputed),
    'borders-context': line((one, other) => !isFocus(one, other) && !isCoast(one, other) && !isDisputed(one, other)),
    ribbons: layer(
      ids.map((id) => ({
        ...line((one, other) => (one === id || other === id) && isOwn(one, other)),
        properties: { id },
      })),
    ),
  };
}

/** The id of the sea in sorted pairs: no country has it, and it sorts after all of theirs. */
const SEA = 'sea';

function layer(geometries: Line[]): GeometryCollection {
  return { type: 'GeometryCollection', geometries };
}

function countryOf({ objects }: Topology, id: string): Country {
  const country = (objects.land as GeometryCollection).geometries.find((each) => each.id === id);
  if (country?.type !== 'MultiPolygon') throw new Error(`The country ${id} does not lie within the extent`);
  return country;
}

/** Simplifies each feature in a topology of its own, so that a lake loses no vertex where a river touches it. */
function simplified<G extends Polygon | MultiPolygon | MultiLineString, P>(
  features: readonly Feature<G, P>[],
  weight: number,
): Feature<G, P>[] {
  return features.map(({ type, properties, geometry }) => {
    // The types of the TopoJSON packages disagree on what an object without properties is.
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
