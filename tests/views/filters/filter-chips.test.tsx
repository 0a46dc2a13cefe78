import { describe, expect, it } from 'vitest';
import { FilterChips, FilterNotice } from '../../../src/views/filters/filter-chips.tsx';
import type { Store } from '../../../src/core/state/store.ts';
import { makePublishedReading } from '../../published-article.ts';
import { markupOf, textOf, textsOf } from './shown-filters.tsx';

const AR = makePublishedReading('ar');
const EN = makePublishedReading('en');
const everything = (store: Store) => {
  store.showTime({ from: '2018-01-01', to: '2019-01-22' });
  store.includeUndated(false);
  store.toggleChoice('places', 'mosul');
  store.toggleChoice('voices', 'intelligence-source');
  store.toggleChoice('topics', 'strike');
  store.toggleChoice('topics', 'deals');
  store.hideOneSource(true);
};

describe('the filter chips', () => {
  it('show every active filter with a button to remove it, in the order of the panel', () => {
    expect(textsOf(markupOf(FilterChips, EN, everything), 'button')).toEqual([
      'Remove filter: Strikes, attacks',
      'Remove filter: Claims of deals',
      'Remove filter: An Iraqi military intelligence source, unnamed',
      'Remove filter: Mosul',
      'Remove filter: Hide what rests on one unnamed source',
      'Remove filter: 1 January 2018 to 22 January 2019',
      'Remove filter: Dated passages only',
      'Clear all filters',
    ]);
    expect(textsOf(markupOf(FilterChips, AR, everything), 'button')).toEqual([
      'إلغاء الاختيار: ضربات وهجمات',
      'إلغاء الاختيار: كلام عن صفقات',
      'إلغاء الاختيار: مصدر استخباري عسكري عراقي لم يُكشف اسمه',
      'إلغاء الاختيار: الموصل',
      'إلغاء الاختيار: إخفاء ما يستند إلى مصدر واحد لم يُكشف اسمه',
      'إلغاء الاختيار: من 1 كانون الثاني 2018 إلى 22 كانون الثاني 2019',
      'إلغاء الاختيار: المؤرَّخ في المقال وحده',
      'إلغاء الاختيار كلّه',
    ]);
  });

  it.each([
    [{ from: '2018-01-01' }, 'منذ 1 كانون الثاني 2018', 'from 1 January 2018'],
    [{ to: '2018-01-01' }, 'حتى 1 كانون الثاني 2018', 'until 1 January 2018'],
    [{ from: '2018-01-01', to: '2018-01-01' }, '1 كانون الثاني 2018', '1 January 2018'],
  ])('say which side of a time range is open: %j', (range, ar, en) => {
    expect(
      textsOf(
        markupOf(FilterChips, EN, (store) => store.showTime(range)),
        'bdi',
      ),
    ).toEqual([en]);
    expect(
      textsOf(
        markupOf(FilterChips, AR, (store) => store.showTime(range)),
        'bdi',
      )[0],
    ).toContain(ar);
  });

  it('state the number of results in a live region', () => {
    const mosul = (store: Store) => store.toggleChoice('places', 'mosul');
    const status = (markup: string) => textOf(/<p[^>]*role="status".*?<\/p>/s.exec(markup)?.[0] ?? 'none');
    expect(status(markupOf(FilterChips, EN, mosul))).toBe('1 passage shown of 47');
    expect(status(markupOf(FilterChips, AR, mosul))).toBe('اقتباس واحد معروض من أصل 47');
    expect(status(markupOf(FilterChips, EN, everything))).toBe('0 passages shown of 47');
    expect(status(markupOf(FilterChips, EN))).toBe('');
  });

  it('are empty while nothing is filtered', () => {
    expect(markupOf(FilterChips, EN)).not.toContain('<button');
    expect(markupOf(FilterChips, EN, (store) => store.selectPlace('mosul'))).not.toContain('<button');
  });
});

describe('the fallback for the chips', () => {
  it('says that passages are filtered out, how many are left, and offers to clear all filters', () => {
    const markup = markupOf(FilterNotice, EN, (store) => store.toggleChoice('places', 'mosul'));
    expect(textOf(markup)).toBe('Active filters 1 / 47Clear all filters');
    expect(textOf(markupOf(FilterNotice, AR, everything))).toBe('الاختيار الحالي 0 / 47إلغاء الاختيار كلّه');
  });

  it('is not rendered while nothing is filtered', () => {
    expect(markupOf(FilterNotice, EN, (store) => store.selectPlace('mosul'))).toBe('');
  });
});
