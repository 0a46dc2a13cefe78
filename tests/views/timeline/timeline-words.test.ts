import { describe, expect, it } from 'vitest';
import { formatDate, monthName } from '../../../src/core/i18n/format.ts';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';

const [AR, EN] = [messagesFor('ar'), messagesFor('en')];

describe('the messages of the timeline', () => {
  it('name the months as the dates do', () => {
    for (let month = 1; month <= 12; month += 1) {
      const date = `2018-${String(month).padStart(2, '0')}`;
      for (const { formats } of [AR, EN]) expect(formatDate(date, formats)).toBe(`${monthName(month, formats)} 2018`);
    }
  });

  it.each([
    [1, 'مع اقتباس واحد بلا تاريخ', 'Include 1 undated'],
    [2, 'مع اقتباسين بلا تاريخ', 'Include 2 undated'],
    [3, 'مع 3 اقتباسات بلا تاريخ', 'Include 3 undated'],
    [11, 'مع 11 اقتباسًا بلا تاريخ', 'Include 11 undated'],
    [100, 'مع 100 اقتباس بلا تاريخ', 'Include 100 undated'],
    [103, 'مع 103 اقتباسات بلا تاريخ', 'Include 103 undated'],
  ])('count %i undated passages in the right plural form', (count, arabic, english) => {
    expect([AR.withUndated(count), EN.withUndated(count)]).toEqual([arabic, english]);
  });

  it('do not mention undated passages where there are none', () => {
    expect(AR.timeShown('كذا', 'none', 0)).toBe('كذا');
    expect(EN.timeShown('so', 'none', 0)).toBe('so');
  });
});
