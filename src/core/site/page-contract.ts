/**
 * What a written page and its scripts tell one another: ids, `data-*` attributes and globals, each named here alone. The build
 * writes them with `dataAttributes`, scripts read them with `dataOf` of `browser/written-page.ts`: of this module they take types alone,
 * since the first script of a page has no byte to spare. (What stories of others write, `data-mawdi-*`, is public,
 * and stands with the host script.)
 */

import { escapeHtml } from '../text/escape-html.ts';

/**
 * Ids of the elements that scripts look for: what an app hydrates, with the data of the page; the line shown where a program or a
 * part of it does not come; the talk that is shown scene by scene, and as written; an activity of a lesson.
 */
export type PageId = 'mawdi' | 'unanswered' | 'talk' | 'written' | 'activity';

/** An id as HTML. */
export type IdAttribute = `id="${PageId}"`;
export const idAttribute = (id: PageId): IdAttribute => `id="${id}"`;

/** On the root of a page of the map. `article`: path of the data, relative to the site; `base`: where the site lies. */
export type MapPageData = {
  readonly article: string;
  readonly integrity: string;
  readonly base: string;
  /** Addresses of the modules of its program, the entry first, with spaces between. */
  readonly program: string;
};

/** On the root of a talk and of its speaker’s window. `talk`: path of the data, relative to the site. */
export type TalkPageData = { readonly talk: string; readonly integrity: string; readonly base: string };

/** On the root of an embed. Addresses are relative to the page. */
export type EmbedPageData = {
  /** The id of the article. */
  readonly article: string;
  /** The page of the map that it is part of. */
  readonly whole: string;
  readonly program: string;
  readonly site: string;
  /** Of the reader’s map, the one to begin with first, with spaces between. */
  readonly mapModules: string;
  /** The live map in one classic script. */
  readonly map: string;
  readonly panels: string;
  readonly panelsSheet: string;
  readonly glyphs?: string | undefined;
};

/** On the line of a failure: what it says, by the reason. */
export type FailureLineData = {
  readonly connection: string;
  readonly newer: string;
  readonly missing: string;
  readonly fault: string;
};

/** On the element of an activity. */
export type ActivityElementData = { readonly activity: 'who-says-so' | 'how-sure' };

/** On the code of a handout. `home`: the page it leads to, relative to it; `addressKnown`: whether phones can reach that. */
export type HandoutCodeData = { home: string; addressKnown: '' };

/** On `<html>`: what style sheets ask about the page as a whole. An empty text says yes. */
export type PageState = {
  /** A script runs, so rows may be cut short and answers may wait. */
  scripted: '';
  /** Rows are cut short. */
  clipped: '';
  /** The app answers. */
  hydrated: '';
  /** Nothing may interrupt: a talk is held. */
  doNotInterrupt: '';
  /** The page is there to be printed. */
  print: '';
  /** What the reader chose, or the editor of an embed. */
  theme: string;
  /** The language of the article, where the interface stands in for it. */
  language: string;
  /** Of an embed: its background and its font. */
  ground: string;
  font: string;
};

/** On the pane of a map: the reader reached for it before its program was there. */
export type MapPaneData = { requested: '' };

/** On a scene of a talk as written: its id. */
export type SceneElementData = { readonly scene: string };

/** On a static map that pupils point on. `center`: longitude and latitude in degrees, with a comma between. */
export type StaticMapData = { readonly center: string; readonly zoom: string };

/** On a style sheet inside the one file: its name. */
export type SheetElementData = { readonly sheet: string };

/** Names on `globalThis` that the build writes data under, in front of a classic script. */
export const PAGE_GLOBALS = {
  /** Of an embed: its article, its timeline, and what its scripts share. */
  embed: 'mawdi',
  /** Of an activity. */
  lesson: 'mawdiLesson',
  /** Of the one file that holds a whole site. */
  site: 'mawdiSite',
} as const satisfies Readonly<Record<string, string>>;

/** Data as HTML attributes of an element, each with a space before it; those without a value are left out. */
export function dataAttributes<Data extends Readonly<Record<string, string | undefined>>>(data: Data): string {
  return Object.entries(data)
    .flatMap(([name, value]) => (value === undefined ? [] : [` data-${kebab(name)}="${escapeHtml(value)}"`]))
    .join('');
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
