/** Time that has passed since a talk began, in milliseconds, standing while it is paused. */
export type TalkClock = {
  /** Gathered before it last ran on. */
  readonly gathered: number;
  /** When it last ran on, in milliseconds since 1970; absent while it stands. */
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

/** `12:40`, and `1:02:05` from an hour on. */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}:${two(seconds % 60)}`;
}

/** A clock as it was kept; a stopped one for anything else. */
export function readClock(kept: string | null): TalkClock {
  try {
    const { gathered, since } = JSON.parse(kept ?? '') as Record<string, unknown>;
    if (typeof gathered !== 'number' || !(gathered >= 0)) return STOPPED;
    return typeof since === 'number' ? { gathered, since } : { gathered };
  } catch {
    return STOPPED;
  }
}
