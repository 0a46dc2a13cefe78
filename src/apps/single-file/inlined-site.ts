import { PAGE_GLOBALS } from '../../core/site/page-contract.ts';
/** A prerendered page; its content is in a `<template>` with its name. */
export type PageInside = {
  /** Its folder, relative to the site: '', `en/`. */
  readonly page: string;
  readonly title: string;
  /** Attributes of its `<html>` and `<body>`. */
  readonly root: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
  /** Names of its style sheets. */
  readonly sheets: readonly string[];
  /** Its classic scripts, in order; modules are started by the kind of the page. */
  readonly scripts: readonly (() => void)[];
};

/** Data that the build puts before the program of the single file. */
export type SiteInside = {
  /** Files that pages fetch, as text, by path relative to the site. */
  readonly files: Readonly<Record<string, string>>;
  /** The first one is the page the file opens with. */
  readonly pages: readonly PageInside[];
};

/** The global variable it is assigned to. */

/** The site in this file; an empty one if the build wrote none. */
export const siteInside: SiteInside = (globalThis as Partial<Record<typeof PAGE_GLOBALS.site, SiteInside>>)[
  PAGE_GLOBALS.site
] ?? {
  files: {},
  pages: [],
};

/** Replaces `fetch` in the single file: requests are answered from `files`, and none goes to the network. */
export function fetchInside(address: string, options?: RequestInit): Promise<Response> {
  // A blob: address is made by the page itself, for the worker of the map.
  if (address.startsWith('blob:')) return globalThis.fetch(address, options);
  const path = address.replace(/^(\.{1,2}\/)+/, '');
  const text = siteInside.files[path];
  if (text === undefined) return Promise.reject(new TypeError(`${path} is not in this file`));
  return Promise.resolve(new Response(text));
}

/** An arbitrary base to resolve addresses against; only the path below the site counts. */
const ROOT = 'file:///';

/** The page that `?page=` names by its folder (`en/`, also `en`); the first page if it names none or an unknown one. */
export function pageAsked(search: string, pages: readonly string[]): string {
  const requested = new URLSearchParams(search).get('page') ?? '';
  const page = requested.replace(/([^/])$/, '$1/');
  return pages.includes(page) ? page : (pages[0] ?? '');
}

/**
 * The address within the single file for a relative address in a link or script of `page`; undefined for anchors of the
 * page, for addresses elsewhere or not in the file, and for those already rewritten.
 */
export function addressInside(href: string, page: string, pages: readonly string[]): string | undefined {
  if (/^(#|\?(.*&)?page=|[a-z][a-z\d+.-]*:|\/)/i.test(href)) return undefined;
  const { pathname, search, hash } = new URL(href, `${ROOT}${page}`);
  const requested = pathname.slice(1).replace(/(^|\/)index\.html$/, '$1');
  if (!pages.includes(requested)) return undefined;
  return `?page=${requested || '/'}${search.replace('?', '&')}${hash}`;
}
