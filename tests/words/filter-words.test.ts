import { describe, expect, it } from 'vitest';
import { PRECISIONS } from '../../src/model/article.ts';
import { wordsIn } from '../../src/words/words-in.ts';

const [AR, EN] = [wordsIn('ar'), wordsIn('en')];

describe('how much is left, and how much is hidden', () => {
  it.each([
    [0, 'لا مقطع معروض من أصل 141', '0 passages shown of 141'],
    [1, 'مقطع واحد معروض من أصل 141', '1 passage shown of 141'],
    [2, 'مقطعان معروضان من أصل 141', '2 passages shown of 141'],
    [3, '3 مقاطع معروضة من أصل 141', '3 passages shown of 141'],
    [11, '11 مقطعًا معروضًا من أصل 141', '11 passages shown of 141'],
    [100, '100 مقطع معروض من أصل 141', '100 passages shown of 141'],
  ])('%i shown', (count, ar, en) => {
    expect(AR.passagesShown(count, 141)).toBe(ar);
    expect(EN.passagesShown(count, 141)).toBe(en);
  });

  it.each([
    [1, 'تحجب التصفية مقطعًا واحدًا من أصل 141 لهذا المكان.', '1 of its 141 passages is hidden by the filters.'],
    [2, 'تحجب التصفية مقطعين من أصل 141 لهذا المكان.', '2 of its 141 passages are hidden by the filters.'],
    [3, 'تحجب التصفية 3 مقاطع من أصل 141 لهذا المكان.', '3 of its 141 passages are hidden by the filters.'],
    [11, 'تحجب التصفية 11 مقطعًا من أصل 141 لهذا المكان.', '11 of its 141 passages are hidden by the filters.'],
    [100, 'تحجب التصفية 100 مقطع من أصل 141 لهذا المكان.', '100 of its 141 passages are hidden by the filters.'],
  ])('%i hidden', (count, ar, en) => {
    expect(AR.hiddenAtPlace(count, 141)).toBe(ar);
    expect(EN.hiddenAtPlace(count, 141)).toBe(en);
  });
});

describe('precisions', () => {
  it.each([AR, EN])('each have words of their own', ({ precision }) => {
    expect(Object.keys(precision)).toEqual([...PRECISIONS]);
    expect(new Set(Object.values(precision)).size).toBe(PRECISIONS.length);
  });
});
