/** The same in another order each round, so that what disturbs the machine for a while falls on all alike. */
export function inOrderOf<T>(round: number, subjects: readonly T[]): readonly T[] {
  const first = subjects.length > 0 ? round % subjects.length : 0;
  const turned = [...subjects.slice(first), ...subjects.slice(0, first)];
  return Math.floor(round / Math.max(1, subjects.length)) % 2 === 0 ? turned : turned.reverse();
}
