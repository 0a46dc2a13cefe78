import { useEffect, useState } from 'preact/hooks';
import { elapsed, pause, readClock, run, STOPPED, type TalkClock } from './talk-clock.ts';

const KEY = 'mawdi-talk-clock';

export type Clocks = {
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
export function useClock(): Clocks {
  const [now, tick] = useState(() => Date.now());
  const [clock, setClock] = useState<TalkClock>(kept);
  useEffect(() => {
    const timer = setInterval(() => tick(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => keep(clock), [clock]);
  return {
    now,
    elapsed: elapsed(clock, now),
    isRunning: clock.since !== undefined,
    toggle: () => setClock(clock.since === undefined ? run(clock, Date.now()) : pause(clock, Date.now())),
    reset: () => setClock(clock.since === undefined ? STOPPED : run(STOPPED, Date.now())),
    begin: () => setClock((held) => (held === STOPPED || held.gathered === 0 ? run(held, Date.now()) : held)),
  };
}

function kept(): TalkClock {
  try {
    return readClock(sessionStorage.getItem(KEY));
  } catch {
    return STOPPED;
  }
}

function keep(clock: TalkClock): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(clock));
  } catch {
    // Refused in some windows: the clock then lasts as long as the window is not loaded anew.
  }
}
