import type { BorderStyle, Place } from '../../core/article/article.ts';
import type { BasemapFile } from '../../map/basemap/basemap.ts';
import { type BaseMapFacts, countryAt, isWithin } from '../../core/validation/check-locations.ts';
import { anchorOf, boundsOfPlace } from '../../map/geometry/place-bounds.ts';
import { policyRules } from './border-policy.ts';
import { cutBasemap, MAX_ZOOM } from './cut-basemap.ts';
import { readDisputes } from './disputes.ts';
import { makeLocator } from './locate-point.ts';
import { areaOf, type PlaceBox } from './map-area.ts';
import { readWorld, type World } from './read-world.ts';

/** The base map of an article, or why there is none. */
export type BasemapOfPlaces =
  { readonly file: BasemapFile; readonly notes: readonly string[] } | { readonly problems: readonly string[] };

/** `languages`: those of the article, its own first. */
export type PlacesToMap = {
  readonly places: readonly Place[];
  readonly languages: readonly string[];
  readonly borders?: BorderStyle | undefined;
};

/** Most countries that a map is about; others are drawn as neighbours. */
const MOST_FOCUS = 4;

/** The last maps that were cut, oldest first: an article is checked, and then written. */
const cuts = new Map<string, BasemapOfPlaces>();
/** A map takes some megabytes with what is worked out from it. */
const MOST_CUTS = 8;

let shared: { readonly world: World; readonly locator: ReturnType<typeof makeLocator> } | undefined;

/**
 * The base map for the places of an article: `regional`, a map finished by hand, where every place lies in a country it
 * is about (`facts`: its own); otherwise one cut from the pack of the world around the places. The same places give the same map, which is cut once.
 */
export function basemapOfPlaces(
  { places, languages, borders = 'un-style' }: PlacesToMap,
  regional: BasemapFile,
  facts: BaseMapFacts,
): BasemapOfPlaces {
  const boxes = boxesOf(places);
  const own = regional.metadata.focus.map(({ id }) => id);
  if (places.every((place) => isOnMap(place, own, facts))) return { file: regional, notes: [] };
  const smaller = places.filter(({ kind }) => kind !== 'country');
  const focus = countriesOf(smaller.length > 0 ? smaller : places, borders);
  const key = JSON.stringify([boxes, focus, languages, borders]);
  const known = cuts.get(key);
  if (known) return known;
  const { file, notes, problems } = cutBasemap(
    { places: boxes, focus: focus.slice(0, MOST_FOCUS), languages, borders },
    worldOnce(),
  );
  const made = file && problems.length === 0 ? { file, notes } : { problems };
  const [oldest] = cuts.keys();
  if (cuts.size >= MOST_CUTS && oldest !== undefined) cuts.delete(oldest);
  cuts.set(key, made);
  return made;
}

const boxesOf = (places: readonly Place[]): readonly PlaceBox[] =>
  places.flatMap((place): PlaceBox[] => {
    const bounds = boundsOfPlace(place);
    return bounds ? [bounds] : [];
  });

/** Whether a place lies on a map, in one of the countries it is about (`focus`). */
function isOnMap(place: Place, focus: readonly string[], facts: BaseMapFacts): boolean {
  const at = anchorOf(place);
  if (!at) return true;
  if (!isWithin([...at], facts.extent)) return false;
  // Countries that are named as a whole may be neighbours.
  const country = place.kind === 'country' ? undefined : countryAt([...at], facts);
  return !country || focus.includes(country.id);
}

/**
 * The base map of an overview of many places, about the countries in `focus` (two letters). It is only as detailed as its
 * static map, which is all that is made of it. `undefined` where there is none for all places.
 */
export function overviewBasemap(
  places: readonly Place[],
  focus: readonly string[],
  languages: readonly string[],
  regional: BasemapFile,
  facts: BaseMapFacts,
): BasemapFile | undefined {
  const own = regional.metadata.focus.map(({ id }) => id);
  if (places.every((place) => isOnMap(place, own, facts))) return regional;
  const boxes = boxesOf(places);
  const { area } = areaOf(boxes, MAX_ZOOM['natural-earth'] - 0.5);
  if (!area) return undefined;
  const maxZoom = Math.max(FARTHEST, area.zooms[1]);
  const codes = worldOnce().countryCodes();
  const request = { places: boxes, focus: focus.flatMap((two) => codes.get(two) ?? []), languages };
  return cutBasemap({ ...request, maxZoom, mostBytes: Infinity }, worldOnce()).file;
}

/** The zoom of a map of the whole world on a wide screen. */
const FARTHEST = 1.5;

/** The countries the places lie in, ISO 3166-1 numeric, those of most places first. Places at sea lie in none. */
function countriesOf(places: readonly Place[], borders: BorderStyle = 'un-style'): readonly string[] {
  const { locator } = sharedWorld();
  const { landOf } = policyRules(borders, readDisputes());
  const counts = new Map<string, number>();
  for (const place of places) {
    const at = anchorOf(place);
    const unit = at && locator.unitAt(at);
    const country = unit && landOf(unit);
    // An area that is not agreed is no country.
    if (country !== undefined && /^\d{3}$/.test(country)) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].sort(([one, a], [other, b]) => b - a || one.localeCompare(other)).map(([id]) => id);
}

/** The countries of places by the two letters of ISO 3166-1: those an editor states, or else those they lie in. */
export function countriesOfPlaces(places: readonly Place[]): readonly string[] {
  const stated = places.flatMap(({ countries = [] }) => countries);
  if (stated.length > 0) return [...new Set(stated)];
  const letters = new Map([...worldOnce().countryCodes()].map(([two, numeric]) => [numeric, two]));
  const smaller = places.filter(({ kind }) => kind !== 'country');
  return countriesOf(smaller.length > 0 ? smaller : places).flatMap((numeric) => letters.get(numeric) ?? []);
}

/** The data of the world, read once. */
export const worldOnce = (): World => sharedWorld().world;

function sharedWorld() {
  if (!shared) {
    const world = readWorld();
    shared = { world, locator: makeLocator(world.naturalEarth()) };
  }
  return shared;
}
