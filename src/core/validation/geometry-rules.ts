import type { Geometry, Position } from 'geojson';
import type { Place, PlaceKind, Precision } from '../article/article.ts';
import { type Issue, showFound } from './issue.ts';
import { ringFault } from './ring-validity.ts';

type Fault = Omit<Issue, 'file'>;

const AREA = ['Polygon', 'MultiPolygon'] as const;
const LINE = ['LineString', 'MultiLineString'] as const;

/** The geometries that can stand for a kind of place. */
const FITTING: Readonly<Record<PlaceKind, readonly Geometry['type'][]>> = {
  settlement: ['Point', ...AREA],
  district: AREA,
  governorate: AREA,
  country: AREA,
  road: LINE,
  border: LINE,
  area: AREA,
};

/** A degree's fifth decimal is a metre: more decimals than these promise more than the words do. */
const DECIMALS: Readonly<Record<Precision, number>> = {
  exact: 5,
  settlement: 4,
  district: 4,
  governorate: 4,
  vague: 4,
  country: 4,
};

/** For the point a name is written at. */
const LABEL_DECIMALS: Readonly<Record<Precision, number>> = { ...DECIMALS, vague: 2, country: 2 };

/** How an issue of coordinates that were probably written the wrong way round ends. */
export const LOOKS_SWAPPED = 'the coordinates look swapped';

/** UCDP's "limited area around a known place". */
const WIDEST_SETTLEMENT_KM = 25;

/** A place beside where it stands in its file. */
export type PlaceAtPath = { readonly place: Place; readonly path: string };

/** Everything wrong with how places are put on the map, each by itself and among the others. */
export function geometryFaults(places: readonly PlaceAtPath[]): readonly Fault[] {
  const suspicions = suspectSwaps(places.map(({ place }) => place.geometry));
  return places.flatMap(({ place, path }, index) => {
    const suspicion = suspicions[index];
    return [
      ...uncertaintyFaults(place, path),
      ...typeFaults(place, path),
      ...decimalFaults(place, path),
      ...ringFaults(place.geometry, `${path}.geometry.coordinates`),
      ...(suspicion ? [swapFault(suspicion, path)] : []),
    ];
  });
}

function uncertaintyFaults({ precision, uncertaintyKm }: Place, path: string): readonly Fault[] {
  const isFine = precision === 'exact' || precision === 'settlement';
  if (!isFine || uncertaintyKm <= WIDEST_SETTLEMENT_KM) return [];
  const expected = `at most ${WIDEST_SETTLEMENT_KM} km for the precision ${precision}`;
  return [{ path: `${path}.properties.uncertaintyKm`, found: String(uncertaintyKm), expected }];
}

function typeFaults({ geometry, kind, precision }: Place, path: string): readonly Fault[] {
  const isFine = precision === 'exact' || precision === 'settlement';
  const type = geometry?.type;
  const at = `${path}.geometry`;
  if (isFine) {
    return type === 'Point'
      ? []
      : [{ path: at, found: type ?? 'null', expected: `a Point for the precision ${precision}` }];
  }
  if (type === undefined) return [];
  if (type === 'Point' || type === 'MultiPoint') {
    const expected = `no point for the precision ${precision}: a line, an area or null`;
    return [{ path: at, found: type, expected }];
  }
  if (FITTING[kind].includes(type)) return [];
  return [{ path: at, found: type, expected: `${FITTING[kind].join(' or ')} for the kind ${kind}` }];
}

function decimalFaults({ geometry, label, precision }: Place, path: string): readonly Fault[] {
  const positions = geometry && geometry.type !== 'GeometryCollection' ? positionsOf(geometry.coordinates) : [];
  return [
    ...tooManyDecimals(positions, DECIMALS[precision], `${path}.geometry.coordinates`, precision),
    ...tooManyDecimals(label ? [[...label]] : [], LABEL_DECIMALS[precision], `${path}.properties.label`, precision),
  ];
}

