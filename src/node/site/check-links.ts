import { posix } from 'node:path';
import type { SiteFile } from '../site-file.ts';

const LINK = /\s(?:href|src)="([^"#?]*)[^"]*"/g;
/** Addresses of other sites, and those that name no file. */
const ELSEWHERE = /^([a-z][a-z\d+.-]*:|\/\/|$)/i;

/** The files of a site that a page links, as paths below the site, each once. */
export function linksOf({ path, bytes }: SiteFile): readonly string[] {
  // The single file links pages inside itself.
  if (/(^|\/)single\//.test(path)) return [];
  const addresses = [...String(bytes).matchAll(LINK)].map(([, href = '']) => href);
  const targets = addresses
    .filter((href) => !ELSEWHERE.test(href))
    .map((href) => posix.normalize(posix.join(posix.dirname(path), href.replaceAll('&amp;', '&'))));
  return [...new Set(targets)];
}

export type LinkCheck = {
  /** Notes a file of the site, and the files that it links. */
  readonly add: (file: { readonly path: string; readonly links?: readonly string[] }) => void;
  /** How many different links were found, and those that lead to no file: `page → target`, sorted. */
  readonly result: () => { readonly links: number; readonly broken: readonly string[] };
};

/** Checks that the relative links of all pages of a site lead to files of it. */
export function makeLinkCheck(): LinkCheck {
  const files = new Set<string>();
  /** A page that links each target: one is enough to name. */
  const targets = new Map<string, string>();
  return {
    add: ({ path, links = [] }) => {
      files.add(path);
      for (const target of links) if (!targets.has(target)) targets.set(target, path);
    },
    result: () => {
      const isThere = (target: string) =>
        files.has(target) ||
        files.has(target === './' || target === '.' ? 'index.html' : posix.join(target, 'index.html'));
      const broken = [...targets].filter(([target]) => !isThere(target)).map(([target, page]) => `${page} → ${target}`);
      return { links: targets.size, broken: broken.sort() };
    },
  };
}
