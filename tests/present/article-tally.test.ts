import { expect, it } from 'vitest';
import { restsOn } from '../../src/model/attribution.ts';
import { tallyArticle } from '../../src/present/article-tally.ts';
import { makeSmallReading } from '../cards/small-article.ts';
import { makePublishedIndex } from '../published-article.ts';

it('a claim printed twice is counted once', () => {
  const { statements, repeats, voices } = tallyArticle(makeSmallReading('en').index);
  expect({ statements, repeats }).toEqual({ statements: 1, repeats: 1 });
  expect(voices.map(({ voice, count }) => [voice.id, count])).toEqual([['fisher', 1]]);
});

it('every statement is counted with one voice, and the one unnamed source as one', () => {
  const index = makePublishedIndex();
  const { voices, statements, oneUnnamed } = tallyArticle(index);
  expect(voices.reduce((sum, { count }) => sum + count, 0)).toBe(statements);
  const own = index.article.passages.filter(
    (passage) => passage.repeats === undefined && restsOn(index, passage) === oneUnnamed?.voice,
  );
  expect(oneUnnamed?.count).toBe(own.length);
  expect(oneUnnamed?.voice.named).toBe(false);
});
