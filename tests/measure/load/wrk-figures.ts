export type LoadFigures = {
  readonly perSecond: number;
  /** In milliseconds: half of all answers, and all but one in a hundred, came within. */
  readonly p50: number;
  readonly p99: number;
  /** Answers that were none: broken connections, and what was no 2xx or 3xx. */
  readonly failed: number;
};

const MILLISECONDS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** What `wrk --latency` prints, as figures. Throws where one is missing. */
export function wrkFigures(printed: string): LoadFigures {
  const found = (pattern: RegExp) => {
    const match = pattern.exec(printed);
    if (!match) throw new Error(`found nothing like ${pattern.source} in what wrk prints: ${printed.slice(0, 500)}`);
    return match;
  };
  const latency = (percent: string) => {
    const [, value = '', unit = ''] = found(new RegExp(`^\\s+${percent}%\\s+([\\d.]+)(us|ms|s|m)$`, 'm'));
    return Number(value) * (MILLISECONDS[unit] ?? Number.NaN);
  };
  const broken = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(printed)?.slice(1) ?? [];
  const refused = /Non-2xx or 3xx responses: (\d+)/.exec(printed)?.slice(1) ?? [];
  return {
    perSecond: Number(found(/^Requests\/sec:\s+([\d.]+)$/m)[1]),
    p50: latency('50'),
    p99: latency('99'),
    failed: [...broken, ...refused].map(Number).reduce((sum, each) => sum + each, 0),
  };
}
