import type { InterfaceLanguage } from '../../core/text/languages.ts';
import type { SiteFile } from '../site-file.ts';

/** Pages whose scripts are modules, by their names in `core/site/addresses.ts`. */
export const MODULE_PAGES = ['map', 'present', 'speaker'] as const;
export type ModulePage = (typeof MODULE_PAGES)[number];

/** What such a page links, in order. Paths below the site; those of `npm run dev` begin with `/`. */
export type ModulePageLinks = {
  readonly scripts: readonly string[];
  /** The last one takes the rules of the static maps of an article. */
  readonly sheets: readonly string[];
};

/** The map for other pages. */
export type EmbedAssets = {
  readonly script: string;
  readonly sheet: string;
  /** The live map in one script, for frames without an origin. */
  readonly map: string;
  /** The modules of the reader’s map, the one to begin with first; none in `npm run dev`. */
  readonly mapModules: readonly string[];
  /** Programs as text: each is written behind the data of an article. */
  readonly programs: Readonly<Record<InterfaceLanguage, string>>;
  readonly panels: Readonly<Record<InterfaceLanguage, { readonly code: string; readonly sheet: string }>>;
};

/** The pages for teaching. */
export type TeachingAssets = {
  readonly script: string;
  readonly sheet: string;
  readonly handout: string;
  readonly keepPage: string;
  /** As text, written behind the lesson. */
  readonly activities: Readonly<Record<InterfaceLanguage, string>>;
};

/** Scripts and styles of one part of the site, with the files they need. */
export type Part<Links> = {
  readonly links: Links;
  /** Files that stand on a site as they are. */
  readonly files: readonly SiteFile[];
  /** Sheets that pages link, by path, before any rules of an article. */
  readonly sheets: Readonly<Record<string, string>>;
  /** The fonts that those sheets name, by name (`plex-400-arabic`), cut to the letters of the interface. */
  readonly fonts: Readonly<Record<string, SiteFile>>;
};

/**
 * What every site is made of, whichever articles it shows: made once by `bundleApp`, and the same for all of them. A part is
 * asked for when a page of its kind is written.
 */
export type AppAssets = {
  readonly pages: () => Promise<Part<Readonly<Record<ModulePage, ModulePageLinks>>>>;
  readonly embed: () => Promise<Part<EmbedAssets>>;
  readonly teaching: () => Promise<Part<TeachingAssets>>;
  readonly icon: () => Promise<SiteFile>;
};

/** The parts that only a whole site has: nobody asks `npm run dev` for them. */
export type WholeAppAssets = AppAssets & {
  /** `mawdi-map.js` and the modules it fetches. */
  readonly element: () => Promise<readonly SiteFile[]>;
  /** The program of the one file that holds a whole site, and its own rules. */
  readonly singleFile: () => Promise<{ readonly code: string; readonly sheet: string }>;
  /** `sw.js` with `self.__WB_MANIFEST` where the list of files to keep belongs; without it where it keeps nothing. */
  readonly worker: () => Promise<string>;
  /** The files of others’ packages that went into all of this: paths from the folder of the project. */
  readonly modules: () => Promise<readonly string[]>;
};
