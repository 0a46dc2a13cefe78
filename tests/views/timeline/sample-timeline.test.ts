import { describe, expect, it } from 'vitest';
import { sampleTimeline } from '../../../src/views/timeline/sample-timeline.ts';
import { indexArticle } from '../../../src/core/article/article-index.ts';
import { parseArticle } from '../../../src/core/validation/parse-article.ts';
import { layOutTimeline } from '../../../src/views/timeline/timeline-layout.ts';
import { makeLargeArticle } from '../../measure/scale/make-large-article.ts';
import { makePublishedReading } from '../../published-article.ts';

describe('the timeline of an article of few dates', () => {
  it('is drawn whole', () => {
    const { index } = makePublishedReading('ar');
    const { layout, drawn, dated } = sampleTimeline(index);
    expect(layout).toEqual(layOutTimeline(index));
    expect(drawn).toBe(dated);
  });
});

describe('the timeline of an article of thousands of dates', () => {
  const { article } = parseArticle(makeLargeArticle(3000, 100));
  if (!article) throw new Error('the large article is not sound');
  const whole = layOutTimeline(indexArticle(article));
  const { layout, drawn, dated } = sampleTimeline(indexArticle(article));

  it('draws as many as it says, and says how many there are', () => {
    expect(layout.spans).toHaveLength(drawn);
    expect(drawn).toBeLessThanOrEqual(44);
    expect(dated).toBe(whole.spans.length);
  });

  it('reaches as far as all of them do, step for step', () => {
    expect(layout.domain).toEqual(whole.domain);
    expect(layout.steps).toEqual(whole.steps);
  });

  it('reaches to the end of a time that began early and ended last', () => {
    const passages = article.passages.map((passage, at) =>
      at === 1500 ? { ...passage, when: { edtf: '2016-03-04/2023-06-30', words: 'منذ ذلك اليوم' } } : passage,
    );
    const index = indexArticle({ ...article, passages });
    expect(sampleTimeline(index).layout.domain).toEqual(layOutTimeline(index).domain);
  });

  it('leaves no passage without a date out', () => {
    expect(layout.undated).toEqual(whole.undated);
  });

  it('is spread as all of them are: each quarter of the line keeps its share', () => {
    const shareOf = ({ spans }: typeof layout, from: number) =>
      spans.filter(({ at }) => at >= from && at < from + 0.25).length / spans.length;
    for (const quarter of [0, 0.25, 0.5, 0.75])
      expect(Math.abs(shareOf(layout, quarter) - shareOf(whole, quarter))).toBeLessThan(0.08);
  });
});
