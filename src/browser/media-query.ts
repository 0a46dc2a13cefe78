type Query = Pick<MediaQueryList, 'matches' | 'addEventListener' | 'removeEventListener'>;

/** Evaluates a media query. If a browser cannot, it never matches and never changes. */
export function mediaQuery(query: string): Query {
  try {
    return matchMedia(query);
  } catch {
    return { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  }
}

/** Whether an element has visible focus, from the keyboard. Safari before 15.4 has no `:focus-visible`: false. */
export function hasVisibleFocus(element: Element | null): boolean {
  try {
    return element?.matches(':focus-visible') ?? false;
  } catch {
    return false;
  }
}
