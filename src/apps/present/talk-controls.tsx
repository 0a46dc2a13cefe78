import type { PresentMessages } from '../../core/i18n/messages/apps.ts';
import { type TalkCommand, TalkIcon } from './talk-commands.tsx';
import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import { delayOf, DELAYS } from './talk-options.ts';
import type { TalkStore } from './talk-store.ts';

type TalkControlsProps = {
  readonly words: PresentMessages;
  readonly isRtl: boolean;
  readonly isAuto: boolean;
  readonly isSpot: boolean;
  /** Whether nobody has moved for a while: they fade, and come back at a touch, a move or a focus. */
  readonly isResting: boolean;
  readonly themeLabel: string;
  readonly onVerb: (verb: TalkCommand) => void;
  readonly onTheme: () => void;
};

const SHOWN_COMMANDS = [
  'previous',
  'next',
  'overview',
  'goTo',
  'black',
  'full',
  'speaker',
  'code',
  'spot',
  'auto',
  'help',
] as const;
/** Keys as they are written on keyboards of both scripts. */
const KEY_LABELS: Readonly<Partial<Record<TalkCommand, string>>> = {
  overview: 'O',
  goTo: 'G',
  black: 'B',
  full: 'F',
  speaker: 'S',
  code: 'Q',
  spot: 'L',
  auto: 'A',
  help: '?',
};

/** What a presenter can press where there is no key to hand. */
export function TalkControls({
  words,
  isRtl,
  isAuto,
  isSpot,
  isResting,
  themeLabel,
  onVerb,
  onTheme,
}: TalkControlsProps) {
  return (
    <nav class="talk-controls" aria-label={words.controls} data-resting={isResting || undefined}>
      {SHOWN_COMMANDS.map((verb) => {
        const label = verb === 'auto' && isAuto ? words.pauseAuto : words[verb];
        const key = KEY_LABELS[verb];
        return (
          <button
            key={verb}
            type="button"
            class="icon-button"
            aria-label={label}
            title={key ? `${label} (${key})` : label}
            aria-keyshortcuts={key}
            aria-pressed={verb === 'spot' ? isSpot : undefined}
            data-verb={verb}
            onClick={() => onVerb(verb)}
          >
            <TalkIcon name={verb === 'auto' && isAuto ? 'pause' : verb} isRtl={isRtl} />
          </button>
        );
      })}
      <button type="button" class="icon-button" aria-label={themeLabel} title={themeLabel} onClick={onTheme}>
        <TalkIcon name="theme" isRtl={isRtl} />
      </button>
    </nav>
  );
}

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

/** Pixels a press of an arrow moves the spot. */
const SPOTLIGHT_STEP = 24;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A spot of light that follows the pointer, and the arrows; + and − make what lies under it larger and smaller. */
export function SpotlightOverlay() {
  const spot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let at = { x: innerWidth / 2, y: innerHeight / 2 };
    let scale = 1;
    const stage = document.querySelector<HTMLElement>('.talk-scene');
    const draw = () => {
      spot.current?.style.setProperty('--x', `${at.x}px`);
      spot.current?.style.setProperty('--y', `${at.y}px`);
      if (!stage) return;
      stage.style.transformOrigin = `${at.x}px ${at.y}px`;
      stage.style.transform = scale === 1 ? '' : `scale(${scale})`;
    };
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      at = { x: clientX, y: clientY };
      draw();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest('dialog')) return;
      const way = ARROWS[event.key];
      if (way) at = { x: at.x + SPOTLIGHT_STEP * way[0], y: at.y + SPOTLIGHT_STEP * way[1] };
      else if (event.key === '+' || event.key === '=') scale = Math.min(3, scale + 0.5);
      else if (event.key === '-') scale = Math.max(1, scale - 0.5);
      else return;
      event.preventDefault();
      draw();
    };
    draw();
    addEventListener('pointermove', onMove);
    addEventListener('keydown', onKey, true);
    return () => {
      removeEventListener('pointermove', onMove);
      removeEventListener('keydown', onKey, true);
      stage?.style.removeProperty('transform');
      stage?.style.removeProperty('transform-origin');
    };
  }, []);
  return <div class="talk-spot" ref={spot} aria-hidden="true" />;
}
