/** Hands counted for each answer. */
export type Tally<Option extends string> = Readonly<Partial<Record<Option, number>>>;

/** More than any class has hands. */
export const MOST_HANDS = 99;

/** The tally with so many hands for one answer: a whole number from 0 to 99, whatever is asked for. */
export function countedAs<Option extends string>(tally: Tally<Option>, option: Option, hands: number): Tally<Option> {
  const counted = Number.isFinite(hands) ? Math.min(MOST_HANDS, Math.max(0, Math.round(hands))) : 0;
  return { ...tally, [option]: counted };
}

export function handsFor<Option extends string>(tally: Tally<Option>, option: Option): number {
  return tally[option] ?? 0;
}

/** The answers most hands went up for: none where none did, several where they are even. In the order of `options`. */
export function leadersOf<Option extends string>(tally: Tally<Option>, options: readonly Option[]): readonly Option[] {
  const most = Math.max(0, ...options.map((option) => handsFor(tally, option)));
  return most === 0 ? [] : options.filter((option) => handsFor(tally, option) === most);
}

/** Whether an answer won, and won alone: half a class is no decision. */
export function isSettledOn<Option extends string>(
  tally: Tally<Option>,
  options: readonly Option[],
  option: Option,
): boolean {
  const [leader, second] = leadersOf(tally, options);
  return leader === option && second === undefined;
}
