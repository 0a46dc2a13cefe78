type Query = Pick<MediaQueryList, 'matches' | 'addEventListener' | 'removeEventListener'>;

/** What a media query says of this screen. Where a browser cannot tell, it matches nothing, and never changes. */
export function mediaQuery(query: string): Query {
  try {
    return matchMedia(query);
  } catch {
    return { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  }
}
