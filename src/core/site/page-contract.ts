/**
 * Names shared by a written page and its scripts: ids, `data-*` attributes, globals. The build writes the attributes with
 * `dataAttributes`, scripts read them with `dataOf` in `browser/written-page.ts`; that file imports only types from here,
 * because the first script of a page must be small. The attributes `data-mawdi-*` of host pages are public and are
 * defined with the host script.
 */

import type { SharedPath } from './site-paths.ts';
import { escapeHtml } from '../text/escape-html.ts';

/**
 * Ids of elements that scripts look up. `mawdi`: the root that an app hydrates, with the data of the page; `unanswered`:
 * the message shown where a script does not load; `talk`: the talk shown scene by scene; `written`: the talk as
 * prerendered; `activity`: an activity of a lesson.
 */
export type PageId = 'mawdi' | 'unanswered' | 'talk' | 'written' | 'activity';

/** An `id` attribute as HTML. */
export type IdAttribute = `id="${PageId}"`;
export const idAttribute = (id: PageId): IdAttribute => `id="${id}"`;

/**
 * On the root of the map’s page. `base`: path from the page to the folder of the article; `shared`: path from there to the
 * root of the site, where they differ; `article`: path of the data, relative to `base`.
 */
export type MapPageData = {
  readonly article: string;
  readonly integrity: string;
  readonly base: string;
  readonly shared?: SharedPath | undefined;
  /** Addresses of the modules of its program, the entry first, with spaces between. */
  readonly program: string;
};

/** On the root of a talk and of the speaker’s window. `talk`: path of the data, relative to `base`. */
export type TalkPageData = Omit<MapPageData, 'article' | 'program'> & { readonly talk: string };

/** On a classic script. `base`: path from the page to the folder of the article. */
export type ClassicScriptData = { readonly base: string };

/** On the root of an embed. Addresses are relative to the page. */
export type EmbedPageData = {
  /** The id of the article. */
  readonly article: string;
  /** The address of the map’s page. */
  readonly whole: string;
  readonly program: string;
  /** The modules of the reader’s map, the entry first, separated by spaces. */
  readonly mapModules: string;
  /** The file of the base map and its glyphs, for embeds with an origin. */
  readonly mapData: string;
  readonly mapIntegrity: string;
  /** The live map as one classic script, and its data as another, for embeds without an origin. */
  readonly inlinedMap: string;
  readonly mapScript: string;
  readonly panels: string;
  readonly panelsSheet: string;
};

/** On the message of a failure: its text for each cause. */
export type FailureLineData = {
  readonly connection: string;
  readonly newer: string;
  readonly missing: string;
  readonly fault: string;
};

/** On the element of an activity. */
export type ActivityElementData = { readonly activity: 'who-says-so' | 'how-sure' };

/**
 * On the QR code of a handout. `home`: the page it links, relative; `addressKnown`: present where an address that phones
 * can reach is known.
 */
export type HandoutCodeData = { home: string; addressKnown: '' };

/** On `<html>`: states of the page for style sheets. A state without a value is true where the attribute is present. */
export type PageState = {
  /** Scripts run, so rows may be clipped and answers hidden. */
  scripted: '';
  /** Rows are clipped. */
  clipped: '';
  /** The page is hydrated. */
  hydrated: '';
  /** A talk is being presented: notices are not shown. */
  doNotInterrupt: '';
  /** The page is meant for print. */
  print: '';
  /** The theme that the reader or the options of the embed set. */
  theme: string;
  /** The language of the article, where the interface is in another one. */
  language: string;
  /** The background and the font of an embed. */
  ground: string;
  font: string;
};

/** On the pane of a map: the reader used it before its script was loaded. */
export type MapPaneData = { requested: '' };

/** On a scene of the prerendered talk: its id. */
export type SceneElementData = { readonly scene: string };

/** On a static map on which pupils guess a place. `center`: longitude and latitude in degrees, separated by a comma. */
export type StaticMapData = { readonly center: string; readonly zoom: string };

/** On a style sheet inlined in the single-file edition: its name. */
export type SheetElementData = { readonly sheet: string };

/** Names of global variables that the build assigns data to, before a classic script. */
export const PAGE_GLOBALS = {
  /** In an embed: the article, the timeline, and values that its scripts share. */
  embed: 'mawdi',
  /** In an activity: its lesson. */
  lesson: 'mawdiLesson',
  /** In the single-file edition: the files and pages of the site. */
  site: 'mawdiSite',
} as const satisfies Readonly<Record<string, string>>;

/** Data as HTML attributes, each after a space; those that are undefined are left out. */
export function dataAttributes<Data extends Readonly<Record<string, string | undefined>>>(data: Data): string {
  return Object.entries(data)
    .flatMap(([name, value]) => (value === undefined ? [] : [` data-${kebab(name)}="${escapeHtml(value)}"`]))
    .join('');
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** An article in the list of the front page, as its filters compare it; several values are on lines of their own. */
export type FrontRowData = {
  readonly article: string;
  readonly words: string;
  readonly outlet: string;
  readonly language: string;
  readonly year: string;
  readonly country: string;
};

/** A place in the list of the front page: the ids of the articles that name it, between spaces. */
export type FrontPlaceData = { readonly articles: string };

/** The line that counts the articles: its text with `{shown}` and `{all}` in place of the numbers. */
export type FrontCountData = { readonly shown: string };
