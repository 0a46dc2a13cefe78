import { useStore } from '@nanostores/preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { delayOf, DELAYS } from './talk-options.ts';
import type { TalkStore } from './talk-store.ts';

export type AutoplayState = {
  readonly isOn: boolean;
  /** Seconds each step stands. */
  readonly delay: number;
  readonly toggle: () => void;
  readonly pause: () => void;
  readonly wait: (seconds: number) => void;
};

/** Lets a talk run by itself, round and round, for exhibitions. Whatever a reader does pauses it. */
export function useAutoplay(store: TalkStore, asked: number | undefined): AutoplayState {
  const state = useStore(store.state);
  const [isOn, turn] = useState(asked !== undefined);
  const [delay, setDelay] = useState<number>(asked ?? DELAYS.usual);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(store.around, delay * 1000);
    return () => clearTimeout(timer);
  }, [isOn, delay, state, store]);
  const pause = useCallback(() => turn(false), []);
  useEffect(() => {
    addEventListener('pointerdown', onPointer);
    return () => removeEventListener('pointerdown', onPointer);
    function onPointer({ target }: PointerEvent) {
      // The control that turns it on and off, and what sets its pace, say so themselves.
      if (!(target instanceof Element && target.closest('[data-verb="auto"], .talk-dialog'))) pause();
    }
  }, [pause]);
  return {
    isOn,
    delay,
    toggle: () => turn(!isOn),
    pause,
    wait: (seconds) => setDelay(delayOf(seconds)),
  };
}
