import { DOWNLOADS } from '../../core/site/site-paths.ts';

const CHARSET = '; charset=utf-8';

/** Media types of text files, by file extension. */
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
  // Servers only look at the last part of a double extension, so such files are served as JSON.
  ...Object.fromEntries(
    DOWNLOADS.filter(({ extension }) => /^(?!zip)\w+$/.test(extension)).map(({ extension, mediaType }) => [
      extension,
      mediaType,
    ]),
  ),
};

/** Media types of binary files; all but glyphs (`pbf`) are compressed formats. */
const BYTES: Readonly<Record<string, string>> = {
  pbf: 'application/x-protobuf',
  png: 'image/png',
  woff2: 'font/woff2',
  zip: 'application/zip',
};

/** `content-type` by file extension. Without the charset browsers guess the encoding of Arabic text. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(TEXTS).map(([end, type]) => [end, `${type}${CHARSET}`])),
  ...BYTES,
};

const extensionOf = (path: string) => path.replace(/^.*[./]/, '');

export function mediaTypeOf(path: string): string {
  return MEDIA_TYPES[extensionOf(path)] ?? 'application/octet-stream';
}

/** Whether compression makes a file smaller: fonts, pictures and archives are compressed already. */
export function isCompressible(path: string): boolean {
  return extensionOf(path) in TEXTS || path.endsWith('.pbf');
}
