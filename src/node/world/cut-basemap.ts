import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { gzipSync } from 'node:zlib';
import { topology } from 'topojson-server';
import type { BasemapFile, BasemapLayer, BasemapMetadata, Extent } from '../../map/basemap/basemap.ts';
import { visibleBounds, TILE_PX } from '../../map/geometry/mercator.ts';
import { unionOfBounds } from '../../map/geometry/place-bounds.ts';
import { OPENING_SIZES, openingCamera } from '../../map/geometry/opening-view.ts';
import { type BorderPolicy, policyRules } from './border-policy.ts';
import type { GridBox, Vertex } from './clip-to-box.ts';
import { countryLabels, seaLabels } from './cut-labels.ts';
import { cutLand, type CutLand, type Detail, isHit } from './cut-land.ts';
import { areaFeature, borderLayers, hatches, regionLines, urbanAreas } from './cut-layers.ts';
import { cutSettlements } from './cut-settlements.ts';
import { cutLakes, cutRivers } from './cut-waters.ts';
import { type Dispute, disputesDate, readDisputes } from './disputes.ts';
import { areaOf, type MapArea, type PlaceBox } from './map-area.ts';
import { mapCredits } from './map-credits.ts';
import { mapNames, type NameOverrides } from './map-names.ts';
import { scriptsAmong } from './one-script.ts';
import { readWorld, type World } from './read-world.ts';

/** What a base map is cut for. */
export type BasemapRequest = {
  /** Boxes of the places of an article in degrees: west, south, east, north. A point has no width. */
  readonly places: readonly PlaceBox[];
  /** The countries of the article, ISO 3166-1 numeric; their order sets their tints. */
  readonly focus: readonly string[];
  /** Language tags of the names; the first is the language of the article. */
  readonly languages: readonly string[];
  /** The closest zoom, where less than that of the source is needed. */
  readonly maxZoom?: number;
  /** Most bytes, gzip level 9; a map that no page loads may have any number. */
  readonly mostBytes?: number;
  /** Outlines of Natural Earth to zoom 8.5, or of OpenStreetMap (ODbL) to zoom 10; `auto` takes these below 1.5°. */
  readonly detail?: 'auto' | 'natural-earth' | 'osm';
  readonly borders?: BorderPolicy;
  /** Whether the borders of first-level regions of the focus countries are drawn. They are approximate. */
  readonly regions?: boolean;
  /** Spellings of the article, before all others. */
  readonly names?: NameOverrides;
};

export type CutBasemap = {
  /** Absent where a problem makes the map impossible. */
  readonly file?: BasemapFile;
  readonly licences: readonly { readonly name: string; readonly licence: string; readonly required: boolean }[];
  /** What the map leaves out or decides, in sentences for the editor. */
  readonly notes: readonly string[];
  readonly problems: readonly string[];
};

/** Most bytes of a cut, gzip level 9. */
export const MOST_BYTES = 60_000;
/** Tries with ever coarser lines, after which a cut is too large. */
const MOST_ROUNDS = 5;
/** The closest zoom by source: beyond it the lines look coarse, or are wrong by more than a few pixels. */
export const MAX_ZOOM = { 'natural-earth': 8.5, osm: 10 } as const;
/** The closest opening zoom with built-up areas: beyond it their outlines look angular. */
const URBAN_TO = 8;
/** Pixels by which static maps simplify the lines of a cut. */
const TOLERANCE = 0.8;
/** Width and height in degrees of a map’s places below which Natural Earth is not precise enough. */
const SMALL = 1.5;

