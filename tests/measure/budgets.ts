import type { BuiltSite, PageParts } from './built-site.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';

/** Most bytes that may travel, 1 kB being 1,000 bytes. */
export const BUDGETS = {
  page: 30_000,
  firstView: 45_000,
  firstViewWithFaces: 100_000,
  ownFaces: 55_000,
  scriptBeforeMap: 25_000,
  frame: 40_000,
  host: 3_000,
  kept: 3_000_000,
  single: 8_000_000,
} as const;

/** Most that a visit may ask for and be sent until the live map stands, headers included. */
export const WITH_THE_MAP = { requests: 15, bytes: 620_000 } as const;

export type Figure = {
  readonly what: string;
  /** As sent. */
  readonly bytes: number;
  /** Absent for what is told and not judged. */
  readonly budget?: number;
};

export type SizeReport = {
  readonly language: Language | 'all';
  readonly figures: readonly Figure[];
  /** What is where it should not be, in words. */
  readonly faults: readonly string[];
};

/** `faces`: the font files a browser fetched to show the page; no reading of the style sheet tells them as surely. */
export function sizesOf(site: BuiltSite, language: Language, parts: PageParts, faces: readonly string[]): SizeReport {
  const total = (paths: readonly string[]) => paths.reduce((sum, path) => sum + site.size(path), 0);
  const firstView = [parts.page, ...parts.styles, ...parts.start, ...parts.icons];
  const own = faces.filter((path) => path.includes(language === 'ar' ? '-arabic-' : '-latin-'));
  return {
    language,
    figures: [
      { what: 'page', bytes: site.size(parts.page), budget: BUDGETS.page },
      { what: 'style sheet', bytes: total(parts.styles) },
      { what: 'first view, without faces', bytes: total(firstView), budget: BUDGETS.firstView },
      { what: `the ${own.length} faces of the language`, bytes: total(own), budget: BUDGETS.ownFaces },
      { what: `all ${faces.length} faces fetched`, bytes: total(faces) },
      {
        what: 'first view, with all faces',
        bytes: total([...firstView, ...faces]),
        budget: BUDGETS.firstViewWithFaces,
      },
      { what: 'script before the map', bytes: total(parts.program), budget: BUDGETS.scriptBeforeMap },
      { what: 'article as data', bytes: total(parts.data) },
      { what: 'live map, when wanted', bytes: total(parts.map) },
    ],
    faults: [...mapComesEarly(site, parts), ...unusedRules(site, parts)],
  };
}

export function isOver({ bytes, budget }: Figure): boolean {
  return budget !== undefined && bytes > budget;
}

/** The library calls every class of its own by one name: script that knows it holds part of the library. */
function mapComesEarly({ text }: BuiltSite, { program }: PageParts): readonly string[] {
  return program.filter((path) => text(path).includes('maplibregl-')).map((path) => `${path} holds the map library`);
}

/** Parts of the library that this map does without; their rules would be dead weight before the first paint. */
const NOT_ON_THIS_MAP = /\.(maplibregl-(?:ctrl|popup|marker|user-location|crosshair|compact|boxzoom)[\w-]*)/g;

function unusedRules({ text }: BuiltSite, { styles }: PageParts): readonly string[] {
  return styles.flatMap((path) =>
    [...new Set([...text(path).matchAll(NOT_ON_THIS_MAP)].map(([, name]) => name))].map(
      (name) => `${path} styles .${name}, which this map has not`,
    ),
  );
}
