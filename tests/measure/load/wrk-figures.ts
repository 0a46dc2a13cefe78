export type LoadFigures = {
  readonly perSecond: number;
  /** Percentiles of the latency in ms. */
  readonly p50: number;
  readonly p99: number;
  /** Socket errors, and responses other than 2xx and 3xx. */
  readonly failed: number;
};

const MILLISECONDS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Parses the output of `wrk --latency`. Throws if a figure is missing. */
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