/** Cuts a base map for an article from the packs of the world. The same request gives the same file. */
export function cutBasemap(request: BasemapRequest, world: World = readWorld()): CutBasemap {
  const { places, focus, languages, detail = 'auto', borders = 'un-style', names: own = {} } = request;
  const { mostBytes = MOST_BYTES } = request;
  const [west, south, east, north] = unionOfBounds(places) ?? [0, 0, 0, 0];
  const isSmall = east - west < SMALL && north - south < SMALL;
  const source = detail === 'auto' ? (isSmall && !needsAreas(world, places) ? 'osm' : 'natural-earth') : detail;
  const maxZoom = Math.min(MAX_ZOOM[source], request.maxZoom ?? Infinity);
  const { area, problem } = areaOf(places, maxZoom - 0.5);
  const disputes = readDisputes();
  if (!area) return { licences: [], notes: [], problems: [problem ?? 'The area of the map is not known.'] };
  const names = mapNames(world, disputes, languages, own);
  const problems: string[] = [];
  let coarseness = 1;
  for (let round = 1; ; round++) {
    const cut = cutOnce({ request, world, area, source, maxZoom, borders, disputes, names, coarseness });
    const missing = focus.filter((id) => !cut.lands.has(id));
    for (const id of missing)
      problems.push(
        `The country ${id} of the article does not lie within the map: give one of its places, or leave it out.`,
      );
    if (missing.length > 0) return { licences: [], notes: [], problems };
    if (cut.bytes > mostBytes && round < MOST_ROUNDS) {
      // Bytes fall about as the square root of the tolerance; a fifth more keeps most maps to two rounds.
      coarseness *= 1.2 * (cut.bytes / mostBytes) ** 2;
      continue;
    }
    if (cut.bytes > mostBytes)
      problems.push(
        `The base map has ${cut.bytes} bytes packed, more than ${mostBytes}: split the article, or leave out the places farthest away.`,
      );
    const scripts = languages.map((language) => [language, scriptsAmong(cut.labels(language))] as const);
    for (const [language, found] of scripts)
      if (found.length > 1)
        problems.push(
          `Labels in ${language} are in ${found.length} scripts (${found.join(', ')}): check the names the article gives.`,
        );
    const { licences } = mapCredits(languages, source, borders, disputesDate());
    return { file: cut.file, licences, notes: cut.notes, problems };
  }
}

/** Whether an area that is not agreed lies at the places, which the outlines of OpenStreetMap do not have. */
function needsAreas(world: World, places: readonly PlaceBox[]): boolean {
  const known = new Set(world.osm().units.map(({ area }) => area));
  const pack = world.naturalEarth();
  const near = places.map(([west, south, east, north]) =>
    gridBox([west - NEAR, south - NEAR, east + NEAR, north + NEAR], pack.grid),
  );
  return pack.units.some(
    ({ area, polygons }) =>
      area !== '' &&
      !known.has(area) &&
      near.some((box) =>
        polygons.flat(2).some((reference) => isHit(pack.lines.boxes, reference < 0 ? ~reference : reference, box)),
      ),
  );
}

/** Degrees around a place within which an area that is not agreed matters. */
const NEAR = 0.1;

type Round = {
  readonly request: BasemapRequest;
  readonly world: World;
  readonly area: MapArea;
  readonly source: 'natural-earth' | 'osm';
  readonly maxZoom: number;
  readonly borders: BorderPolicy;
  readonly disputes: readonly Dispute[];
  readonly names: ReturnType<typeof mapNames>;
  /** Factor of the tolerance of simplification. */
  readonly coarseness: number;
};

