import type { Geometry, Position } from 'geojson';
import type { Place, PlaceKind, Precision } from '../article/article.ts';
import { showFound, type Fault } from './issue.ts';
import { ringFault } from './ring-validity.ts';

const AREA = ['Polygon', 'MultiPolygon'] as const;
const LINE = ['LineString', 'MultiLineString'] as const;

/** The geometry types allowed for a kind of place. */
const FITTING: Readonly<Record<PlaceKind, readonly Geometry['type'][]>> = {
  settlement: ['Point', ...AREA],
  district: AREA,
  governorate: AREA,
  country: AREA,
  road: LINE,
  border: LINE,
  area: AREA,
};

/**
 * The most decimals of a degree by precision: the fifth decimal is about a metre, and more would claim a precision the
 * article does not give.
 */
const DECIMALS: Readonly<Record<Precision, number>> = {
  exact: 5,
  settlement: 4,
  district: 4,
  governorate: 4,
  vague: 4,
  country: 4,
};

/** The most decimals of a label position. */
const LABEL_DECIMALS: Readonly<Record<Precision, number>> = { ...DECIMALS, vague: 2, country: 2 };

/** The end of every issue about coordinates that were probably swapped, by which other checks recognise it. */
export const LOOKS_SWAPPED = 'the coordinates look swapped';

/** UCDP’s “limited area around a known place”, in km. */
const WIDEST_SETTLEMENT_KM = 25;

/** A place with its JSON path. */
export type PlaceAtPath = { readonly place: Place; readonly path: string };

/** Checks the geometry of every place, by itself and against the other places. */
export function geometryFaults(places: readonly PlaceAtPath[]): readonly Fault[] {
  const suspicions = suspectSwaps(places.map(({ place }) => place.geometry));
  return places.flatMap(({ place, path }, index) => {
    const suspicion = suspicions[index];
    return [
      ...uncertaintyFaults(place, path),
      ...typeFaults(place, path),
      ...decimalFaults(place, path),
      ...ringFaults(place.geometry, `${path}.geometry.coordinates`),
      ...(suspicion ? [swapFault(place, suspicion, path)] : []),
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

/** Reports one issue for a geometry, and not one for each of its positions. */
function tooManyDecimals(
  positions: readonly Position[],
  most: number,
  path: string,
  precision: Precision,
): readonly Fault[] {
  const first = positions.find((position) => position.some((degrees) => decimalsOf(degrees) > most));
  if (!first) return [];
  const rule = `at most ${most} decimals for the precision ${precision}`;
  const rounded = first.map((degrees) => Number(degrees.toFixed(most)));
  return [
    { path, found: showFound(first), expected: positions.length === 1 ? `${showFound(rounded)}, ${rule}` : rule },
  ];
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

function swapFault({ geometry }: Place, { found, near }: SwapSuspicion, path: string): Fault {
  const rule = `[longitude, latitude] near ${showRounded(near)}: ${LOOKS_SWAPPED}`;
  const expected = geometry?.type === 'Point' ? `${showFound([...geometry.coordinates].reverse())}, ${rule}` : rule;
  return { path: `${path}.geometry.coordinates`, found: showRounded(found), expected };
}

function showRounded(position: Position): string {
  return `[${position.map((degrees) => Math.round(degrees * 100) / 100).join(', ')}]`;
}

/** A place within this distance of the median position is not suspected. Degrees. */
const NEAR = 5;
/** Swapping its coordinates must bring a suspected place this many times nearer to the median position. */
const TIMES_NEARER = 3;

type SwapSuspicion = { readonly found: Position; readonly near: Position };

/**
 * The places that were probably written [latitude, longitude]: far from the article’s other places, and near them once
 * the coordinates are swapped. Baghdad as [33.3, 44.4] is a valid point in the Black Sea, so no range check refuses it.
 * The result has the order of `geometries`.
 */
export function suspectSwaps(geometries: readonly (Geometry | null)[]): readonly (SwapSuspicion | undefined)[] {
  const centres = geometries.map(centreOf);
  const known = centres.filter((centre) => centre !== undefined);
  // Of two places far apart, either may be the wrong one.
  if (known.length < 3) return geometries.map(() => undefined);
  const near = [median(known.map(([lon = 0]) => lon)), median(known.map(([, lat = 0]) => lat))];
  return centres.map((found) => (found && looksSwapped(found, near) ? { found, near } : undefined));
}

function looksSwapped(found: Position, near: Position): boolean {
  const asFound = distance(found, near);
  return asFound > NEAR && distance([...found].reverse(), near) * TIMES_NEARER <= asFound;
}

/** The centre of a geometry’s bounding box. */
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
  // `Math.min(...values)` would fail: a long coastline has more positions than a call can take arguments.
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
