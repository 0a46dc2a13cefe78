import { expect, it } from 'vitest';
import { restsOn } from '../../../src/core/article/attribution.ts';
import { tallyArticle } from '../../../src/core/i18n/article-tally.ts';
import { markedPlaces } from '../../../src/core/article/place-summary.ts';
import { sharesByVoice } from '../../../src/apps/teach/class-answers.ts';
import { makeSmallReading } from '../../small-article.ts';
import { makePublishedIndex } from '../../published-article.ts';

it('a claim printed twice is two passages, and one of them counts as a repetition', () => {
  const { passages, repeats, voices } = tallyArticle(makeSmallReading('en').index);
  expect({ passages, repeats }).toEqual({ passages: 2, repeats: 1 });
  expect(voices.map(({ voice, count }) => [voice.id, count])).toEqual([['fisher', 2]]);
});

it('every passage is counted with one voice, and the one unnamed source as one voice, as in the lesson', () => {
  const index = makePublishedIndex();
  const { voices, passages, oneUnnamed } = tallyArticle(index);
  expect(passages).toBe(index.article.passages.length);
  expect(voices.reduce((sum, { count }) => sum + count, 0)).toBe(passages);
  const own = index.article.passages.filter((passage) => restsOn(index, passage) === oneUnnamed?.voice);
  expect(oneUnnamed?.count).toBe(own.length);
  expect(oneUnnamed?.voice.named).toBe(false);
  const { heard, places } = tallyArticle(index);
  // The outlet is not one of its own sources.
  expect(heard).toBe(index.article.voices.filter(({ kind }) => kind !== 'outlet').length);
  expect(places).toBe(markedPlaces(index).length);
  const lesson = sharesByVoice(index).find(({ voice }) => voice === oneUnnamed?.voice);
  expect(lesson?.passages).toBe(oneUnnamed?.count);
});
