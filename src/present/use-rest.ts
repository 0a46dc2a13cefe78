import { type RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Controls fade when nothing was touched for this long. */
const IDLE_MS = 3500;

/** Whether nobody has moved a pointer or gone about by keyboard for a while. */
export function useIdle(root: RefObject<HTMLElement | null>): boolean {
  const [isResting, rest] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wake = () => {
      rest(false);
      clearTimeout(timer);
      timer = setTimeout(() => rest(true), IDLE_MS);
    };
    wake();
    const element = root.current;
    const signs = ['pointermove', 'pointerdown', 'focusin'] as const;
    for (const sign of signs) element?.addEventListener(sign, wake, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) element?.removeEventListener(sign, wake);
    };
  }, [root]);
  return isResting;
}
