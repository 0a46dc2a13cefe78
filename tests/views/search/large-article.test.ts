import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../src/core/article/article-index.ts';
import { makeSearch, type Search } from '../../../src/views/search/search-article.ts';
import { makeSmallReading, passageOf } from '../../small-article.ts';
import { workOf } from '../../work-of.ts';

/** An article of many passages. Its words occur in every passage, in every tenth, in ten of all, or in one. */
function searchThrough(count: number): Search {
  const context = makeSmallReading('ar');
  const passage = passageOf(context);
  const passages = Array.from({ length: count }, (_, at) => ({
    ...passage,
    id: `passage-${at}`,
    quote: [
      passage.quote,
      `نخله${at.toString(36)}`,
      ...(at % 10 === 0 ? ['زيتون'] : []),
      ...(at % (count / 10) === 0 ? ['رمّان'] : []),
    ].join(' '),
  }));
  return makeSearch({ ...context, index: indexArticle({ ...context.index.article, passages }) });
}

describe('an article of 4,000 passages', () => {
  const [small, large] = [searchThrough(400), searchThrough(4_000)];
  const costOf = (search: Search, query: string) => workOf(() => search(query));

  it('is searched completely', () => {
    expect(large('زيتون')).toHaveLength(400);
    expect(large('القوارب ليلا')).toHaveLength(4_000);
    expect(large('رمان')).toHaveLength(10);
  });

  it('finds a rare word as fast as in a tenth of the article', () => {
    expect(costOf(large, 'رمان')).toBeLessThan(costOf(small, 'رمان') * 1.1);
  });

  it('costs time for each match, not for each passage', () => {
    expect(costOf(large, 'رمان')).toBeLessThan(costOf(large, 'زيتون') / 10);
    expect(costOf(large, 'زيتون')).toBeLessThan(costOf(large, 'القوارب') / 5);
  });

  it('costs no more for each match than a small article', () => {
    expect(costOf(large, 'القوارب')).toBeLessThan(costOf(small, 'القوارب') * 13);
  });
});
