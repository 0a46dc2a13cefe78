/** Frames a second of one flight to a scene: on a bare map, and in the presentation. */
export type Flight = { readonly scene: number; readonly alone: number; readonly presented: number };

/** Of a bare map’s frames, the share a presentation promises. */
const PROMISED = 0.8;

export function ratioOf(flights: readonly Flight[]): number {
  const sum = (key: 'alone' | 'presented') => flights.reduce((total, flight) => total + flight[key], 0);
  return sum('presented') / Math.max(1, sum('alone'));
}

export function isKept(flights: readonly Flight[]): boolean {
  return flights.length > 0 && ratioOf(flights) >= PROMISED;
}

export function flightsTable(flights: readonly Flight[]): string {
  const scenes = [...new Set(flights.map(({ scene }) => scene))].sort((a, b) => a - b);
  const rows = scenes.map((scene) => {
    const own = flights.filter((flight) => flight.scene === scene);
    const mean = (key: 'alone' | 'presented') => own.reduce((total, each) => total + each[key], 0) / own.length;
    return `| ${scene + 1} | ${mean('alone').toFixed(1)} | ${mean('presented').toFixed(1)} | ${ratioOf(own).toFixed(2)} |`;
  });
  const whole = `| all | | | **${ratioOf(flights).toFixed(2)}** (at least ${PROMISED}) |`;
  return [
    '| to scene | frames/s, bare map | frames/s, presented | ratio |',
    '| --- | --- | --- | --- |',
    ...rows,
    whole,
  ].join('\n');
}
