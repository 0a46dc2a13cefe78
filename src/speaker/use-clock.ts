import { useEffect, useState } from 'preact/hooks';
import { elapsedTime, pauseClock, readClock, startClock, STOPPED, type TalkClock } from './talk-clock.ts';

const CLOCK_KEY = 'mawdi-talk-clock';

export type TalkClocks = {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds since the talk began, without pauses. */
  readonly elapsed: number;
  readonly isRunning: boolean;
  readonly toggle: () => void;
  readonly reset: () => void;
  /** Starts it where it has not begun yet: the talk moves. */
  readonly begin: () => void;
};

/** The clock on the wall and that of the talk, which a reload of the window does not stop. */
export function useClock(): TalkClocks {
  const [now, tick] = useState(() => Date.now());
  const [clock, setClock] = useState<TalkClock>(storedClock);
  useEffect(() => {
    const timer = setInterval(() => tick(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => storeClock(clock), [clock]);
  return {
    now,
    elapsed: elapsedTime(clock, now),
    isRunning: clock.since !== undefined,
    toggle: () => setClock(clock.since === undefined ? startClock(clock, Date.now()) : pauseClock(clock, Date.now())),
    reset: () => setClock(clock.since === undefined ? STOPPED : startClock(STOPPED, Date.now())),
    begin: () => setClock((held) => (held === STOPPED || held.gathered === 0 ? startClock(held, Date.now()) : held)),
  };
}

function storedClock(): TalkClock {
  try {
    return readClock(sessionStorage.getItem(CLOCK_KEY));
  } catch {
    return STOPPED;
  }
}

function storeClock(clock: TalkClock): void {
  try {
    sessionStorage.setItem(CLOCK_KEY, JSON.stringify(clock));
  } catch {
    // Refused in some windows: the clock then lasts as long as the window is not loaded anew.
  }
}
