import { describe, expect, it } from 'vitest';
import { sampleTimeline } from '../../../src/views/timeline/sample-timeline.ts';
import { indexArticle } from '../../../src/core/article/article-index.ts';
import { parseArticle } from '../../../src/core/validation/parse-article.ts';
import { layOutTimeline } from '../../../src/views/timeline/timeline-layout.ts';
import { makeLargeArticle } from '../../measure/scale/make-large-article.ts';
import { makePublishedReading } from '../../published-article.ts';

describe('the timeline of an article with few dates', () => {
  it('draws all of them', () => {
    const { index } = makePublishedReading('ar');
    const { layout, drawn, dated } = sampleTimeline(index);
    expect(layout).toEqual(layOutTimeline(index));
    expect(drawn).toBe(dated);
  });
});

describe('the timeline of an article with thousands of dates', () => {
  const { article } = parseArticle(makeLargeArticle(3000, 100));
  if (!article) throw new Error('the large article is not sound');
  const whole = layOutTimeline(indexArticle(article));
  const { layout, drawn, dated } = sampleTimeline(indexArticle(article));

  it('reports how many passages it draws, and how many there are', () => {
    expect(layout.spans).toHaveLength(drawn);
    expect(drawn).toBeLessThanOrEqual(44);
    expect(dated).toBe(whole.spans.length);
  });

  it('has the extent and the steps of the full one', () => {
    expect(layout.domain).toEqual(whole.domain);
    expect(layout.steps).toEqual(whole.steps);
  });

  it('extends to the end of a range that began early and ended last', () => {
    const passages = article.passages.map((passage, at) =>
      at === 1500 ? { ...passage, when: { edtf: '2016-03-04/2023-06-30', words: 'منذ ذلك اليوم' } } : passage,
    );
    const index = indexArticle({ ...article, passages });
    expect(sampleTimeline(index).layout.domain).toEqual(layOutTimeline(index).domain);
  });

  it('lists every passage without a date', () => {
    expect(layout.undated).toEqual(whole.undated);
  });

  it('draws the same share in each quarter of the line as the full one', () => {
    const shareOf = ({ spans }: typeof layout, from: number) =>
      spans.filter(({ at }) => at >= from && at < from + 0.25).length / spans.length;
    for (const quarter of [0, 0.25, 0.5, 0.75])
      expect(Math.abs(shareOf(layout, quarter) - shareOf(whole, quarter))).toBeLessThan(0.08);
  });
});