/** One issue for a geometry, not one for each of its thousand positions. */
function tooManyDecimals(
  positions: readonly Position[],
  most: number,
  path: string,
  precision: Precision,
): readonly Fault[] {
  const first = positions.find((position) => position.some((degrees) => decimalsOf(degrees) > most));
  if (!first) return [];
  return [{ path, found: showFound(first), expected: `at most ${most} decimals for the precision ${precision}` }];
}

function decimalsOf(degrees: number): number {
  const [digits = '', exponent] = String(degrees).split('e-');
  return (digits.split('.')[1]?.length ?? 0) + Number(exponent ?? 0);
}

function ringFaults(geometry: Geometry | null, path: string): readonly Fault[] {
  if (geometry?.type === 'Polygon') return polygonFaults(geometry.coordinates, path);
  if (geometry?.type !== 'MultiPolygon') return [];
  return geometry.coordinates.flatMap((rings, index) => polygonFaults(rings, `${path}[${index}]`));
}

function polygonFaults(rings: readonly (readonly Position[])[], path: string): readonly Fault[] {
  return rings.flatMap((ring, index) => {
    const fault = ringFault(ring, index === 0 ? 'exterior' : 'hole');
    return fault ? [{ path: `${path}[${index}]`, ...fault }] : [];
  });
}

function swapFault({ found, near }: SwapSuspicion, path: string): Fault {
  const expected = `[longitude, latitude] near ${showRounded(near)}: ${LOOKS_SWAPPED}`;
  return { path: `${path}.geometry.coordinates`, found: showRounded(found), expected };
}

function showRounded(position: Position): string {
  return `[${position.map((degrees) => Math.round(degrees * 100) / 100).join(', ')}]`;
}

/** Within this many degrees of the others no place is suspected. */
const NEAR = 5;
/** Read the other way round, a swapped place must come this many times nearer. */
const TIMES_NEARER = 3;

type SwapSuspicion = { readonly found: Position; readonly near: Position };

/**
 * Which places were probably written [latitude, longitude]: one lies far from the article's other places, and right among
 * them when read the other way round. Baghdad as [33.3, 44.4] is a point in the Black Sea that no range check refuses.
 * The answer has the order of the question.
 */
export function suspectSwaps(geometries: readonly (Geometry | null)[]): readonly (SwapSuspicion | undefined)[] {
  const centres = geometries.map(centreOf);
  const known = centres.filter((centre) => centre !== undefined);
  // Of two places that lie apart, nobody can say which is the wrong one.
  if (known.length < 3) return geometries.map(() => undefined);
  const near = [median(known.map(([lon = 0]) => lon)), median(known.map(([, lat = 0]) => lat))];
  return centres.map((found) => (found && looksSwapped(found, near) ? { found, near } : undefined));
}

function looksSwapped(found: Position, near: Position): boolean {
  const asFound = distance(found, near);
  return asFound > NEAR && distance([...found].reverse(), near) * TIMES_NEARER <= asFound;
}

/** The middle of a geometry's bounds. */
function centreOf(geometry: Geometry | null): Position | undefined {
  if (!geometry || geometry.type === 'GeometryCollection') return undefined;
  const positions = positionsOf(geometry.coordinates);
  return positions.length === 0
    ? undefined
    : [middle(positions.map(([x = 0]) => x)), middle(positions.map(([, y = 0]) => y))];
}

/** All positions of a geometry's coordinates, however nested. */
export function positionsOf(coordinates: Position | Position[] | Position[][] | Position[][][]): readonly Position[] {
  if (typeof coordinates[0] === 'number') return [coordinates as Position];
  return (coordinates as Position[]).flatMap(positionsOf);
}

function middle(values: readonly number[]): number {
  // Not Math.min(...values): a long coast has more positions than a call takes arguments.
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  return (least + most) / 2;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

function distance([x = 0, y = 0]: Position, [u = 0, w = 0]: Position): number {
  return Math.max(Math.abs(x - u), Math.abs(y - w));
}
