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
