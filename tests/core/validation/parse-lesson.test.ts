import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ACTIVITIES } from '../../../src/core/article/lesson.ts';
import { parseLesson } from '../../../src/core/validation/parse-lesson.ts';
import { makeArticle } from './good-article.ts';

const ARTICLE = makeArticle();
const GOOD = readFileSync(new URL('../../data/good/date-market-2024/lesson.json', import.meta.url), 'utf8');

type Step = { readonly minutes: number; readonly activity?: (typeof ACTIVITIES)[number]; readonly scene?: string };
type Raw = Record<string, unknown> & {
  readonly plans: [{ minutes: number; steps: Step[] }];
  readonly whoSaysSo: { passages: object[] };
  readonly howSure: { passages: object[] };
};

/** The issues of the good lesson with some fields changed. */
function faultsOf(change: (lesson: Raw) => object): readonly string[] {
  const { lesson, issues } = parseLesson(
    { ...(JSON.parse(GOOD) as Raw), ...change(JSON.parse(GOOD) as Raw) },
    ARTICLE,
    ['prices'],
  );
  expect(lesson === undefined).toBe(issues.length > 0);
  return issues.map(({ path, found }) => `${path}: ${found}`);
}

describe('parsing a lesson', () => {
  it('returns a valid lesson, frozen', () => {
    const { lesson, issues } = parseLesson(JSON.parse(GOOD), ARTICLE, []);
    expect(issues).toEqual([]);
    expect(lesson?.plans[0]?.minutes).toBe(45);
    expect(Object.isFrozen(lesson?.plans[0]?.steps)).toBe(true);
  });

  it('requires the minutes of the steps to add up to those of the plan', () => {
    expect(faultsOf(({ plans: [plan] }) => ({ plans: [{ ...plan, minutes: 40 }] }))).toEqual([
      '$.plans[0].steps: 45 minutes',
    ]);
  });

  it('requires each step to be an existing scene or an activity, and not both', () => {
    const withStep = (change: object) =>
      faultsOf(({ plans: [plan] }) => ({
        plans: [{ ...plan, steps: plan.steps.map((step, at) => (at === 0 ? { ...step, ...change } : step)) }],
      }));
    expect(withStep({ activity: undefined, scene: 'prices' })).toEqual([]);
    expect(withStep({ activity: undefined, scene: 'atlantis' })).toEqual(['$.plans[0].steps[0].scene: "atlantis"']);
    expect(withStep({ scene: 'prices' })).toEqual(['$.plans[0].steps[0]: both']);
  });

  it('requires the passages it names to be in the article', () => {
    const ask = { en: 'Who?' };
    const questions = [{ skill: 'sourcing', level: 'starting', ask, passages: ['p2-prices', 'p99-nothing'] }];
    expect(faultsOf(() => ({ questions }))).toEqual(['$.questions[0].passages[1]: "p99-nothing"']);
  });

  it('requires background from before publication, without a URL in its source', () => {
    const fact = { when: '2024-09', text: { en: 'Text' }, source: { en: 'Text' }, passages: [] };
    expect(faultsOf(() => ({ background: [{ ...fact, when: '2024-11' }] }))).toEqual([
      '$.background[0].when: "2024-11"',
    ]);
    const source = { en: 'www.example.org' };
    expect(faultsOf(() => ({ background: [{ ...fact, source }] }))).toEqual([
      '$.background[0].source.en: "www.example.org"',
    ]);
  });

  it('requires glossary terms that occur in the quotation or in the name of a voice', () => {
    const term = (word: string, passage: string) =>
      faultsOf(() => ({
        glossary: [{ term: word, meaning: { en: 'Text' }, passages: [passage] }],
      }));
    expect(term('lorries', 'p6-province')).toEqual([]);
    expect(term('driver', 'p4-queue')).toEqual([]);
    expect(term('lorries', 'p2-prices')).toEqual(['$.glossary[0].passages[0]: "p2-prices"']);
  });

  it('refuses an excerpt that names its speaker, and an accusation without its speaker', () => {
    const faultsOfPassage = (shown: object) =>
      faultsOf(({ whoSaysSo }) => ({ whoSaysSo: { ...whoSaysSo, passages: [shown, { passage: 'p2-prices' }] } }));
    expect(faultsOfPassage({ passage: 'p4-night' })).toEqual(['$.whoSaysSo.passages[0].passage: an accusation']);
    const named = {
      ...ARTICLE,
      voices: ARTICLE.voices.map((voice) => ({ ...voice, name: { en: 'Lorries' } })),
    };
    const { issues } = parseLesson(JSON.parse(GOOD.replace('p6-forecast', 'p4-queue')), named, []);
    expect(issues.map(({ path, found }) => `${path}: ${found}`)).toEqual(['$.whoSaysSo.passages[1]: "Lorries"']);
  });

  it('requires cues that occur in the quotation as printed', () => {
    const cued = (cues: readonly string[]) =>
      faultsOf(({ whoSaysSo }) => ({
        whoSaysSo: { ...whoSaysSo, passages: [{ passage: 'p4-queue', cues }, { passage: 'p2-prices' }] },
      }));
    expect(cued(['Lorries'])).toEqual([]);
    expect(cued(['Lorries', 'said the minister'])).toEqual(['$.whoSaysSo.passages[0].cues[1]: "said the minister"']);
  });

  it('refuses two excerpts of one passage in an activity', () => {
    const twice = [{ passage: 'p2-prices' }, { passage: 'p2-prices' }];
    expect(faultsOf(({ whoSaysSo }) => ({ whoSaysSo: { ...whoSaysSo, passages: twice } }))).toEqual([
      '$.whoSaysSo.passages[1].passage: "p2-prices"',
    ]);
  });

  it('requires a place that the excerpt names, or no place where it names none', () => {
    const placed = (shown: object) =>
      faultsOf(({ howSure }) => ({ howSure: { ...howSure, passages: [shown, { passage: 'p3-seller' }] } }));
    expect(placed({ passage: 'p4-queue' })).toEqual(['$.howSure.passages[0].place: nothing']);
    expect(placed({ passage: 'p4-queue', place: 'basra' })).toEqual(['$.howSure.passages[0].place: "basra"']);
    const words = 'Lorries were queuing';
    expect(placed({ passage: 'p4-queue', words, place: 'basra-road' })).toEqual([
      '$.howSure.passages[0].words: "Lorries were queuing"',
    ]);
  });

  it('never throws, whatever the content of the file', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(JSON.parse(GOOD) as object)), (value, key) => {
        const { lesson, issues } = parseLesson({ ...(JSON.parse(GOOD) as object), [key]: value }, ARTICLE, []);
        expect(lesson === undefined).toBe(issues.length > 0);
      }),
    );
  });
});
