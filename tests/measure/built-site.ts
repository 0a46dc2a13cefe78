import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

import { asSent } from './compress.ts';
import { importsIn } from './imports-in.ts';
import { linksOf } from './page-links.ts';
import { PAGES } from '../published-pages.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';

/** The files of a built page by what makes the browser fetch them. Paths are relative to the site. */
export type PageParts = {
  readonly page: string;
  readonly styles: readonly string[];
  /** What the page starts, with everything that imports at once. */
  readonly start: readonly string[];
  readonly icons: readonly string[];
  /** What makes the page answer, words included, before anyone wants the map or opens anything. */
  readonly program: readonly string[];
  /** What comes with the live map alone: the library, and with its worker the ground it draws. */
  readonly map: readonly string[];
  /** The article as data, fetched with the program. */
  readonly data: readonly string[];
};

export type BuiltSite = {
  readonly text: (path: string) => string;
  /** Bytes as sent, gzip -9 where a server compresses. */
  readonly size: (path: string) => number;
};

/** A site that was built into `folder`. Throws where it was not. */
export function readBuilt(folder: string): BuiltSite {
  if (!existsSync(join(folder, PAGES.ar))) throw new Error(`${folder} holds no built site`);
  const bytes = (path: string) => readFileSync(join(folder, path));
  return { text: (path) => bytes(path).toString('utf8'), size: (path) => asSent(path, bytes(path)).length };
}

/** Follows the page of a language through its files. Throws where the build is not laid out as `start.ts` says. */
export function partsOf({ text }: Pick<BuiltSite, 'text'>, language: Language): PageParts {
  const page = PAGES[language];
  const html = text(page);
  const links = linksOf(html);
  const onSite = (from: string) => (address: string) => posix.normalize(posix.join(posix.dirname(from), address));
  const imports = (path: string, when: 'atOnce' | 'later') => importsIn(path, text(path))[when].map(onSite(path));
  const withImports = (paths: readonly string[]): readonly string[] => {
    const found = new Set(paths);
    // A set also visits what is added while it is walked.
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

/** The build names a file after its module, and then by its content. */
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
