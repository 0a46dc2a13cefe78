import { rootOf } from './root-of.ts';

/**
 * Who was on a place of the still, which stands beside `host`, goes on at the same place of the map; the page, which may be
 * another’s, stays where it is.
 */
export function takeFocusFromStaticMap(host: HTMLElement): void {
  const { activeElement } = rootOf(host);
  const isOnStill = host.parentElement?.querySelector('.still-frame')?.contains(activeElement);
  const place = isOnStill && activeElement?.getAttribute('data-place');
  if (place)
    host.querySelector<HTMLElement>(`[data-mark="${CSS.escape(place)}"] button`)?.focus({ preventScroll: true });
}
