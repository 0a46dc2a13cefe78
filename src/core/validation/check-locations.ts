import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Place } from '../article/article.ts';
import type { Issue } from './issue.ts';
import { positionsOf } from './geometry-rules.ts';

/** What the base map knows of the ground, in degrees. */
export type BaseMapFacts = {
  /** West, south, east, north: beyond it nothing is drawn. */
  readonly extent: readonly [number, number, number, number];
  readonly countries: readonly {
    readonly id: string;
    /** Those it is known by; empty where the base map names it nowhere. */
    readonly names: readonly string[];
    readonly area: Polygon | MultiPolygon;
  }[];
  readonly towns: readonly { readonly names: readonly string[]; readonly at: Position }[];
};

/** `issues` keep a place from the map; `warnings` are to be looked at, and may be right as they are. */
export type LocationIssues = { readonly issues: readonly Issue[]; readonly warnings: readonly Issue[] };

type Located = { readonly place: Place; readonly path: string; readonly at: Position };
type Fault = Omit<Issue, 'file'>;

/** A town of the base map’s own name, farther from it than this, is another place or a slip. Degrees, about 80 km. */
const NEAR_ITS_NAME = 0.75;
/** Farther from every other place than this, in a country of which nothing else is said. Degrees. */
const FAR = 3;
/** The coast of the base map is a simple one. Degrees. */
const NEAR_LAND = 0.4;

/**
 * Whether points can be where they are said to be, by what the base map and the other places say: written [latitude,
 * longitude], in the sea, beyond the map, far from the town of that name, or alone in a country the article does not speak
 * of. A place that could not be read is `undefined`; its index is its path’s.
 */
export function checkLocations(
  places: readonly (Place | undefined)[],
  ground: BaseMapFacts,
  file: string,
): LocationIssues {
  const located = places.flatMap((place, index): readonly Located[] => {
    const at = place && middleOf(place);
    return at ? [{ place, path: `$.features[${index}]`, at }] : [];
  });
  const points = located.filter(({ place }) => place.geometry?.type === 'Point');
  const spokenOf = countriesOf(places, located, ground);
  const swapped = points.filter(({ at }) => isSwapped(at, spokenOf, ground));
  const beyond = located.filter(
    ({ place, at }) => !swapped.some((each) => each.place === place) && !isWithin(at, ground.extent),
  );
  const [west, south, east, north] = ground.extent;
  const issues = [
    ...swapped.map(({ path, at }): Fault => {
      const other = show([...at].reverse());
      const beyond = isWithin(at, ground.extent)
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
  const warnings = doubtful.flatMap((each) => doubtOf(each, trusted, places, ground));
  return {
    issues: issues.map((fault) => ({ file, ...fault })),
    warnings: warnings.map((fault) => ({ file, ...fault })),
  };
}

/** The countries an article speaks of: those it names, and those its areas and lines lie in. Points are what is asked about. */
function countriesOf(
  places: readonly (Place | undefined)[],
  located: readonly Located[],
  ground: BaseMapFacts,
): ReadonlySet<string> {
  const named = ground.countries.filter((country) => places.some((place) => isCountry(place, country)));
  const under = located
    .filter(({ place }) => place.geometry?.type !== 'Point')
    .flatMap(({ at }) => countryAt(at, ground) ?? []);
  return new Set([...named, ...under].map(({ id }) => id));
}

/** Where the article says nothing of countries, whether there is land at all must do. */
function isSwapped(at: Position, spokenOf: ReadonlySet<string>, ground: BaseMapFacts): boolean {
  const [asIs, reversed] = [countryAt(at, ground)?.id, countryAt([...at].reverse(), ground)?.id];
  if (spokenOf.size === 0) return asIs === undefined && reversed !== undefined;
  return !spokenOf.has(asIs ?? '') && spokenOf.has(reversed ?? '');
}

/** At most one doubt for a point, the one that says most. */
function doubtOf(
  { place, path, at }: Located,
  others: readonly Located[],
  places: readonly (Place | undefined)[],
  ground: BaseMapFacts,
): readonly Fault[] {
  const fault = { path: `${path}.geometry.coordinates`, found: show(at) };
  const town = ground.towns.find(({ names }) => names.some((name) => Object.values(place.name).includes(name)));
  if (town && distance(town.at, at) > NEAR_ITS_NAME)
    return [
      {
        ...fault,
        expected: `${show(town.at)}, where the base map has ${town.names[0] ?? ''}; or another place of that name`,
      },
    ];
  const country = countryAt(at, ground);
  if (!country && !isNearLand(at, ground)) return [{ ...fault, expected: 'a point on land, or a place at sea' }];
  const around = others.filter((each) => each.place !== place && each.place.kind !== 'country');
  if (around.length === 0 || around.some((each) => distance(each.at, at) <= FAR)) return [];
  if (country && around.some((each) => countryAt(each.at, ground)?.id === country.id)) return [];
  const slip = slipOf(at, around);
  // A country that is merely named may well have a place far from the others.
  if (!slip && country && places.some((each) => isCountry(each, country))) return [];
  const expected = slip
    ? `${show(slip)}, among the other places, if a digit was mistyped; as it stands it lies far from all of them`
    : 'a point nearer to the other places, or in a country the article names; as it stands it lies far from all of them';
  return [{ ...fault, expected }];
}

/** The same point with one coordinate ten degrees off, where that brings it among the others. */
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

function isLand(at: Position, ground: BaseMapFacts): boolean {
  return isWithin(at, ground.extent) && countryAt(at, ground) !== undefined;
}

/** Whether the middle of a place, as its coordinates stand, lies in a country of the base map. */
export function standsInCountry(place: Place, ground: BaseMapFacts): boolean {
  const at = middleOf(place);
  return at !== undefined && isLand(at, ground);
}

function isNearLand([x = 0, y = 0]: Position, ground: BaseMapFacts): boolean {
  const around = [-NEAR_LAND, 0, NEAR_LAND];
  return around.some((east) => around.some((north) => countryAt([x + east, y + north], ground) !== undefined));
}

function countryAt(at: Position, { countries }: BaseMapFacts): Country | undefined {
  return countries.find(({ area }) => isInside(at, area));
}

function isWithin([x = 0, y = 0]: Position, [west, south, east, north]: BaseMapFacts['extent']): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** By how often a ray to the east crosses the border: holes need no thought. */
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

/** Degrees as an atlas writes them: 22 to 66° E, 10° W to 5° E. `sides`: the letters below and above zero. */
function span(from: number, to: number, sides: string): string {
  const letter = (degrees: number) => sides[degrees < 0 || (degrees === 0 && to === 0) ? 0 : 1] ?? '';
  const begin = letter(from) === letter(to) ? '' : `° ${letter(from)}`;
  return `${Math.abs(from)}${begin} to ${Math.abs(to)}° ${letter(to)}`;
}

function show(position: Position): string {
  return `[${position.map((degrees) => Math.round(degrees * 1e4) / 1e4).join(', ')}]`;
}
