import { posix } from 'node:path';
import type { SiteFile } from '../site-file.ts';

export type LinkCheck = {
  /** Notes a file of the site, and where it is a page the files that it links. */
  readonly add: (file: SiteFile) => void;
  /** How many different links were found, and those that lead to no file: `page → target`, sorted. */
  readonly result: () => { readonly links: number; readonly broken: readonly string[] };
};

const LINK = /\s(?:href|src)="([^"#?]*)[^"]*"/g;
/** Addresses of other sites, and those that name no file. */
const ELSEWHERE = /^([a-z][a-z\d+.-]*:|\/\/|$)/i;

/** Checks that the relative links of all pages of a site lead to files of it. */
export function makeLinkCheck(): LinkCheck {
  const files = new Set<string>();
  /** A page that links each target: one is enough to name. */
  const targets = new Map<string, string>();
  return {
    add: ({ path, bytes }) => {
      files.add(path);
      // The single file links pages inside itself.
      if (!path.endsWith('.html') || /(^|\/)single\//.test(path)) return;
      for (const [, href = ''] of String(bytes).matchAll(LINK)) {
        if (ELSEWHERE.test(href)) continue;
        const target = posix.normalize(posix.join(posix.dirname(path), href.replaceAll('&amp;', '&')));
        if (!targets.has(target)) targets.set(target, path);
      }
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