/** One try at a coarseness. */
function cutOnce(round: Round) {
  const { request, world, area, source, maxZoom, borders, disputes, names, coarseness } = round;
  const { focus, languages } = request;
  const pack = source === 'osm' ? world.osm() : world.naturalEarth();
  const { grid } = pack;
  const { extent, detailed, zooms } = area;
  const opening = zooms[1];
  const middle = (detailed[1] + detailed[3]) / 2;
  const shrink = Math.cos((middle * Math.PI) / 180);
  const pixel = (zoom: number) => (360 / (TILE_PX * 2 ** zoom)) * grid * shrink;
  // A third of a pixel where the map comes closest; beyond the article, half a pixel one level closer than it opens.
  const lines: Detail = {
    box: gridBox(extent, grid),
    detailed: gridBox(detailed, grid),
    near: pixel(maxZoom) * 0.35 * coarseness,
    far: Math.max(pixel(maxZoom) * 0.35, pixel(Math.min(maxZoom, opening + 1)) * 0.5) * coarseness,
    least: pixel(Math.min(maxZoom, opening + 1.5)) * 2.5 * Math.sqrt(coarseness),
  };
  const rules = policyRules(borders, disputes);
  const land = cutLand(pack, lines, rules);
  const decimals = Math.ceil(Math.log10(grid)) + 1;
  const degrees = ([x, y]: Vertex): Position => [
    Number((x / grid).toFixed(decimals)),
    Number((y / grid).toFixed(decimals)),
  ];
  const waterInput = {
    pack: world.naturalEarth(),
    waters: world.waters(),
    names,
    detail: { ...lines, near: lines.near * 1.3, far: lines.far * 1.5 },
    opening,
    maxZoom,
    degrees,
    shrink,
  };
  const lakes = cutLakes(waterInput, source === 'osm' ? land.sea : []);
  const rivers = cutRivers(waterInput, lakes.polygons);
  const view = gridBox(openingView(area), grid);
  const labelInput = {
    land,
    names,
    waters: world.waters(),
    view,
    box: lines.box,
    grid,
    shrink,
    opening,
    focus,
    degrees,
  };
  const settlements = cutSettlements({
    places: world.places(),
    names,
    extent,
    detailed,
    focus,
    opening,
    maxZoom,
    most: { near: Math.round(170 / Math.sqrt(coarseness)), far: Math.round(60 / coarseness) },
  });
  const countries = countryLabels(labelInput);
  const waterLabels = [...seaLabels(labelInput), ...lakes.labels];
  const layers: Record<BasemapLayer, readonly Feature<Geometry, object>[]> = {
    land: [...land.lands].map(([id, polygons]) => ({ id, ...areaFeature(polygons, degrees, { id }) })),
    sea: land.sea.length > 0 ? [areaFeature(land.sea, degrees, {})] : [],
    ...borderLayers(land.lines, focus, degrees),
    rivers: rivers.rivers,
    'river-labels': rivers.labels,
    lakes: lakes.lakes,
    urban: opening > URBAN_TO ? [] : urbanAreas(world.naturalEarth(), lines, degrees),
    settlements,
    'country-labels': countries,
    'water-labels': waterLabels,
    hatches: hatches(land, zooms, maxZoom, pixel, shrink, degrees),
    regions: request.regions === true ? regionLines(world.regions(), lines, focus, degrees) : [],
  };
  const collections = Object.fromEntries(
    Object.entries(layers).map(([layer, features]) => [layer, { type: 'FeatureCollection', features: [...features] }]),
  ) as unknown as Record<string, FeatureCollection>;
  const steps = Math.min(
    100_000,
    Math.max(2000, Math.round(((extent[2] - extent[0]) * grid) / Math.max(1, lines.near / 2))),
  );
  const metadata = metadataOf(round, land);
  const file = { ...topology(collections, steps), metadata } as unknown as BasemapFile;
  const bytes = gzipSync(JSON.stringify(file), { level: 9 }).length;
  const named = [...settlements, ...countries, ...waterLabels, ...rivers.labels];
  return {
    file,
    bytes,
    lands: land.lands,
    labels: (language: string) =>
      named.flatMap(({ properties }) => {
        const name = (properties as Readonly<Record<string, unknown>>)[language];
        return typeof name === 'string' ? [name] : [];
      }),
    notes: notesOf(round, land, languages),
  };
}

function notesOf({ disputes, coarseness }: Round, land: CutLand, languages: readonly string[]): string[] {
  const shown = disputes.filter(({ id }) => land.hatched.some(({ dispute }) => dispute === id));
  return [
    ...(coarseness > 1
      ? [`Lines are simplified by a factor of ${coarseness.toFixed(1)}, to keep the file small.`]
      : []),
    ...shown.map(({ names, note }) => `${names[languages[0] ?? ''] ?? names['en'] ?? ''}: ${note}`),
  ];
}

function metadataOf({ request, area, maxZoom, source, borders, names }: Round, land: CutLand): BasemapMetadata {
  const { focus, languages } = request;
  const known = focus.filter((id) => land.lands.has(id));
  const titleIn = (language: string) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(
      known.map((id) => names.ofLand(id)[language] ?? names.ofLand(id)['en'] ?? id),
    );
  return {
    title: Object.fromEntries(languages.map((language) => [language, titleIn(language)])),
    extent: area.extent,
    maxZoom,
    tolerance: TOLERANCE,
    credit: mapCredits(languages, source, borders, disputesDate()).texts,
    focus: known.map((id) => ({ id, names: names.allOfCountry(id) })),
  };
}

/** A box at half grid steps. */
function gridBox([west, south, east, north]: Extent, grid: number): GridBox {
  const half = (degrees: number) => Math.floor(degrees * grid) + 0.5;
  return { west: half(west), south: half(south), east: half(east), north: half(north) };
}

/** What the maps of the article open with, on a laptop: labels stand within it. */
function openingView({ places, zooms, extent }: MapArea): Extent {
  const size = OPENING_SIZES.find(({ name }) => name === 'laptop') ?? { width: 860, height: 430 };
  const bounds = visibleBounds(openingCamera(places, size, zooms[1]), size, -24);
  return [
    Math.max(extent[0], bounds[0]),
    Math.max(extent[1], bounds[1]),
    Math.min(extent[2], bounds[2]),
    Math.min(extent[3], bounds[3]),
  ];
}
