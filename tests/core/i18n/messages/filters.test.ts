import { describe, expect, it } from 'vitest';
import { PRECISIONS } from '../../../../src/core/article/article.ts';
import { messagesFor } from '../../../../src/core/i18n/messages-for.ts';

const [AR, EN] = [messagesFor('ar'), messagesFor('en')];

describe('the numbers of shown and hidden passages', () => {
  it.each([
    [0, 'لا اقتباس معروض من أصل 141', '0 passages shown of 141'],
    [1, 'اقتباس واحد معروض من أصل 141', '1 passage shown of 141'],
    [2, 'اقتباسان معروضان من أصل 141', '2 passages shown of 141'],
    [3, '3 اقتباسات معروضة من أصل 141', '3 passages shown of 141'],
    [11, '11 اقتباسًا معروضًا من أصل 141', '11 passages shown of 141'],
    [100, '100 اقتباس معروض من أصل 141', '100 passages shown of 141'],
  ])('%i shown', (count, ar, en) => {
    expect(AR.passagesShown(count, 141)).toBe(ar);
    expect(EN.passagesShown(count, 141)).toBe(en);
  });

  it.each([
    [1, 'يُخفي اختيارك اقتباسًا واحدًا من أصل 141 لهذا المكان.', '1 of its 141 passages is hidden by the filters.'],
    [2, 'يُخفي اختيارك اقتباسين من أصل 141 لهذا المكان.', '2 of its 141 passages are hidden by the filters.'],
    [3, 'يُخفي اختيارك 3 اقتباسات من أصل 141 لهذا المكان.', '3 of its 141 passages are hidden by the filters.'],
    [11, 'يُخفي اختيارك 11 اقتباسًا من أصل 141 لهذا المكان.', '11 of its 141 passages are hidden by the filters.'],
    [100, 'يُخفي اختيارك 100 اقتباس من أصل 141 لهذا المكان.', '100 of its 141 passages are hidden by the filters.'],
  ])('%i hidden', (count, ar, en) => {
    expect(AR.hiddenAtPlace(count, 141)).toBe(ar);
    expect(EN.hiddenAtPlace(count, 141)).toBe(en);
  });
});

describe('precisions', () => {
  it.each([AR, EN])('each have a message of their own', ({ precision }) => {
    expect(Object.keys(precision)).toEqual([...PRECISIONS]);
    expect(new Set(Object.values(precision)).size).toBe(PRECISIONS.length);
  });
});
