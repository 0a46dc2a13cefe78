import { distance } from '@turf/turf';

/** A town by which a class is told where its cross is: name, longitude, latitude. */
export type NamedTown = readonly [string, number, number];

/** The town nearest to a spot, and how far it is, in whole km. */
export function nearestTown(
  at: readonly [number, number],
  towns: readonly NamedTown[],
): { readonly name: string; readonly km: number } | undefined {
  const measured = towns.map(([name, longitude, latitude]) => ({
    name,
    km: Math.round(distance([...at], [longitude, latitude])),
  }));
  return measured.sort((a, b) => a.km - b.km)[0];
}
