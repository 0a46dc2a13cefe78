export type PageLinks = {
  readonly styles: readonly string[];
  /** Modules the page starts, and those it fetches ahead of them. */
  readonly scripts: readonly string[];
  readonly icons: readonly string[];
};

/** What the markup of a page makes the browser fetch, by address as written. Pages of our own build: every link is quoted. */
export function linksOf(html: string): PageLinks {
  const tags = [...html.matchAll(/<(link|script)\b([^>]*)>/g)].map(([, tag, written = '']) => ({
    tag,
    rel: attribute(written, 'rel'),
    address: attribute(written, tag === 'script' ? 'src' : 'href'),
  }));
  const addresses = (...rels: string[]) =>
    tags.flatMap(({ tag, rel, address }) => (tag === 'link' && rels.includes(rel ?? '') && address ? [address] : []));
  const started = tags.flatMap(({ tag, address }) => (tag === 'script' && address ? [address] : []));
  return {
    styles: addresses('stylesheet'),
    scripts: [...started, ...addresses('modulepreload')],
    icons: addresses('icon'),
  };
}

function attribute(written: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(written)?.[1];
}
