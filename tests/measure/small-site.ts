import type { BuiltSite } from './built-site.ts';

/** A minimal built site: a page that loads a program, which can load the map. Sizes are string lengths. */
export function makeSite(changes: Readonly<Record<string, string>> = {}): BuiltSite {
  const files: Readonly<Record<string, string>> = {
    'index.html': pageIn('ar').replaceAll('%', './'),
    'en/index.html': pageIn('en').replaceAll('%', '../'),
    'assets/look.css': '.map-host{}',
    'assets/icon.svg': '<svg/>',
    'assets/start-abcdefgh.js': 'export const s=1',
    'assets/reader-abcdefgh.js':
      'import{s}from"./start-abcdefgh.js";import"./format-abcdefgh.js";s,import(`./card-abcdefgh.js`),import(`./start-map-abcdefgh.js`)',
    'assets/format-abcdefgh.js': 'const f=1',
    'assets/reader-ar-abcdefgh.js': 'import"./reader-abcdefgh.js";import"./plurals-abcdefgh.js"',
    'assets/plurals-abcdefgh.js': 'const p=6',
    'assets/reader-en-abcdefgh.js': 'import"./reader-abcdefgh.js"',
    'assets/card-abcdefgh.js': 'const c=1',
    'assets/start-map-abcdefgh.js':
      'import"./format-abcdefgh.js";import"./map-worker-abcdefgh.js";const k="maplibregl-map"',
    'assets/map-worker-abcdefgh.js': 'const w=1',
    'assets/article-12345678.json': '{}',
    ...changes,
  };
  const text = (path: string) => {
    const content = files[path];
    if (content === undefined) throw new Error(`There is no ${path}`);
    return content;
  };
  return { text, size: (path) => text(path).length };
}

const pageIn = (language: string) =>
  '<html><head><link rel="icon" href="%assets/icon.svg"><link rel="stylesheet" href="%assets/look.css">' +
  '<script type="module" src="%assets/start-abcdefgh.js"></script></head>' +
  `<body><div id="mawdi" data-article="assets/article-12345678.json" data-program="%assets/reader-${language}-abcdefgh.js %assets/reader-abcdefgh.js"></div></body></html>`;
