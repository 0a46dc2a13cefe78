import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

import { asSent } from './compress.ts';
import { importsIn } from './imports-in.ts';
import { linksOf } from './page-links.ts';
import { PAGES } from '../published-pages.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';

/** The files of a built page, grouped by what makes the browser request them. Paths are relative to the site. */
export type PageParts = {
  readonly page: string;
  readonly styles: readonly string[];
  /** The scripts in the markup of the page, with their static imports. */
  readonly start: readonly string[];
  readonly icons: readonly string[];
  /** The scripts that hydrate the page, messages included, before the map is requested or anything is opened. */
  readonly program: readonly string[];
  /** The files that only the live map needs: MapLibre, and its worker with the base map. */
  readonly map: readonly string[];
  /** The article as data, requested together with the program. */
  readonly data: readonly string[];
};

export type BuiltSite = {
  readonly text: (path: string) => string;
  /** Bytes as transferred: gzip level 9 for compressible media types. */
  readonly size: (path: string) => number;
};

/** The site built into `folder`. Throws if there is none. */
export function readBuilt(folder: string): BuiltSite {
  if (!existsSync(join(folder, PAGES.ar))) throw new Error(`${folder} holds no built site`);
  const bytes = (path: string) => readFileSync(join(folder, path));
  return { text: (path) => bytes(path).toString('utf8'), size: (path) => asSent(path, bytes(path)).length };
}

/** Follows the links and imports of the page in a language. Throws if the build does not have the structure of `start.ts`. */
export function partsOf({ text }: Pick<BuiltSite, 'text'>, language: Language): PageParts {
  const page = PAGES[language];
  const html = text(page);
  const links = linksOf(html);
  const onSite = (from: string) => (address: string) => posix.normalize(posix.join(posix.dirname(from), address));
  const imports = (path: string, when: 'atOnce' | 'later') => importsIn(path, text(path))[when].map(onSite(path));
  const withImports = (paths: readonly string[]): readonly string[] => {
    const found = new Set(paths);
    // The iteration of a set includes elements added during the iteration.
    for (const path of found) for (const next of imports(path, 'atOnce')) found.add(next);
    return [...found];
  };
  const start = withImports(links.scripts.map(onSite(page)));
  const named = /\sdata-program="([^"]+)"/.exec(html)?.[1]?.split(' ') ?? [];
  const app = only(
    `program in ${language}`,
    named.map(onSite(page)).filter((path) => isChunk(path, `reader-${language}`)),
  );
  const program = withImports([...start, app]);
  const map = withImports([
    only(
      'map',
      program.flatMap((path) => imports(path, 'later')).filter((path) => isChunk(path, 'start-map')),
    ),
  ]);
  const data = /\sdata-article="([^"]+)"/.exec(html)?.[1];
  return {
    page,
    styles: links.styles.map(onSite(page)),
    start,
    icons: links.icons.map(onSite(page)),
    program,
    map: map.filter((path) => !program.includes(path)),
    data: data === undefined ? [] : [data],
  };
}

/** File names in the build: the name of the module, then a hash of the content. */
function isChunk(path: string, name: string): boolean {
  const file = posix.basename(path);
  return file.startsWith(`${name}-`) && /^[\w-]{8}\.js$/.test(file.slice(name.length + 1));
}

function only(what: string, paths: readonly string[]): string {
  const [path, ...others] = new Set(paths);
  if (path === undefined || others.length > 0)
    throw new Error(`One file should hold the ${what}; the build has ${[path, ...others].join(', ') || 'none'}`);
  return path;
}
