type Query = Pick<MediaQueryList, 'matches' | 'addEventListener' | 'removeEventListener'>;

/** What a media query says of this screen. Where a browser cannot tell, it matches nothing, and never changes. */
export function mediaQuery(query: string): Query {
  try {
    return matchMedia(query);
  } catch {
    return { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  }
}

/** Whether an element shows that it has the focus: somebody came to it by keyboard. Safari before 15.4 cannot tell. */
export function hasVisibleFocus(element: Element | null): boolean {
  try {
    return element?.matches(':focus-visible') ?? false;
  } catch {
    return false;
  }
}
