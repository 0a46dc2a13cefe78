import { posix } from 'node:path';

/** Taken along rather than read here: a reader fetches it once, and then has it. */
const TAKEN_ALONG = /^(downloads|single)\//;
/** What a host sends where nothing is; without a network nobody asks for it. */
const NOT_FOUND = '404.html';
/** What the map draws besides its own script. */
const OF_THE_MAP = /^(glyphs\/.+|basemap\/basemap\.topojson\.json)$/;
/** The map of a frame without an origin: such a frame has no service worker to ask. */
const NOT_ASKED_FOR = /^assets\/frame-map-[0-9a-f]{8}\.js$/;
const OF_THE_APP = /^(icons\/.+|.*\.webmanifest)$/;

/**
 * The files of a built site that a visit without a network needs, of all `paths` below the site: every page there is, with
 * all that it can come to ask for. Not the element, which lives in pages of others, nor pictures and data to take along.
 * `textOf` reads a file.
 */
export function precachedFiles(paths: readonly string[], textOf: (path: string) => string): readonly string[] {
  const pages = paths.filter((path) => path.endsWith('.html') && path !== NOT_FOUND && !TAKEN_ALONG.test(path));
  const beside = paths.filter((path) => OF_THE_MAP.test(path) || OF_THE_APP.test(path));
  const reached = new Set([...pages.flatMap((page) => reachedFrom(page, paths, textOf)), ...beside]);
  return paths.filter((path) => reached.has(path) && !NOT_ASKED_FOR.test(path));
}

/** A file of the site with every other that it, or any of these, so much as mentions by a name with a hash in it. */
export function reachedFrom(
  from: string,
  paths: readonly string[],
  textOf: (path: string) => string,
): readonly string[] {
  const named = new Map(paths.filter((path) => path.startsWith('assets/')).map((path) => [posix.basename(path), path]));
  const reached = new Set([from]);
  // A set also visits what is added while it is walked.
  for (const path of reached) {
    if (!/\.(html|css|m?js)$/.test(path)) continue;
    for (const [name] of textOf(path).matchAll(/[\w.-]+-[\w-]{8}\.\w+/g)) {
      const asset = named.get(name);
      if (asset !== undefined) reached.add(asset);
    }
  }
  return [...reached];
}
