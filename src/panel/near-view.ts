import { useEffect, useMemo } from 'preact/hooks';

/** Calls back whenever the element comes near the view or leaves it; returns how to stop. */
export type WatchNear = (element: Element, onChange: (isNear: boolean, height: number) => void) => () => void;

/** Rows stand before a reader who scrolls fast gets there. */
const NEAR_MARGIN = '900px 0px';

/** One observer for all parts of a list. */
export function useNearView(): WatchNear {
  const near = useMemo(() => {
    const told = new Map<Element, (isNear: boolean, height: number) => void>();
    let observer: IntersectionObserver | undefined;
    const watch: WatchNear = (element, onChange) => {
      // The list scrolls in the page on a phone and in its panel elsewhere: each margin is for one of them.
      observer ??= new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting, boundingClientRect } of entries)
            told.get(target)?.(isIntersecting, boundingClientRect.height);
        },
        { rootMargin: NEAR_MARGIN, scrollMargin: NEAR_MARGIN },
      );
      told.set(element, onChange);
      observer.observe(element);
      return () => {
        told.delete(element);
        observer?.unobserve(element);
      };
    };
    const stop = () => {
      observer?.disconnect();
      observer = undefined;
    };
    return { watch, stop };
  }, []);
  useEffect(() => near.stop, [near]);
  return near.watch;
}
