import { type RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A finger that travels this far across, in CSS pixels, and further across than down. */
const LEAST_SWIPE = 48;

/** Leafs by finger: what comes next is drawn in from the side one reads to. */
export function useSwipe(
  root: RefObject<HTMLElement | null>,
  isRtl: boolean,
  act: (verb: 'next' | 'previous') => void,
): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let from: Touch | undefined;
    const start = ({ touches, target }: TouchEvent) => {
      const isFree = target instanceof Element && !target.closest('dialog, .talk-controls');
      from = touches.length === 1 && isFree ? touches[0] : undefined;
    };
    const end = ({ changedTouches: [to] }: TouchEvent) => {
      if (!from || !to) return;
      const [across, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
      from = undefined;
      if (Math.abs(across) < LEAST_SWIPE || Math.abs(across) < Math.abs(down) * 1.5) return;
      latest.current(across > 0 === isRtl ? 'next' : 'previous');
    };
    element.addEventListener('touchstart', start, { passive: true });
    element.addEventListener('touchend', end, { passive: true });
    return () => {
      element.removeEventListener('touchstart', start);
      element.removeEventListener('touchend', end);
    };
  }, [root, isRtl]);
}
