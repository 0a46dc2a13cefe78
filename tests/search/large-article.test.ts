import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../src/model/article-index.ts';
import { makeSearch, type Search } from '../../src/search/search-article.ts';
import { makeSmallReading, passageOf } from '../cards/small-article.ts';

/** An article of many passages: a word in each, one in every tenth, one in ten of them all, and one of its own. */
function searchThrough(count: number): Search {
  const reading = makeSmallReading('ar');
  const passage = passageOf(reading);
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
  return makeSearch({ ...reading, index: indexArticle({ ...reading.index.article, passages }) });
}

/** The least of several runs, in milliseconds: the others are of the machine. */
function costOf(search: Search, query: string): number {
  const runs = Array.from({ length: 15 }, () => {
    const start = performance.now();
    for (let times = 0; times < 5; times += 1) search(query);
    return performance.now() - start;
  });
  return Math.min(...runs) / 5;
}

describe('an article of 10,000 passages', () => {
  const [small, large] = [searchThrough(1_000), searchThrough(10_000)];

  it('is searched whole', () => {
    expect(large('زيتون')).toHaveLength(1_000);
    expect(large('القوارب ليلا')).toHaveLength(10_000);
    expect(large('رمان')).toHaveLength(10);
  });

  it('gives a rare word for much less than ten times what it costs in a tenth of the article', () => {
    expect(costOf(large, 'رمان')).toBeLessThan(costOf(small, 'رمان') * 6 + 0.2);
  });

  it('costs what is found, not what is there', () => {
    expect(costOf(large, 'رمان')).toBeLessThan(costOf(large, 'زيتون') / 4 + 0.05);
    expect(costOf(large, 'زيتون')).toBeLessThan(costOf(large, 'القوارب') / 2);
  });

  it('costs no more for each passage found than a small one', () => {
    expect(costOf(large, 'القوارب')).toBeLessThan(costOf(small, 'القوارب') * 40);
  });
});
