import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders and files below the project's root whose words reach the page, and the endings that hold them. */
const SOURCES: readonly (readonly [path: string, endings: RegExp])[] = [
  ['data/basemap/basemap.topojson.json', /\.json$/],
  ['src/words', /\.tsx?$/],
  ['index.html', /\.html$/],
];

/**
 * Every character the pages show, once each and in order, so that equal texts give equal fonts. `article`: the files of the
 * article they show; an article that lies beside it changes nothing.
 */
export function publishedText(root: string, article: Iterable<Uint8Array>): string {
  return [...new Set(allText(root, article))].sort().join('');
}

/** Every word in Arabic letters the pages show, once each. */
export function publishedWords(root: string, article: Iterable<Uint8Array>): readonly string[] {
  return [...new Set(allText(root, article).match(/[\p{Script=Arabic}\p{M}\u0640\u200c\u200d]+/gu))].sort();
}

function allText(root: string, article: Iterable<Uint8Array>): string {
  const files = SOURCES.flatMap(([path, endings]) => filesBelow(join(root, path)).filter((file) => endings.test(file)));
  const texts = [
    ...[...article].map((bytes) => new TextDecoder().decode(bytes)),
    ...files.map((file) => readFileSync(file, 'utf8')),
  ];
  return texts.join('\n');
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (/\.\w+$/.test(path)) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
