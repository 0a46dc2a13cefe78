import type { SourceType } from '../article/article.ts';
import type { ArticleIndex } from '../article/article-index.ts';
import { FACET_KEYS, readPairs, writePairs } from './fragment.ts';
import { INITIAL_VIEW, selectPassage, selectPlace, showTime, type ViewState } from './view-state.ts';
import { facetValuesOf } from './matching.ts';
import { type FacetValues, type Facet, FACETS, type Filters } from './filters.ts';

/** The view, with camera and theme where given, as a URL fragment. Default values are left out. */
export function viewToFragment(view: ViewState, page: PageView = {}): string {
  const { place, passage, filters, time, undated, order, linkedPlaces } = view;
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['place', place],
    ['passage', passage],
    ...FACETS.map((dimension) => [FACET_KEYS[dimension], filters[dimension].join(',') || undefined] as const),
    ['onesource', filters.hideOneSource ? 'hide' : undefined],
    ['named', filters.namedOnly ? 'only' : undefined],
    ['from', time?.from],
    ['to', time?.to],
    ['dated', undated ? undefined : 'only'],
    ['order', order === usualOrder(view) ? undefined : order],
    ['linked', linkedPlaces ? '1' : undefined],
    ...pagePairs(page),
  ];
  return writePairs(pairs.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

/** Reads the view from a fragment of any origin: unknown keys, ids, values and days are ignored. Never throws. */
export function viewFromFragment(index: ArticleIndex, fragment: string): ViewState {
  const pairs = readPairs(fragment);
  const filtered: ViewState = {
    ...INITIAL_VIEW,
    filters: readFilters(index, pairs),
    undated: pairs.get('dated') !== 'only',
    linkedPlaces: pairs.get('linked') === '1',
  };
  const timed = showTime(filtered, { from: pairs.get('from'), to: pairs.get('to') });
  const atPlace = selectPlace(index, timed, pairs.get('place') ?? '');
  const selected = selectPassage(index, atPlace, pairs.get('passage') ?? '');
  const order = pairs.get('order');
  return { ...selected, order: order === 'place' || order === 'article' ? order : usualOrder(selected) };
}

/** Without a place, previous and next follow the whole article. */
function usualOrder({ place, passage }: ViewState): ViewState['order'] {
  return place === undefined && passage !== undefined ? 'article' : 'place';
}

/**
 * Values of `standing` in older links, which also named the source type: both are `stated` today, with this source
 * type.
 */
const FORMER_STANDINGS: ReadonlyMap<string, SourceType> = new Map([
  ['claimed', 'unnamed'],
  ['narrated', 'outlet'],
]);

/**
 * Translates the keys of an older link. Beside other standings, which any source can have, the source type is dropped.
 */
function withoutFormerStandings(pairs: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const values = (pairs.get('standing') ?? '').split(',');
  const sources = values.flatMap((value) => FORMER_STANDINGS.get(value) ?? []);
  if (sources.length === 0) return pairs;
  const standing = values.map((value) => (FORMER_STANDINGS.has(value) ? 'stated' : value)).join(',');
  const who = sources.length === values.length ? sources.join(',') : undefined;
  return new Map([...pairs, ['standing', standing], ...(who === undefined ? [] : [['who', who] as const])]);
}

function readFilters(index: ArticleIndex, written: ReadonlyMap<string, string>): Filters {
  const pairs = withoutFormerStandings(written);
  const possible = facetValuesOf(index);
  const chosen = <Value extends string>(dimension: Facet, values: readonly Value[]): readonly Value[] => {
    const requested = new Set((pairs.get(FACET_KEYS[dimension]) ?? '').split(','));
    const known = new Map<string, Value>(values.map((value) => [value, value]));
    return [...requested].flatMap((value) => known.get(value) ?? []);
  };
  const choices: FacetValues = {
    topics: chosen('topics', possible.topics),
    voices: chosen('voices', possible.voices),
    sourceTypes: chosen('sourceTypes', possible.sourceTypes),
    standings: chosen('standings', possible.standings),
    precisions: chosen('precisions', possible.precisions),
    places: chosen('places', possible.places),
  };
  return { ...choices, hideOneSource: pairs.get('onesource') === 'hide', namedOnly: pairs.get('named') === 'only' };
}

/** Centre of the map in degrees, and the zoom level for 512-pixel tiles. */
export type Camera = { readonly lng: number; readonly lat: number; readonly zoom: number };

/** What an address holds besides the view: camera and theme, which are not stored in the view. */
export type PageView = { readonly camera?: Camera; readonly theme?: 'light' | 'dark' };

/** West, south, east, north in degrees. */
export type MapBounds = readonly [west: number, south: number, east: number, north: number];

const MAX_ZOOM = 22;
/** Two decimals of the zoom and four of a degree (about 10 m) are finer than a pixel at every zoom of the map. */
const ZOOM_DIGITS = 2;
const DEGREE_DIGITS = 4;

function pagePairs({ camera, theme }: PageView): readonly (readonly [string, string])[] {
  return [
    ...(camera ? [['map', cameraText(camera)] as const] : []),
    ...(theme !== undefined ? [['theme', theme] as const] : []),
  ];
}

/** Reads camera and theme from a fragment. The camera is clamped to `extent`; invalid values are ignored. */
export function pageFromFragment(fragment: string, extent: MapBounds): PageView {
  const pairs = readPairs(fragment);
  const camera = readCamera(pairs.get('map') ?? '', extent);
  const theme = pairs.get('theme');
  return { ...(camera && { camera }), ...((theme === 'light' || theme === 'dark') && { theme }) };
}

/** The order of most web maps: zoom/latitude/longitude. */
function cameraText({ lng, lat, zoom }: Camera): string {
  return [rounded(zoom, ZOOM_DIGITS), rounded(lat, DEGREE_DIGITS), rounded(lng, DEGREE_DIGITS)].join('/');
}

function readCamera(text: string, [west, south, east, north]: MapBounds): Camera | undefined {
  const parts = text.split('/', 4);
  if (parts.length !== 3 || !parts.every((part) => /^-?\d{1,3}(\.\d{1,12})?$/.test(part))) return undefined;
  const [zoom = 0, lat = 0, lng = 0] = parts.map(Number);
  return {
    lng: rounded(clamped(lng, west, east), DEGREE_DIGITS),
    lat: rounded(clamped(lat, south, north), DEGREE_DIGITS),
    zoom: rounded(clamped(zoom, 0, MAX_ZOOM), ZOOM_DIGITS),
  };
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** `+ 0` turns −0 into 0: an address cannot express −0, so the camera read back would differ. */
function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}
