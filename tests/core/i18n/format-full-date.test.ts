import { allMessages } from '../../../src/core/i18n/all-messages.ts';
import { describe, expect, it } from 'vitest';
import { formatDateInFull } from '../../../src/core/i18n/format-full-date.ts';
import { formatDate } from '../../../src/core/i18n/format.ts';

describe('a full date', () => {
  it('has both Arabic names of its month, the one of Iraq first', () => {
    expect(formatDateInFull('2019-01-22', allMessages('ar').formats)).toBe('22 كانون الثاني/يناير 2019');
    expect(formatDateInFull('2018-08', allMessages('ar').formats)).toBe('آب/أغسطس 2018');
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2018-${String(month).padStart(2, '0')}-05`;
      expect(formatDateInFull(iso, allMessages('ar').formats)).toMatch(/^5 [\u0621-\u064a ]+\/[\u0621-\u064a]+ 2018$/);
    }
  });

  it('is a plain date if it has no month, and in English', () => {
    expect(formatDateInFull('2018', allMessages('ar').formats)).toBe('2018');
    expect(formatDateInFull('2019-01-22', allMessages('en').formats)).toBe(
      formatDate('2019-01-22', allMessages('en').formats),
    );
  });
});
