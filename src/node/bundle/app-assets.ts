import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InterfaceLanguage } from '../../core/text/languages.ts';
import { hashedFile, type SiteFile } from '../site-file.ts';

/** Pages with module scripts, by their names in `core/site/site-paths.ts`, and the front page, whose script is classic. */
export const MODULE_PAGES = ['map', 'present', 'speaker', 'front'] as const;
export type ModulePage = (typeof MODULE_PAGES)[number];

/**
 * The scripts and style sheets of such a page, in order. Paths are below the site; in `npm run dev` they begin with
 * `/`.
 */
export type ModulePageLinks = {
  readonly scripts: readonly string[];
  /** The rules of an article’s static maps are appended to the last one. */
  readonly sheets: readonly string[];
};

/** The reader’s program by language: the modules a page loads first, the entry first of all. */
export type ReaderPrograms = Readonly<Record<InterfaceLanguage, readonly string[]>>;

export type ModulePages = Readonly<Record<ModulePage, ModulePageLinks>> & { readonly programs: ReaderPrograms };

/** The embed: the map in pages of other sites. */
export type EmbedAssets = {
  readonly script: string;
  readonly stylesheet: string;
  /** The live map as one classic script, for sandboxed iframes without an origin. */
  readonly map: string;
  /** The modules of the reader’s map, the entry first; empty in `npm run dev`. */
  readonly mapModules: readonly string[];
  /** Source text of the programs; the build puts the data of an article before each. */
  readonly programs: Readonly<Record<InterfaceLanguage, string>>;
  readonly panels: Readonly<Record<InterfaceLanguage, { readonly code: string; readonly stylesheet: string }>>;
};

/** The pages for teaching. */
export type TeachingAssets = {
  readonly script: string;
  readonly stylesheet: string;
  readonly handout: string;
  /** Registers the service worker, on pages whose scripts are classic. */
  readonly registerWorker: Readonly<Record<InterfaceLanguage, string>>;
  /** Source text; the build puts the lesson before it. */
  readonly activities: Readonly<Record<InterfaceLanguage, string>>;
};

/** Scripts and style sheets of one app of the site, with the files they need. */
export type Part<Links> = {
  readonly links: Links;
  /** Files that are copied to a site unchanged. */
  readonly files: readonly SiteFile[];
  /** Style sheets that pages link, by path, without the rules of an article. */
  readonly sheets: Readonly<Record<string, string>>;
  /** The fonts of those style sheets by name (`plex-400-arabic`), cut to the characters of the interface. */
  readonly fonts: Readonly<Record<string, SiteFile>>;
};

/**
 * The bundled app, which is the same for every site and article. In `npm run dev` a part is bundled when a page of its
 * kind is first requested.
 */
export type AppAssets = {
  readonly pages: () => Promise<Part<ModulePages>>;
  readonly embed: () => Promise<Part<EmbedAssets>>;
  readonly teaching: () => Promise<Part<TeachingAssets>>;
  readonly icon: () => Promise<SiteFile>;
};

/** The assets of a published site. `npm run dev` has only those of `AppAssets`. */
export type PublishedAppAssets = AppAssets & {
  /** The script of the front page: it searches and filters the list. */
  readonly front: () => Promise<SiteFile>;
  /** `mawdi-map.js` and its chunks. */
  readonly element: () => Promise<readonly SiteFile[]>;
  /** The program and the style sheet of the single-file edition of a site. */
  readonly singleFile: () => Promise<{ readonly code: string; readonly stylesheet: string }>;
  /** `sw.js`, with `self.__WB_MANIFEST` in place of the precache list; without it where the worker caches nothing. */
  readonly worker: () => Promise<string>;
  /** The third-party modules in all these bundles; paths from the folder of the project. */
  readonly modules: () => Promise<readonly string[]>;
};

/** The icon of the pages. `root`: the folder of the project. */
export function iconFile(root: string): SiteFile {
  return hashedFile('icon', 'svg', readFileSync(join(root, 'src/styles/icon.svg')));
}
