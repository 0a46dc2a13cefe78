import { expect, it } from 'vitest';
import { sceneDates } from '../../../src/apps/present/scene-charts.tsx';
import { makeSmallReading } from '../../small-article.ts';
import { makePublishedIndex } from '../../published-article.ts';

it('dates stand between the first and the last, the publication among them', () => {
  const index = makePublishedIndex();
  const line = sceneDates(index);
  expect(line?.dates.map(({ id }) => id)).toEqual(
    index.article.passages.filter(({ when }) => when !== undefined).map(({ id }) => id),
  );
  for (const { from, to } of line?.dates ?? []) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(1);
    expect(from).toBeLessThanOrEqual(to);
  }
});

it('an article without a date has no line', () => {
  expect(sceneDates(makeSmallReading('ar').index)).toBeUndefined();
});
