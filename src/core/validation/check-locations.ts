import { type Fault } from './issue.ts';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Place } from '../article/article.ts';
import type { Issue } from './issue.ts';
import { positionsOf } from './geometry-rules.ts';

/** The extent, the countries and the towns of the base map, with positions in degrees. */
export type BaseMapFacts = {
  /** [west, south, east, north] of the area the base map covers. */
  readonly extent: readonly [number, number, number, number];
  readonly countries: readonly {
    readonly id: string;
    /** All its names; empty where the base map has no label for it. */
    readonly names: readonly string[];
    readonly area: Polygon | MultiPolygon;
  }[];
  readonly towns: readonly { readonly names: readonly string[]; readonly at: Position }[];
  /** Places that the data of the world show to be elsewhere than the article says, or finer than they allow. */
  readonly refused?: readonly RefusedPlace[];
};

/** `field`: the path of what is wrong, within the feature. */
export type RefusedPlace = {
  readonly place: string;
  readonly field: 'geometry.coordinates' | 'properties.uncertaintyKm' | 'properties.countries';
  readonly found: string;
  readonly expected: string;
};

/** The base map of an article as far as places are checked against it, or why there can be none. */
export type BaseMapForCheck =
  BaseMapFacts | { readonly problems: readonly string[]; readonly refused?: readonly RefusedPlace[] };

/** `issues` exclude a place from the map; `warnings` ask an editor to check data that may be correct. */
export type LocationIssues = { readonly issues: readonly Issue[]; readonly warnings: readonly Issue[] };

type Located = { readonly place: Place; readonly path: string; readonly at: Position };
/**
 * A place farther than this from the base map’s town of the same name is another place or a mistake. Degrees, about 80
 * km.
 */
const NEAR_ITS_NAME = 0.75;
/** A point farther than this from every other place is doubtful, unless the article covers its country. Degrees. */
const FAR = 3;
/** The tolerance for the simplified coastline of the base map. Degrees. */
const NEAR_LAND = 0.4;

/**
 * Checks positions against the base map and the other places: coordinates written [latitude, longitude], points in the
 * sea, beyond the base map, far from the town of the same name, or alone in a country the article does not cover.
 * Unreadable places are `undefined`, so that indexes are those of the file. Without a base map nothing is checked.
 */
export function checkLocations(
  places: readonly (Place | undefined)[],
  baseMap: BaseMapForCheck | undefined,
  file: string,
): LocationIssues {
  if (!baseMap) return { issues: [], warnings: [] };
  const refused = baseMap.refused ?? [];
  const refusals = refused.map(({ place, field, found, expected }): Issue => {
    const index = places.findIndex((each) => each?.id === place);
    return { file, path: `$.features[${index}].${field}`, found, expected };
  });
  if ('problems' in baseMap) {
    // A place far from its country may be why no base map can show all of them: it is corrected first.
    if (refusals.length > 0) return { issues: refusals, warnings: [] };
    const expected = 'places that one base map can show';
    const cure = 'leave out the places farthest from the others, or give them the geometry null';
    const issues = baseMap.problems.map((found) => ({ file, path: '$.features', found, expected, cure }));
    return { issues, warnings: [] };
  }
  const located = places.flatMap((place, index): readonly Located[] => {
    const at = place && middleOf(place);
    return at ? [{ place, path: `$.features[${index}]`, at }] : [];
  });
  const isRefused = ({ place }: Located) => refused.some((each) => each.place === place.id);
  const points = located.filter((each) => each.place.geometry?.type === 'Point' && !isRefused(each));
  const covered = countriesOf(places, located, baseMap);
  const swapped = points.filter(({ at }) => isSwapped(at, covered, baseMap));
  const beyond = located.filter(
    ({ place, at }) => !swapped.some((each) => each.place === place) && !isWithin(at, baseMap.extent),
  );
  const [west, south, east, north] = baseMap.extent;
  const issues = [
    ...swapped.map(({ path, at }): Fault => {
      const other = show([...at].reverse());
      const beyond = isWithin(at, baseMap.extent)
        ? ''
        : '; if they are right, the place lies beyond the base map, and has the geometry null';
      const expected = `${other}: [longitude, latitude]; as they stand they lie in no country of the article${beyond}`;
      return { path: `${path}.geometry.coordinates`, found: show(at), expected };
    }),
    ...beyond.map(({ path, at }): Fault => {
      const expected = `a place on the base map, which reaches from ${span(west, east, 'WE')} and ${span(south, north, 'SN')}; a place beyond it has the geometry null and a precision of vague or country, and is listed without a mark`;
      return { path: `${path}.geometry`, found: show(at), expected };
    }),
  ];
  const doubtful = points.filter((each) => !swapped.includes(each) && !beyond.includes(each));
  const trusted = located.filter((each) => !swapped.includes(each) && !beyond.includes(each));
  const warnings = doubtful.flatMap((each) => doubtOf(each, trusted, places, baseMap));
  return {
    issues: [...refusals, ...issues.map((fault) => ({ file, ...fault }))],
    warnings: warnings.map((fault) => ({ file, ...fault })),
  };
}

/**
 * The countries an article covers: those it names, and those its areas and lines lie in. Points are not counted, since
 * they are what is checked.
 */
function countriesOf(
  places: readonly (Place | undefined)[],
  located: readonly Located[],
  baseMap: BaseMapFacts,
): ReadonlySet<string> {
  const mentioned = baseMap.countries.filter((country) => places.some((place) => isCountry(place, country)));
  const containing = located
    .filter(({ place }) => place.geometry?.type !== 'Point')
    .flatMap(({ at }) => countryAt(at, baseMap) ?? []);
  return new Set([...mentioned, ...containing].map(({ id }) => id));
}

