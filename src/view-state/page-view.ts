import { readPairs } from './fragment-pairs.ts';

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

export function pagePairs({ camera, theme }: PageView): readonly (readonly [string, string])[] {
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
