import { DOWNLOADS } from '../../core/site/addresses.ts';

const CHARSET = '; charset=utf-8';

/** What goes over the wire as text, by the end of its name. */
const TEXTS: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  topojson: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  txt: 'text/plain',
  md: 'text/markdown',
  tsv: 'text/tab-separated-values',
  // Ends in two parts are told apart by no server: those are JSON to it.
  ...Object.fromEntries(
    DOWNLOADS.filter(({ extension }) => /^(?!zip)\w+$/.test(extension)).map(({ extension, mediaType }) => [
      extension,
      mediaType,
    ]),
  ),
};

/** The rest: packed already, but for the letters of the map. */
const BYTES: Readonly<Record<string, string>> = {
  pbf: 'application/x-protobuf',
  png: 'image/png',
  woff2: 'font/woff2',
  zip: 'application/zip',
};

/** What each file of the site is, as `content-type`, by the end of its name. Without the charset Arabic is guessed at. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(TEXTS).map(([end, type]) => [end, `${type}${CHARSET}`])),
  ...BYTES,
};

const endOf = (path: string) => path.replace(/^.*[./]/, '');

export function mediaTypeOf(path: string): string {
  return MEDIA_TYPES[endOf(path)] ?? 'application/octet-stream';
}

/** Whether packing makes it smaller: faces, pictures and archives are packed already. */
export function isCompressible(path: string): boolean {
  return endOf(path) in TEXTS || path.endsWith('.pbf');
}
