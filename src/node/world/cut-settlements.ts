import type { Feature, Point } from 'geojson';
import type { Extent, Settlement, SettlementRank } from '../../map/basemap/basemap.ts';
import { TILE_PX } from '../../map/geometry/mercator.ts';
import type { MapNames } from './map-names.ts';
import type { WorldPlace } from './world-places.ts';

export type SettlementInput = {
  readonly places: readonly WorldPlace[];
  readonly names: MapNames;
  readonly extent: Extent;
  readonly detailed: Extent;
  readonly focus: readonly string[];
  readonly opening: number;
  readonly maxZoom: number;
  /** The most settlements within `detailed`, and beyond it. */
  readonly most: { readonly near: number; readonly far: number };
};

/** Pixels between two settlements from which both are named. */
const APART = 46;

/** Settlements of the map, the most important first, each with the zoom from which it has room. */
export function cutSettlements(input: SettlementInput): readonly Feature<Point, Settlement>[] {
  const { places, names, extent, detailed, focus, opening, maxZoom, most } = input;
  const isIn = ([x, y]: readonly [number, number], [west, south, east, north]: Extent) =>
    x > west && x < east && y > south && y < north;
  const candidates = places
    .filter(({ at }) => isIn(at, extent))
    .map((place) => ({
      place,
      isNear: isIn(place.at, detailed),
      weight: weightOf(place) - (focus.includes(place.country) ? 1 : 0),
    }))
    .sort((one, other) => one.weight - other.weight || other.place.population - one.place.population);
  const chosen: { readonly place: WorldPlace; readonly minZoom: number }[] = [];
  const left = { ...most };
  for (const { place, isNear, weight } of candidates) {
    const side = isNear ? 'near' : 'far';
    if (left[side] === 0) continue;
    const minZoom = Math.max(zoomOfWeight(weight, opening), zoomWithRoom(place, chosen));
    // Beyond the area of the article only what is seen while the map still shows the article.
    if (minZoom > (isNear ? maxZoom : opening + 1)) continue;
    if (Object.keys(names.ofPlace(place)).length === 0) continue;
    left[side]--;
    chosen.push({ place, minZoom });
  }
  return chosen.map(({ place, minZoom }) => ({
    type: 'Feature',
    properties: {
      id: place.id,
      ...names.ofPlace(place),
      rank: rankOf(place),
      minZoom: Math.max(3, Math.floor(minZoom * 10) / 10),
    },
    geometry: { type: 'Point', coordinates: [...place.at] },
  }));
}

/** Importance from 0: the rank of Natural Earth where it has one, else by population; seats of regions count more. */
function weightOf({ rank, population, kind }: WorldPlace): number {
  const byPeople = [5e6, 1e6, 4e5, 1.5e5, 6e4, 2.5e4, 1e4].findIndex((least) => population >= least);
  const weight = Math.min(rank ?? 12, (byPeople < 0 ? 7 : byPeople) + 3);
  return weight - { capital: 4, seat: 1.5, seat2: 0.3, '': 0 }[kind];
}

/** Weight 3 is named from two levels below the opening zoom, weight 10 from half a level above it. */
function zoomOfWeight(weight: number, opening: number): number {
  return opening - 2 + ((weight - 3) * 2.5) / 7;
}

function zoomWithRoom(place: WorldPlace, others: readonly { readonly place: WorldPlace }[]): number {
  const shrink = Math.cos((place.at[1] * Math.PI) / 180);
  let nearest = Infinity;
  for (const { place: other } of others) {
    const distance = Math.hypot(place.at[0] - other.at[0], (place.at[1] - other.at[1]) / shrink);
    if (distance < nearest) nearest = distance;
  }
  return Math.log2((APART * 360) / (TILE_PX * Math.max(1e-6, nearest)));
}

function rankOf({ kind, population, rank }: WorldPlace): SettlementRank {
  if (kind === 'capital') return 'capital';
  if (population >= 2e5 || (rank !== undefined && rank <= 6 && population >= 1e5)) return 'second';
  return population >= 2e4 || kind === 'seat' ? 'town' : 'minor';
}
