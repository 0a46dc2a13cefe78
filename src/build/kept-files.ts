import { posix } from 'node:path';

/** Taken along rather than read here: a reader fetches it once, and then has it. */
const TAKEN_ALONG = /^(downloads|single)\//;
/** What the map draws besides its own script. */
const OF_THE_MAP = /^(glyphs\/.+|basemap\/basemap\.topojson\.json)$/;
const OF_THE_APP = /^(icons\/.+|.*\.webmanifest)$/;

/**
 * The files of a built site that a visit without a network needs, of all `paths` below the site: every page there is, with
 * all that it can come to ask for. Not the element, which lives in pages of others, nor pictures and data to take along.
 * `textOf` reads a file.
 */
export function keptFiles(paths: readonly string[], textOf: (path: string) => string): readonly string[] {
  const pages = paths.filter((path) => path.endsWith('.html') && !TAKEN_ALONG.test(path));
  const beside = paths.filter((path) => OF_THE_MAP.test(path) || OF_THE_APP.test(path));
  const named = new Map(paths.filter((path) => path.startsWith('assets/')).map((path) => [posix.basename(path), path]));
  const kept = new Set([...pages, ...beside]);
  // A set also visits what is added while it is walked.
  for (const path of kept) {
    if (!/\.(html|css|m?js)$/.test(path)) continue;
    // Every name with a hash in it that the file so much as mentions.
    for (const [name] of textOf(path).matchAll(/[\w.-]+-[\w-]{8}\.\w+/g)) {
      const asset = named.get(name);
      if (asset !== undefined) kept.add(asset);
    }
  }
  return paths.filter((path) => kept.has(path));
}
