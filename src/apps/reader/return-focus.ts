import { useEffect, useRef } from 'preact/hooks';
import { hasVisibleFocus } from '../../browser/media-query.ts';

/** Stores the focused element when the card opens, and focuses it again when the card closes. */
export function useFocusReturn(isOpen: boolean): () => void {
  const opener = useRef<{ symbol?: string; row?: string | undefined }>({});
  useEffect(() => {
    if (!isOpen) return;
    const { activeElement } = document;
    const symbol = activeElement?.closest<HTMLElement>('[data-symbol]')?.dataset['symbol'];
    const place = activeElement?.closest('[data-place]')?.getAttribute('data-place') ?? undefined;
    const row = activeElement?.closest('.row')?.id;
    opener.current = { symbol: symbol ?? place, row };
    // For keyboard users the focus moves into the card; pointer users keep their position in the list.
    if (hasVisibleFocus(activeElement)) document.querySelector<HTMLElement>('.card-body')?.focus();
  }, [isOpen]);
  return () => {
    const { symbol, row } = opener.current;
    if (symbol !== undefined) {
      const id = CSS.escape(symbol);
      focusOnceDrawn(
        `[data-symbol="${id}"] button, [data-map-state]:not([data-map-state='ready']) .static-map [data-place="${id}"]`,
      );
    } else focusOnceDrawn(row === undefined ? '#passages' : `[id="${CSS.escape(row)}"] button`);
  };
}

/** Views render some frames after a change of state: try again for some frames until the element has the focus. */
export function focusOnceDrawn(selector: string, frames = 20): void {
  requestAnimationFrame(() => {
    // The static map has a link for the place at every size; only the visible one can be focused.
    const elements = [...document.querySelectorAll<HTMLElement>(selector)];
    const element = elements.find((each) => each.getClientRects().length > 0) ?? elements[0];
    element?.focus({ preventScroll: true });
    if (frames > 0 && (!element || document.activeElement !== element)) focusOnceDrawn(selector, frames - 1);
  });
}
