import { useEffect, useRef } from 'preact/hooks';
import { hasVisibleFocus } from '../../browser/media-query.ts';

/** Remembers what had the focus when the card opened, and gives it back when it closes. */
export function useFocusReturn(isOpen: boolean): () => void {
  const opener = useRef<{ mark?: string; row?: string | undefined }>({});
  useEffect(() => {
    if (!isOpen) return;
    const { activeElement } = document;
    const mark = activeElement?.closest<HTMLElement>('[data-mark]')?.dataset['mark'];
    const place = activeElement?.closest('[data-place]')?.getAttribute('data-place') ?? undefined;
    const row = activeElement?.closest('.row')?.id;
    opener.current = { mark: mark ?? place, row };
    // Who came by keyboard goes on reading in the card; who came by pointer keeps their place in the list.
    if (hasVisibleFocus(activeElement)) document.querySelector<HTMLElement>('.card-body')?.focus();
  }, [isOpen]);
  return () => {
    const { mark, row } = opener.current;
    if (mark !== undefined) {
      const id = CSS.escape(mark);
      focusOnceDrawn(`[data-mark="${id}"] button, [data-stage]:not([data-stage='ready']) .still [data-place="${id}"]`);
    } else focusOnceDrawn(row === undefined ? '#passages' : `[id="${CSS.escape(row)}"] button`);
  };
}

/** Views are drawn anew some frames after a change: what is to have the focus is waited for, but not for ever. */
export function focusOnceDrawn(selector: string, frames = 20): void {
  requestAnimationFrame(() => {
    // A still holds the same place at every size; the one that is shown can have the focus.
    const elements = [...document.querySelectorAll<HTMLElement>(selector)];
    const element = elements.find((each) => each.getClientRects().length > 0) ?? elements[0];
    element?.focus({ preventScroll: true });
    if (frames > 0 && (!element || document.activeElement !== element)) focusOnceDrawn(selector, frames - 1);
  });
}
