import type { SourceType } from '../article/article.ts';
import type { ArticleIndex } from '../article/article-index.ts';
import { FACET_KEYS, readPairs, writePairs } from './fragment.ts';
import { INITIAL_VIEW, selectPassage, selectPlace, showTime, type ViewState } from './view-state.ts';
import { facetValuesOf } from './matching.ts';
import { type FacetValues, type Facet, FACETS, type Filters } from './filters.ts';

/** The view, and camera and theme where given, as a fragment: what stands as it does at first is not written. */
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

/** Reads the view out of a fragment anyone may have written: unknown keys, ids, values and days are passed over. Never throws. */
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
  const held = selectPassage(index, atPlace, pairs.get('passage') ?? '');
  const order = pairs.get('order');
  return { ...held, order: order === 'place' || order === 'article' ? order : usualOrder(held) };
}

/** A passage without a place has only the article to be walked in. */
function usualOrder({ place, passage }: ViewState): ViewState['order'] {
  return place === undefined && passage !== undefined ? 'article' : 'place';
}

/** Values of links made while one word said who speaks and how: both are statements. */
const FORMER_STANDINGS: ReadonlyMap<string, SourceType> = new Map([
  ['claimed', 'unnamed'],
  ['narrated', 'outlet'],
]);

/** Such a link shows what it showed; beside other standings, whose passages come from anybody, it shows all statements. */
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
    const asked = new Set((pairs.get(FACET_KEYS[dimension]) ?? '').split(','));
    const known = new Map<string, Value>(values.map((value) => [value, value]));
    return [...asked].flatMap((value) => known.get(value) ?? []);
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

/** Where the map looks: degrees, and the zoom of 512-pixel tiles. */
export type Camera = { readonly lng: number; readonly lat: number; readonly zoom: number };

/** What an address says of the page beside the view: the map and the theme have owners of their own. */
export type PageView = { readonly camera?: Camera; readonly theme?: 'light' | 'dark' };

/** West, south, east, north in degrees. */
export type MapBounds = readonly [west: number, south: number, east: number, north: number];

const MAX_ZOOM = 22;
/** Two digits of a zoom and four of a degree (about ten metres) are finer than a pixel at any zoom we draw. */
const ZOOM_DIGITS = 2;
const DEGREE_DIGITS = 4;

function pagePairs({ camera, theme }: PageView): readonly (readonly [string, string])[] {
  return [
    ...(camera ? [['map', cameraText(camera)] as const] : []),
    ...(theme !== undefined ? [['theme', theme] as const] : []),
  ];
}

/** Reads camera and theme from a fragment. The camera is brought inside `extent`; what is none is passed over. */
export function pageFromFragment(fragment: string, extent: MapBounds): PageView {
  const pairs = readPairs(fragment);
  const camera = readCamera(pairs.get('map') ?? '', extent);
  const theme = pairs.get('theme');
  return { ...(camera && { camera }), ...((theme === 'light' || theme === 'dark') && { theme }) };
}

/** As most maps write it: zoom/latitude/longitude. */
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

/** `+ 0` keeps −0, which no address can say, from coming back as another camera. */
function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}
