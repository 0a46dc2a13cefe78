import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../src/core/article/article-index.ts';
import { markedPlaces } from '../../../src/core/article/place-summary.ts';
import {
  correctAnswer,
  countedAs,
  handsFor,
  isSettledOn,
  knowsStanding,
  knowsVoice,
  leadersOf,
  sharesByVoice,
  type Tally,
  unnamedShare,
  voiceKindsHeard,
} from '../../../src/apps/teach/class-answers.ts';
import { makePublishedIndex } from '../../published-article.ts';
import fc from 'fast-check';
import { answerRound, beginRounds, isOver, nextRoundStep } from '../../../src/apps/teach/activity-rounds.tsx';

const INDEX = makePublishedIndex();
const { article } = INDEX;

describe('the shares of the voices', () => {
  it('count each passage for one voice, and each place for one voice or for none', () => {
    const shares = sharesByVoice(INDEX);
    const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
    expect(sum(shares.map(({ passages }) => passages))).toBe(article.passages.length);
    expect(sum(shares.map(({ onlyPlaces }) => onlyPlaces))).toBeLessThanOrEqual(markedPlaces(INDEX).length);
    expect(new Set(shares.map(({ voice }) => voice.id)).size).toBe(shares.length);
  });

  it('count the unnamed source once, with the passages it relays and the pull quotes of its words', () => {
    const main = unnamedShare(INDEX);
    expect(main?.voice.named).toBe(false);
    const without = article.passages.filter(({ voices }) => !voices.includes(main?.voice.id ?? ''));
    expect(main?.passages).toBe(article.passages.length - without.length);
    const left = markedPlaces(indexArticle({ ...article, passages: without }));
    expect(main?.onlyPlaces).toBe(markedPlaces(INDEX).length - left.length);
  });

  it('have for each passage an answer that can be chosen', () => {
    const kinds = voiceKindsHeard(article);
    for (const passage of article.passages) expect(kinds).toContain(correctAnswer(INDEX, passage).kind);
  });

  it('accept the outlet as an answer only where it printed words without their speaker', () => {
    for (const passage of article.passages) {
      const { kind } = correctAnswer(INDEX, passage);
      expect(knowsVoice(INDEX, passage, { [kind]: 20, observers: 3 }), passage.id).toBe(true);
      const isOutletRight = kind === 'outlet' || passage.repeats !== undefined;
      expect(knowsVoice(INDEX, passage, { outlet: 20 }), passage.id).toBe(isOutletRight);
    }
  });

  it('accept every answer the lesson lists as also right, and no other', () => {
    const [passage] = article.passages.filter(({ standing }) => standing === 'relayed');
    expect(knowsStanding(passage!, { relayed: 9, stated: 3 })).toBe(true);
    expect(knowsStanding(passage!, { stated: 9 })).toBe(false);
    expect(knowsStanding(passage!, { stated: 9 }, ['stated'])).toBe(true);
    expect(knowsStanding(passage!, { stated: 9, alleged: 9 }, ['stated'])).toBe(false);
    expect(knowsVoice(INDEX, passage!, { institution: 9 })).toBe(false);
    expect(knowsVoice(INDEX, passage!, { institution: 9 }, ['institution'])).toBe(true);
  });
});

const OPTIONS = ['one', 'two', 'three'] as const;
type Option = (typeof OPTIONS)[number];
const TALLY = fc.dictionary(fc.constantFrom(...OPTIONS), fc.integer({ min: 0, max: 3 })) as fc.Arbitrary<Tally<Option>>;

describe('counts of raised hands', () => {
  it('are whole numbers from 0 to 99, whatever is typed', () => {
    fc.assert(
      fc.property(TALLY, fc.constantFrom(...OPTIONS), fc.double(), (tally, option, typed) => {
        const hands = handsFor(countedAs(tally, option, typed), option);
        expect(Number.isInteger(hands) && hands >= 0 && hands <= 99).toBe(true);
      }),
    );
  });

  it('give the answer or answers with the most hands', () => {
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

describe('the rounds of an activity', () => {
  it('go to the answer, to the next passage, and end at the summary', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(60), (total, steps) => {
        let rounds = beginRounds(total, 'unsaid');
        for (let step = 0; step < steps; step++) rounds = nextRoundStep(rounds);
        expect(isOver(rounds)).toBe(steps >= 2 * total);
        expect(rounds.at).toBe(Math.min(total, Math.floor(steps / 2)));
      }),
    );
  });

  it('change no answer once the correct one is shown', () => {
    const answered = answerRound(beginRounds(2, 'unsaid'), () => 'said');
    expect(answered.answers).toEqual(['said', 'unsaid']);
    expect(answerRound(nextRoundStep(answered), () => 'late').answers).toEqual(['said', 'unsaid']);
    expect(answerRound(nextRoundStep(nextRoundStep(answered)), () => 'next').answers).toEqual(['said', 'next']);
  });
});
