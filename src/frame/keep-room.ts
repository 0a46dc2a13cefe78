import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps a part as high as it has been at its width: what stands below it, the arrows, would else run from under the thumb
 * with every step. `shown` changes with what the part holds. Returns where to hang it.
 */
export function useKeptRoom(shown: string | undefined) {
  const part = useRef<HTMLElement>(null);
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
