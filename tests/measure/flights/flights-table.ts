/** Frames per second of one camera flight to a scene: on a bare map, and in the talk. */
export type Flight = { readonly scene: number; readonly bareMap: number; readonly presented: number };

/** The minimum frame rate of the talk, as a fraction of that of the bare map. */
const TARGET_RATIO = 0.8;

export function ratioOf(flights: readonly Flight[]): number {
  const sum = (key: 'bareMap' | 'presented') => flights.reduce((total, flight) => total + flight[key], 0);
  return sum('presented') / Math.max(1, sum('bareMap'));
}

export function isTargetMet(flights: readonly Flight[]): boolean {
  return flights.length > 0 && ratioOf(flights) >= TARGET_RATIO;
}

export function flightsTable(flights: readonly Flight[]): string {
  const scenes = [...new Set(flights.map(({ scene }) => scene))].sort((a, b) => a - b);
  const rows = scenes.map((scene) => {
    const own = flights.filter((flight) => flight.scene === scene);
    const mean = (key: 'bareMap' | 'presented') => own.reduce((total, each) => total + each[key], 0) / own.length;
    return `| ${scene + 1} | ${mean('bareMap').toFixed(1)} | ${mean('presented').toFixed(1)} | ${ratioOf(own).toFixed(2)} |`;
  });
  const whole = `| all | | | **${ratioOf(flights).toFixed(2)}** (at least ${TARGET_RATIO}) |`;
  return [
    '| to scene | frames/s, bare map | frames/s, presented | ratio |',
    '| --- | --- | --- | --- |',
    ...rows,
    whole,
  ].join('\n');
}
