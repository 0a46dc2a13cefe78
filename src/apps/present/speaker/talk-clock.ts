import { useEffect, useState } from 'preact/hooks';

/** Stopwatch of a talk, in milliseconds without pauses. */
type TalkClock = {
  /** Milliseconds before the current run. */
  readonly gathered: number;
  /** Start of the current run, in milliseconds since 1970; absent while it is paused. */
  readonly since?: number;
};

export const STOPPED: TalkClock = { gathered: 0 };

export function startClock(clock: TalkClock, now: number): TalkClock {
  return clock.since === undefined ? { ...clock, since: now } : clock;
}

export function pauseClock(clock: TalkClock, now: number): TalkClock {
  return { gathered: elapsedTime(clock, now) };
}

export function elapsedTime({ gathered, since }: TalkClock, now: number): number {
  return since === undefined ? gathered : gathered + Math.max(0, now - since);
}

/** `12:40`, and `1:02:05` from one hour on. */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}:${two(seconds % 60)}`;
}

/** Parses a stored stopwatch; a stopped one for anything else. */
export function readClock(stored: string | null): TalkClock {
  try {
    const { gathered, since } = JSON.parse(stored ?? '') as Record<string, unknown>;
    if (typeof gathered !== 'number' || !(gathered >= 0)) return STOPPED;
    return typeof since === 'number' ? { gathered, since } : { gathered };
  } catch {
    return STOPPED;
  }
}

const CLOCK_KEY = 'mawdi-talk-clock';

export type TalkClocks = {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds since the talk began, without pauses. */
  readonly elapsed: number;
  readonly isRunning: boolean;
  readonly toggle: () => void;
  readonly reset: () => void;
  /** Starts it at the first change of position. */
  readonly begin: () => void;
};

/** The time of day and the stopwatch of the talk, which survives a reload of the window. */
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
    begin: () =>
      setClock((current) =>
        current === STOPPED || current.gathered === 0 ? startClock(current, Date.now()) : current,
      ),
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
    // Storage may be refused: the stopwatch is then lost at a reload.
  }
}
