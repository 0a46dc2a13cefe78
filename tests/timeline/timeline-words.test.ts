import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/words/format.ts';
import { wordsIn } from '../../src/words/words-in.ts';

const [AR, EN] = [wordsIn('ar'), wordsIn('en')];

describe('the words of the timeline', () => {
  it('name the months as the dates beside them do', () => {
    for (let month = 1; month <= 12; month += 1) {
      const date = `2018-${String(month).padStart(2, '0')}`;
      expect(formatDate(date, 'ar')).toBe(`${AR.monthName(month)} 2018`);
      expect(formatDate(date, 'en')).toBe(`${EN.monthName(month)} 2018`);
    }
  });

  it.each([
    [1, 'مع اقتباس واحد بلا تاريخ', 'With 1 undated passage'],
    [2, 'مع اقتباسين بلا تاريخ', 'With 2 undated passages'],
    [3, 'مع 3 اقتباسات بلا تاريخ', 'With 3 undated passages'],
    [11, 'مع 11 اقتباسًا بلا تاريخ', 'With 11 undated passages'],
    [100, 'مع 100 اقتباس بلا تاريخ', 'With 100 undated passages'],
    [103, 'مع 103 اقتباسات بلا تاريخ', 'With 103 undated passages'],
  ])('count %i undated in their own form', (count, arabic, english) => {
    expect([AR.withUndated(count), EN.withUndated(count)]).toEqual([arabic, english]);
  });

  it('say nothing of undated passages where there are none', () => {
    expect(AR.timeShown('كذا', 'none', 0)).toBe('كذا');
    expect(EN.timeShown('so', 'none', 0)).toBe('so');
  });
});
