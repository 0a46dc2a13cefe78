/** A page as the build wrote it; its words lie in the document, in a `template` of its name. */
export type PageInside = {
  /** Its folder, relative to the site: '', `en/`. */
  readonly page: string;
  readonly title: string;
  /** Attributes of its root and body. */
  readonly root: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
  /** Names of the sheets it wears. */
  readonly sheets: readonly string[];
  /** Its own classic scripts, in order; a page of modules is begun by its kind. */
  readonly scripts: readonly (() => void)[];
};

/** What the build writes in front of the program of the one file. */
export type SiteInside = {
  /** What pages fetch of the site, as text, by its path below the site. */
  readonly files: Readonly<Record<string, string>>;
  /** The first is the one the file opens with. */
  readonly pages: readonly PageInside[];
};

/** The name it is written under. */
export const SITE_INSIDE = 'mawdiSite';

/** The site that this file holds; an empty one where nothing was written. */
export const siteInside: SiteInside = (globalThis as { readonly [SITE_INSIDE]?: SiteInside })[SITE_INSIDE] ?? {
  files: {},
  pages: [],
};

/** Stands for `fetch` in the one file: what a page asks of its site lies beside the program, and nothing else is asked. */
export function fetchInside(address: string, options?: RequestInit): Promise<Response> {
  // Made by the page itself: the worker of the map.
  if (address.startsWith('blob:')) return globalThis.fetch(address, options);
  const path = address.replace(/^(\.{1,2}\/)+/, '');
  const text = siteInside.files[path];
  if (text === undefined) return Promise.reject(new TypeError(`${path} is not in this file`));
  return Promise.resolve(new Response(text));
}

/** Any root will do: what a page leads to is told by its path below the site. */
const ROOT = 'file:///';

/** The page that `?page=` asks for, by its folder (`en/`, also `en`); the first of all where it asks for none that is there. */
export function pageAsked(search: string, pages: readonly string[]): string {
  const asked = new URLSearchParams(search).get('page') ?? '';
  const page = asked.replace(/([^/])$/, '$1/');
  return pages.includes(page) ? page : (pages[0] ?? '');
}

/**
 * The address, within the one file, of what a link or a script of `page` leads to by an address relative to the site;
 * nothing for anchors of the page itself, for what lies elsewhere or is not inside, and for what is such an address already.
 */
export function addressInside(href: string, page: string, pages: readonly string[]): string | undefined {
  if (/^(#|\?(.*&)?page=|[a-z][a-z\d+.-]*:|\/)/i.test(href)) return undefined;
  const { pathname, search, hash } = new URL(href, `${ROOT}${page}`);
  const asked = pathname.slice(1).replace(/(^|\/)index\.html$/, '$1');
  if (!pages.includes(asked)) return undefined;
  return `?page=${asked || '/'}${search.replace('?', '&')}${hash}`;
}
