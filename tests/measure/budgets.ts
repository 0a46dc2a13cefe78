import type { BuiltSite, PageParts } from './built-site.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';

/** The maximum number of bytes transferred; 1 kB is 1,000 bytes. */
export const BUDGETS = {
  page: 30_000,
  firstView: 45_000,
  firstViewWithFonts: 100_000,
  ownFonts: 55_000,
  scriptBeforeMap: 25_000,
  embed: 40_000,
  host: 3_000,
  precached: 3_000_000,
  single: 8_000_000,
} as const;

/**
 * The maximum number of requests and bytes of a visit until the live map is ready, headers included. One request is the
 * base map, which is a file of the article and not part of the scripts, so that all articles share these.
 */
export const WITH_THE_MAP = { requests: 16, bytes: 620_000 } as const;

export type Figure = {
  readonly what: string;
  /** Compressed, as transferred. */
  readonly bytes: number;
  /** Absent for figures without a limit. */
  readonly budget?: number;
};

export type SizeReport = {
  readonly language: Language | 'all';
  readonly figures: readonly Figure[];
  /** Findings that are not sizes, as text: code or style rules in the wrong file. */
  readonly faults: readonly string[];
};

/** `fonts`: the font files that a browser requested for the page; they cannot be derived reliably from the style sheet. */
export function sizesOf(site: BuiltSite, language: Language, parts: PageParts, fonts: readonly string[]): SizeReport {
  const total = (paths: readonly string[]) => paths.reduce((sum, path) => sum + site.size(path), 0);
  const firstView = [parts.page, ...parts.styles, ...parts.start, ...parts.icons];
  const own = fonts.filter((path) => path.includes(language === 'ar' ? '-arabic-' : '-latin-'));
  return {
    language,
    figures: [
      { what: 'page', bytes: site.size(parts.page), budget: BUDGETS.page },
      { what: 'style sheet', bytes: total(parts.styles) },
      { what: 'first view, without faces', bytes: total(firstView), budget: BUDGETS.firstView },
      { what: `the ${own.length} faces of the language`, bytes: total(own), budget: BUDGETS.ownFonts },
      { what: `all ${fonts.length} faces fetched`, bytes: total(fonts) },
      {
        what: 'first view, with all faces',
        bytes: total([...firstView, ...fonts]),
        budget: BUDGETS.firstViewWithFonts,
      },
      { what: 'script before the map', bytes: total(parts.program), budget: BUDGETS.scriptBeforeMap },
      { what: 'article as data', bytes: total(parts.data) },
      { what: 'live map, when wanted', bytes: total(parts.map) },
    ],
    faults: [...mapLoadedEarly(site, parts), ...unusedRules(site, parts)],
  };
}

export function isOver({ bytes, budget }: Figure): boolean {
  return budget !== undefined && bytes > budget;
}

/** All CSS classes of MapLibre begin with `maplibregl-`: a script that contains this prefix contains part of the library. */
function mapLoadedEarly({ text }: BuiltSite, { program }: PageParts): readonly string[] {
  return program.filter((path) => text(path).includes('maplibregl-')).map((path) => `${path} holds the map library`);
}

/** Parts of the library that this map does not use; their style rules would delay the first paint without effect. */
const NOT_ON_THIS_MAP = /\.(maplibregl-(?:ctrl|popup|marker|user-location|crosshair|compact|boxzoom)[\w-]*)/g;

function unusedRules({ text }: BuiltSite, { styles }: PageParts): readonly string[] {
  return styles.flatMap((path) =>
    [...new Set([...text(path).matchAll(NOT_ON_THIS_MAP)].map(([, name]) => name))].map(
      (name) => `${path} styles .${name}, which this map has not`,
    ),
  );
}
