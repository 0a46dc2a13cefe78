import { createHash } from 'node:crypto';
import { integrityOf, type SiteFile } from '../site-file.ts';
import { posix } from 'node:path';

/** The worker of a site: one that keeps it, one that replaces what is kept at once, one that drops all that was kept. */
export const WORKERS = {
  usual: 'src/apps/service-worker/sw.ts',
  urgent: 'src/apps/service-worker/urgent/sw.ts',
  withdrawn: 'src/apps/service-worker/withdrawn/sw.ts',
} as const;
export type WorkerKind = keyof typeof WORKERS;

/** What was asked for: `URGENT=1`, `WITHDRAW=1`, or neither. Throws where both are. */
export function workerKind(env: Readonly<Record<string, string | undefined>>): WorkerKind {
  const isAsked = (name: string) => !['', '0', undefined].includes(env[name]);
  if (isAsked('WITHDRAW') && isAsked('URGENT'))
    throw new Error('found WITHDRAW and URGENT; expected one of them: nothing can be replaced and dropped at once');
  return isAsked('WITHDRAW') ? 'withdrawn' : isAsked('URGENT') ? 'urgent' : 'usual';
}

/** What the program of the worker says where the list of files belongs. */
const LIST = 'self.__WB_MANIFEST';

/**
 * `sw.js`, which keeps the site for visits without a network, or drops what was kept. `program`: as `bundleApp` made it; the
 * one that drops names no list. Every file to be kept stands in it with its hash, so that two builds are never mixed,
 * whatever a server sends meanwhile. `files`: those of the site, as readers get them.
 */
export function workerScript(program: string, files: readonly SiteFile[]): SiteFile {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const bytesOf = (path: string) => Buffer.from(byPath.get(path)?.bytes ?? '');
  const kept = precachedFiles([...byPath.keys()], (path) => bytesOf(path).toString('utf8'));
  const list = kept.map((url) => {
    const bytes = bytesOf(url);
    // Under one name these never change, so nothing has to ask again.
    const revision = url.startsWith('assets/') ? null : createHash('md5').update(bytes).digest('hex');
    return { integrity: integrityOf(bytes), revision, url };
  });
  return { path: 'sw.js', bytes: program.replace(LIST, () => JSON.stringify(list)) };
}

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
