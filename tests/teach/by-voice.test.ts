import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../src/model/article-index.ts';
import { markedPlaces } from '../../src/model/place-summary.ts';
import {
  voiceKindsHeard,
  knowsStanding,
  knowsVoice,
  sharesByVoice,
  correctAnswer,
  unnamedShare,
} from '../../src/teach/by-voice.ts';
import { makePublishedIndex } from '../published-article.ts';

const INDEX = makePublishedIndex();
const { article } = INDEX;

describe('an article by voice', () => {
  it('gives each passage to one voice, and each place to one or to none', () => {
    const shares = sharesByVoice(INDEX);
    const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
    expect(sum(shares.map(({ passages }) => passages))).toBe(article.passages.length);
    expect(sum(shares.map(({ onlyPlaces }) => onlyPlaces))).toBeLessThanOrEqual(markedPlaces(INDEX).length);
    expect(new Set(shares.map(({ voice }) => voice.id)).size).toBe(shares.length);
  });

  it('counts the one unnamed source once, with what it passes on and the pull quotes of its words', () => {
    const main = unnamedShare(INDEX);
    expect(main?.voice.named).toBe(false);
    const without = article.passages.filter(({ voices }) => !voices.includes(main?.voice.id ?? ''));
    expect(main?.passages).toBe(article.passages.length - without.length);
    const left = markedPlaces(indexArticle({ ...article, passages: without }));
    expect(main?.onlyPlaces).toBe(markedPlaces(INDEX).length - left.length);
  });

  it('asks of each passage what can be chosen', () => {
    const kinds = voiceKindsHeard(article);
    for (const passage of article.passages) expect(kinds).toContain(correctAnswer(INDEX, passage).kind);
  });

  it('takes the outlet for an answer only where it printed words without their speaker', () => {
    for (const passage of article.passages) {
      const { kind } = correctAnswer(INDEX, passage);
      expect(knowsVoice(INDEX, passage, { [kind]: 20, observers: 3 }), passage.id).toBe(true);
      const isOutletRight = kind === 'outlet' || passage.repeats !== undefined;
      expect(knowsVoice(INDEX, passage, { outlet: 20 }), passage.id).toBe(isOutletRight);
    }
  });

  it('takes every answer the lesson says can be defended, and no other', () => {
    const [passage] = article.passages.filter(({ standing }) => standing === 'relayed');
    expect(knowsStanding(passage!, { relayed: 9, stated: 3 })).toBe(true);
    expect(knowsStanding(passage!, { stated: 9 })).toBe(false);
    expect(knowsStanding(passage!, { stated: 9 }, ['stated'])).toBe(true);
    expect(knowsStanding(passage!, { stated: 9, alleged: 9 }, ['stated'])).toBe(false);
    expect(knowsVoice(INDEX, passage!, { institution: 9 })).toBe(false);
    expect(knowsVoice(INDEX, passage!, { institution: 9 }, ['institution'])).toBe(true);
  });
});
