import { createHash } from 'node:crypto';
import { integrityOf, type SiteFile } from '../site-file.ts';
import { posix } from 'node:path';
import { isShared, type SharedPath } from '../../core/site/site-paths.ts';

/**
 * The service workers: the usual one caches the site, the urgent one replaces an earlier cache at once, the withdrawn
 * one deletes all caches.
 */
export const WORKERS = {
  usual: 'src/apps/service-worker/sw.ts',
  urgent: 'src/apps/service-worker/urgent/sw.ts',
  withdrawn: 'src/apps/service-worker/withdrawn/sw.ts',
} as const;
export type WorkerKind = keyof typeof WORKERS;

/** The worker that the environment selects: `URGENT=1`, `WITHDRAW=1`, or neither. Throws where both are set. */
export function workerKind(env: Readonly<Record<string, string | undefined>>): WorkerKind {
  const isSet = (name: string) => !['', '0', undefined].includes(env[name]);
  if (isSet('WITHDRAW') && isSet('URGENT'))
    throw new Error('found WITHDRAW and URGENT; expected one of them: nothing can be replaced and dropped at once');
  return isSet('WITHDRAW') ? 'withdrawn' : isSet('URGENT') ? 'urgent' : 'usual';
}

/** Workbox’s placeholder for the precache list. */
const LIST = 'self.__WB_MANIFEST';

/**
 * `sw.js`, which precaches the site for offline visits, or deletes its caches. `program`: as `bundleApp` made it; the
 * withdrawn worker has no placeholder for the list. Each listed file has its hash, so that files of two builds are
 * never mixed. `files`: those of the site, as published.
 */
export function workerScript(program: string, files: readonly SiteFile[], shared: SharedPath = ''): SiteFile {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const bytesOf = (path: string) => Buffer.from(byPath.get(path)?.bytes ?? '');
  const precached = precachedFiles([...byPath.keys()], (path) => bytesOf(path).toString('utf8'));
  const list = precached.map((path) => {
    const bytes = bytesOf(path);
    // Their names contain a hash, so they need no revision.
    const revision = path.startsWith('assets/') ? null : createHash('md5').update(bytes).digest('hex');
    return { integrity: integrityOf(bytes), revision, url: isShared(path) ? `${shared}${path}` : path };
  });
  return { path: 'sw.js', bytes: program.replace(LIST, () => JSON.stringify(list)) };
}

/** Downloads, which readers save themselves. */
const DOWNLOADED = /^(downloads|single)\//;
/** The host’s page for status 404, which is never needed offline. */
const NOT_FOUND = '404.html';
/** The map of sandboxed embeds: an iframe without an origin has no service worker. */
const SANDBOXED_MAP = /^assets\/embed-map-(data-)?[0-9a-f]{8}\.js$/;
const APP_FILES = /^(icons\/.+|.*\.webmanifest)$/;

/**
 * The files to precache for offline visits, of all `paths` below the site: every page with the files it can request.
 * Without the element, which runs in pages of other sites, and without pictures and downloads. `textOf` reads a file.
 */
export function precachedFiles(paths: readonly string[], textOf: (path: string) => string): readonly string[] {
  const pages = paths.filter((path) => path.endsWith('.html') && path !== NOT_FOUND && !DOWNLOADED.test(path));
  const beside = paths.filter((path) => APP_FILES.test(path));
  const reachedFrom = makeReachedFrom(paths, textOf);
  const reached = new Set([...pages.flatMap(reachedFrom), ...beside]);
  return paths.filter((path) => reached.has(path) && !SANDBOXED_MAP.test(path));
}

/**
 * Returns a function that lists a file and all others whose hashed names it mentions, transitively. Each file is scanned
 * once for all calls, because the pages of a site share most of their scripts. `paths`: those of the site.
 */
export function makeReachedFrom(
  paths: readonly string[],
  textOf: (path: string) => string,
): (from: string) => readonly string[] {
  const assets = new Map(
    paths.filter((path) => path.startsWith('assets/')).map((path) => [posix.basename(path), path]),
  );
  const mentions = new Map<string, readonly string[]>();
  const mentionedIn = (path: string) => {
    const cached = mentions.get(path) ?? scan(path);
    mentions.set(path, cached);
    return cached;
  };
  const scan = (path: string) => {
    if (!/\.(html|css|json|m?js)$/.test(path)) return [];
    return namesIn(path, textOf).flatMap((name) => assets.get(name) ?? []);
  };
  return (from) => {
    const reached = new Set([from]);
    // A `Set` also iterates over what is added during the loop.
    for (const path of reached) for (const asset of mentionedIn(path)) reached.add(asset);
    return [...reached];
  };
}

/** Hashed names by script: all articles of a site have the scripts of the app. */
const inScripts = new Map<string, readonly string[]>();

function namesIn(path: string, textOf: (path: string) => string): readonly string[] {
  const text = textOf(path);
  const key = `${path} ${text.length}`;
  const known = inScripts.get(key);
  if (known) return known;
  const names = [...new Set([...text.matchAll(HASHED_NAME)].map(([name]) => name))];
  if (/^assets\/[^/]+-[\w-]{8}\.m?js$/.test(path)) inScripts.set(key, names);
  return names;
}

/** The name of a file with a hash of eight characters: `start-xYb-P_uV.js`. */
const HASHED_NAME = /(?<![\w.-])[\w.-]+-[\w-]{8}\.\w+/g;
