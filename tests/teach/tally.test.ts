import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerRound, beginRounds, isOver, nextRoundStep } from '../../src/teach/rounds.ts';
import { countedAs, handsFor, isSettledOn, leadersOf, type Tally } from '../../src/teach/tally.ts';

const OPTIONS = ['one', 'two', 'three'] as const;
type Option = (typeof OPTIONS)[number];
const TALLY = fc.dictionary(fc.constantFrom(...OPTIONS), fc.integer({ min: 0, max: 3 })) as fc.Arbitrary<Tally<Option>>;

describe('hands are counted', () => {
  it('in whole numbers from 0 to 99, whatever is typed', () => {
    fc.assert(
      fc.property(TALLY, fc.constantFrom(...OPTIONS), fc.double(), (tally, option, typed) => {
        const hands = handsFor(countedAs(tally, option, typed), option);
        expect(Number.isInteger(hands) && hands >= 0 && hands <= 99).toBe(true);
      }),
    );
  });

  it('and the answer with the most leads, alone or with its equals', () => {
    fc.assert(
      fc.property(TALLY, (tally) => {
        const leaders = leadersOf(tally, OPTIONS);
        const most = Math.max(0, ...OPTIONS.map((option) => handsFor(tally, option)));
        expect(leaders.every((option) => handsFor(tally, option) === most)).toBe(true);
        expect(leaders.length === 0).toBe(most === 0);
        for (const option of OPTIONS)
          expect(isSettledOn(tally, OPTIONS, option)).toBe(leaders.length === 1 && leaders[0] === option);
      }),
    );
  });
});

describe('a class goes through its passages', () => {
  it('to the answer, to the next passage, and to the summary, where it stays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(60), (total, steps) => {
        let rounds = beginRounds(total, 'unsaid');
        for (let step = 0; step < steps; step++) rounds = nextRoundStep(rounds);
        expect(isOver(rounds)).toBe(steps >= 2 * total);
        expect(rounds.at).toBe(Math.min(total, Math.floor(steps / 2)));
      }),
    );
  });

  it('and changes no answer once it stands on the screen', () => {
    const said = answerRound(beginRounds(2, 'unsaid'), () => 'said');
    expect(said.answers).toEqual(['said', 'unsaid']);
    expect(answerRound(nextRoundStep(said), () => 'late').answers).toEqual(['said', 'unsaid']);
    expect(answerRound(nextRoundStep(nextRoundStep(said)), () => 'next').answers).toEqual(['said', 'next']);
  });
});
