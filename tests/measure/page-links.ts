export type PageLinks = {
  readonly styles: readonly string[];
  /** The scripts of the page, then its preloaded modules. */
  readonly scripts: readonly string[];
  readonly icons: readonly string[];
};

/** The files that the markup makes the browser request, as written. Expects quoted attributes, as in pages of this build. */
export function linksOf(html: string): PageLinks {
  const tags = [...html.matchAll(/<(link|script)\b([^>]*)>/g)].map(([, tag, attributes = '']) => ({
    tag,
    rel: attribute(attributes, 'rel'),
    address: attribute(attributes, tag === 'script' ? 'src' : 'href'),
  }));
  const addresses = (...rels: string[]) =>
    tags.flatMap(({ tag, rel, address }) => (tag === 'link' && rels.includes(rel ?? '') && address ? [address] : []));
  const scripts = tags.flatMap(({ tag, address }) => (tag === 'script' && address ? [address] : []));
  return {
    styles: addresses('stylesheet'),
    scripts: [...scripts, ...addresses('modulepreload')],
    icons: addresses('icon'),
  };
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}
