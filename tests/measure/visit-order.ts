/** Another order in each round, so that temporary load on the machine affects all subjects equally. */
export function inOrderOf<T>(round: number, subjects: readonly T[]): readonly T[] {
  const first = subjects.length > 0 ? round % subjects.length : 0;
  const rotated = [...subjects.slice(first), ...subjects.slice(0, first)];
  return Math.floor(round / Math.max(1, subjects.length)) % 2 === 0 ? rotated : rotated.reverse();
}
