import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Keeps a part as high as it has been at its width: what stands below it, the arrows, would else run from under the thumb
 * with every step. `shown` changes with what the part holds. Returns where to hang it.
 */
export function useStableHeight(shown: string | undefined) {
  const part = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = part.current;
    if (!element) return;
    let width = element.offsetWidth;
    const keep = () => (element.style.minHeight = width === 0 ? '' : `${element.offsetHeight}px`);
    keep();
    const observer = new ResizeObserver(() => {
      if (element.offsetWidth === width) return;
      width = element.offsetWidth;
      element.style.minHeight = '';
      keep();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [shown]);
  return part;
}

/** Whether a part holds more than is seen of it, and scrolls: then the keyboard has to get there. */
export function useOverflow(part: RefObject<HTMLElement | null>): boolean {
  const [isCut, cut] = useState(false);
  useEffect(() => {
    const element = part.current;
    if (!element) return;
    const observer = new ResizeObserver(() => cut(element.scrollHeight > element.clientHeight + 1));
    for (const each of [element, ...element.children]) observer.observe(each);
    return () => observer.disconnect();
  }, [part]);
  return isCut;
}
