import { expect, it } from 'vitest';
import { sceneDates } from '../../../src/apps/present/scene-charts.tsx';
import { makeSmallReading } from '../../small-article.ts';
import { makePublishedIndex } from '../../published-article.ts';

it('the axis has every dated passage between its first date and its last', () => {
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

it('an article without dates has no axis', () => {
  expect(sceneDates(makeSmallReading('ar').index)).toBeUndefined();
});
