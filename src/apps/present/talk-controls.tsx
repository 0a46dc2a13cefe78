import type { PresentMessages } from '../../core/i18n/messages/apps.ts';
import { type TalkCommand, TalkIcon } from './talk-commands.tsx';
import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import { delayOf, DELAYS } from './talk-options.ts';
import type { TalkStore } from './talk-store.ts';

type TalkControlsProps = {
  readonly messages: PresentMessages;
  readonly isRtl: boolean;
  readonly isAuto: boolean;
  readonly isSpot: boolean;
  /** Whether the presenter is idle: the controls fade, and return on a touch, a pointer move or a focus. */
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
/** Labels of the keys, as on Arabic and Latin keyboards. */
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

/** Buttons for presenters without a keyboard. */
export function TalkControls({
  messages,
  isRtl,
  isAuto,
  isSpot,
  isResting,
  themeLabel,
  onVerb,
  onTheme,
}: TalkControlsProps) {
  return (
    <nav class="talk-controls" aria-label={messages.controls} data-resting={isResting || undefined}>
      {SHOWN_COMMANDS.map((verb) => {
        const label = verb === 'auto' && isAuto ? messages.pauseAuto : messages[verb];
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

/** Milliseconds without input until the controls fade. */
const IDLE_MS = 3500;

/** Whether no pointer moved and no focus changed for `IDLE_MS`. */
export function useIdle(root: RefObject<HTMLElement | null>): boolean {
  const [isResting, setResting] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const onInput = () => {
      setResting(false);
      clearTimeout(timer);
      timer = setTimeout(() => setResting(true), IDLE_MS);
    };
    onInput();
    const element = root.current;
    const eventTypes = ['pointermove', 'pointerdown', 'focusin'] as const;
    for (const eventType of eventTypes) element?.addEventListener(eventType, onInput, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const eventType of eventTypes) element?.removeEventListener(eventType, onInput);
    };
  }, [root]);
  return isResting;
}

/** Least width of a swipe in CSS pixels; it also has to be 1.5 times wider than high. */
const LEAST_SWIPE = 48;

/**
 * Swipes change the position: a swipe to the left goes on in left-to-right languages, a swipe to the right in others.
 */
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
  /** Seconds per position. */
  readonly delay: number;
  readonly toggle: () => void;
  readonly pause: () => void;
  readonly wait: (seconds: number) => void;
};

/** Autoplay for exhibitions, which wraps to the first position. A press anywhere pauses it. */
export function useAutoplay(store: TalkStore, initialDelay: number | undefined): AutoplayState {
  const state = useStore(store.state);
  const [isOn, setOn] = useState(initialDelay !== undefined);
  const [delay, setDelay] = useState<number>(initialDelay ?? DELAYS.usual);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(store.around, delay * 1000);
    return () => clearTimeout(timer);
  }, [isOn, delay, state, store]);
  const pause = useCallback(() => setOn(false), []);
  useEffect(() => {
    addEventListener('pointerdown', onPointer);
    return () => removeEventListener('pointerdown', onPointer);
    function onPointer({ target }: PointerEvent) {
      // Its own button, and the delay in the dialog of keys, do not pause it.
      if (!(target instanceof Element && target.closest('[data-verb="auto"], .talk-dialog'))) pause();
    }
  }, [pause]);
  return {
    isOn,
    delay,
    toggle: () => setOn(!isOn),
    pause,
    wait: (seconds) => setDelay(delayOf(seconds)),
  };
}

/** CSS pixels by which an arrow key moves the spotlight. */
const SPOTLIGHT_STEP = 24;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A spotlight that follows the pointer and the arrow keys; + and − zoom the scene below it. */
export function SpotlightOverlay() {
  const spot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let at = { x: innerWidth / 2, y: innerHeight / 2 };
    let scale = 1;
    const scene = document.querySelector<HTMLElement>('.talk-scene');
    const draw = () => {
      spot.current?.style.setProperty('--x', `${at.x}px`);
      spot.current?.style.setProperty('--y', `${at.y}px`);
      if (!scene) return;
      scene.style.transformOrigin = `${at.x}px ${at.y}px`;
      scene.style.transform = scale === 1 ? '' : `scale(${scale})`;
    };
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      at = { x: clientX, y: clientY };
      draw();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest('dialog')) return;
      const direction = ARROWS[event.key];
      if (direction) at = { x: at.x + SPOTLIGHT_STEP * direction[0], y: at.y + SPOTLIGHT_STEP * direction[1] };
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
      scene?.style.removeProperty('transform');
      scene?.style.removeProperty('transform-origin');
    };
  }, []);
  return <div class="talk-spot" ref={spot} aria-hidden="true" />;
}
