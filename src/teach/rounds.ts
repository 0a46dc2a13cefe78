/** A class on its way through some passages: where it is, and what it said so far. */
export type Rounds<Answer> = {
  /** 0-based; equal to the number of answers once all are done. */
  readonly at: number;
  /** Whether the answer of the round in hand stands on the screen. */
  readonly isRevealed: boolean;
  readonly answers: readonly Answer[];
};

/** The beginning: every answer as it is before anybody has said anything. */
export function beginRounds<Answer>(total: number, unsaid: Answer): Rounds<Answer> {
  return { at: 0, isRevealed: false, answers: Array.from({ length: total }, () => unsaid) };
}

/** What is said in the round in hand; once the answer stands, it is too late. */
export function answerRound<Answer>(rounds: Rounds<Answer>, change: (said: Answer) => Answer): Rounds<Answer> {
  if (rounds.isRevealed) return rounds;
  return { ...rounds, answers: rounds.answers.map((said, at) => (at === rounds.at ? change(said) : said)) };
}

/** One step on: the answer of this round, then the next one, then the summary, where it stays. */
export function nextRoundStep<Answer>(rounds: Rounds<Answer>): Rounds<Answer> {
  if (isOver(rounds)) return rounds;
  return rounds.isRevealed ? { ...rounds, at: rounds.at + 1, isRevealed: false } : { ...rounds, isRevealed: true };
}

export function isOver<Answer>({ at, answers }: Rounds<Answer>): boolean {
  return at >= answers.length;
}
