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