/**
 * Where the article covers no country, a point is swapped if it lies in a country of the base map only when reversed.
 */
function isSwapped(at: Position, covered: ReadonlySet<string>, baseMap: BaseMapFacts): boolean {
  const [asIs, reversed] = [countryAt(at, baseMap)?.id, countryAt([...at].reverse(), baseMap)?.id];
  if (covered.size === 0) return asIs === undefined && reversed !== undefined;
  return !covered.has(asIs ?? '') && covered.has(reversed ?? '');
}

/** At most one warning for a point: the most specific one. */
function doubtOf(
  { place, path, at }: Located,
  others: readonly Located[],
  places: readonly (Place | undefined)[],
  baseMap: BaseMapFacts,
): readonly Fault[] {
  const fault = { path: `${path}.geometry.coordinates`, found: show(at) };
  const town = baseMap.towns.find(({ names }) => names.some((name) => Object.values(place.name).includes(name)));
  if (town && distance(town.at, at) > NEAR_ITS_NAME)
    return [
      {
        ...fault,
        expected: `${show(town.at)}, where the base map has ${town.names[0] ?? ''}; or another place of that name`,
      },
    ];
  const country = countryAt(at, baseMap);
  if (!country && !isNearLand(at, baseMap)) return [{ ...fault, expected: 'a point on land, or a place at sea' }];
  const around = others.filter((each) => each.place !== place && each.place.kind !== 'country');
  if (around.length === 0 || around.some((each) => distance(each.at, at) <= FAR)) return [];
  if (country && around.some((each) => countryAt(each.at, baseMap)?.id === country.id)) return [];
  const slip = slipOf(at, around);
  // A country the article names may well contain a place far from the others.
  if (!slip && country && places.some((each) => isCountry(each, country))) return [];
  const expected = slip
    ? `${show(slip)}, among the other places, if a digit was mistyped; as it stands it lies far from all of them`
    : 'a point nearer to the other places, or in a country the article names; as it stands it lies far from all of them';
  return [{ ...fault, expected }];
}

/** The point with one coordinate changed by ten degrees (a mistyped digit), where that brings it near another place. */
function slipOf([x = 0, y = 0]: Position, others: readonly Located[]): Position | undefined {
  const slips = [
    [x - 10, y],
    [x + 10, y],
    [x, y - 10],
    [x, y + 10],
  ].map((each) => each.map((degrees) => Math.round(degrees * 1e5) / 1e5));
  return slips.find((slip) => others.some((each) => distance(each.at, slip) <= FAR));
}

type Country = BaseMapFacts['countries'][number];

function isCountry(place: Place | undefined, { names, area }: Country): boolean {
  if (place?.kind !== 'country') return false;
  if (Object.values(place.name).some((name) => names.includes(name))) return true;
  const at = middleOf(place);
  return at !== undefined && isInside(at, area);
}

function middleOf({ geometry }: Place): Position | undefined {
  if (!geometry || geometry.type === 'GeometryCollection') return undefined;
  const positions = positionsOf(geometry.coordinates);
  const middle = (axis: 0 | 1) => {
    const values = positions.map((position) => position[axis] ?? 0);
    return (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2;
  };
  return positions.length === 0 ? undefined : [middle(0), middle(1)];
}

function isLand(at: Position, baseMap: BaseMapFacts): boolean {
  return isWithin(at, baseMap.extent) && countryAt(at, baseMap) !== undefined;
}

/** Whether the centre of a place’s bounding box, with its coordinates as written, lies in a country of the base map. */
export function standsInCountry(place: Place, baseMap: BaseMapFacts): boolean {
  const at = middleOf(place);
  return at !== undefined && isLand(at, baseMap);
}

function isNearLand([x = 0, y = 0]: Position, baseMap: BaseMapFacts): boolean {
  const around = [-NEAR_LAND, 0, NEAR_LAND];
  return around.some((east) => around.some((north) => countryAt([x + east, y + north], baseMap) !== undefined));
}

/** The country of the base map at a position; undefined at sea and beyond the base map. */
export function countryAt(at: Position, { countries }: BaseMapFacts): Country | undefined {
  return countries.find(({ area }) => isInside(at, area));
}

/** Whether a position lies in a box. */
export function isWithin([x = 0, y = 0]: Position, [west, south, east, north]: BaseMapFacts['extent']): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** Even-odd rule: a ray to the east is counted against all rings, so holes need no case of their own. */
function isInside([x = 0, y = 0]: Position, area: Polygon | MultiPolygon): boolean {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  let inside = false;
  for (const ring of rings)
    ring.forEach(([ax = 0, ay = 0], index) => {
      const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    });
  return inside;
}

function distance([x = 0, y = 0]: Position, [u = 0, v = 0]: Position): number {
  return Math.max(Math.abs(x - u), Math.abs(y - v));
}

/** A range of degrees as atlases write it: 22 to 66° E, 10° W to 5° E. `sides`: the letters below and above zero. */
function span(from: number, to: number, sides: string): string {
  const letter = (degrees: number) => sides[degrees < 0 || (degrees === 0 && to === 0) ? 0 : 1] ?? '';
  const begin = letter(from) === letter(to) ? '' : `° ${letter(from)}`;
  return `${Math.abs(from)}${begin} to ${Math.abs(to)}° ${letter(to)}`;
}

function show(position: Position): string {
  return `[${position.map((degrees) => Math.round(degrees * 1e4) / 1e4).join(', ')}]`;
}
