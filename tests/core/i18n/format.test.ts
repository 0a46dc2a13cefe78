import { allMessages } from '../../../src/core/i18n/all-messages.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/core/article/edtf.ts';
import { formatEdtf } from '../../../src/core/i18n/format-edtf.ts';
import { formatDate, isolate, numberIn, pluralIn } from '../../../src/core/i18n/format.ts';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';

describe('a date', () => {
  it('is written with the month names of Iraqi newspapers and Latin digits', () => {
    expect(formatDate('2019-01-22', allMessages('ar').formats)).toBe('22 كانون الثاني 2019');
    expect(formatDate('2018-08', allMessages('ar').formats)).toBe('آب 2018');
    expect(formatDate('2018-12-19', allMessages('ar').formats)).toBe('19 كانون الأول 2018');
    expect(formatDate('2018', allMessages('ar').formats)).toBe('2018');
  });

  it('is written as British papers date', () => {
    expect(formatDate('2019-01-22', allMessages('en').formats)).toBe('22 January 2019');
    expect(formatDate('2018-08', allMessages('en').formats)).toBe('August 2018');
    expect(formatDate('2018', allMessages('en').formats)).toBe('2018');
  });

  it('is the same day in every time zone', () => {
    const zone = process.env['TZ'];
    for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env['TZ'] = TZ;
      expect(formatDate('2019-01-01', allMessages('en').formats)).toBe('1 January 2019');
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
});

describe('an EDTF date in words', () => {
  it.each([
    ['2019-01-22', '22 كانون الثاني 2019', '22 January 2019'],
    ['2018-08', 'آب 2018', 'August 2018'],
    ['2018', '2018', '2018'],
    ['../2019-01-22', 'في تاريخ غير محدَّد قبل 22 كانون الثاني 2019', 'some time before 22 January 2019'],
    ['/2019-01', 'في تاريخ غير محدَّد قبل كانون الثاني 2019', 'some time before January 2019'],
    ['2019-01-11/..', 'منذ 11 كانون الثاني 2019', 'from 11 January 2019'],
    ['2018-08/2019-01', 'من آب 2018 إلى كانون الثاني 2019', 'August 2018 to January 2019'],
  ])('%s', (edtf, ar, en) => {
    expect(formatEdtf(edtf, messagesFor('ar'))).toBe(ar);
    expect(formatEdtf(edtf, messagesFor('en'))).toBe(en);
  });

  it('is unchanged if its form has no message: never rounded, never made more certain', () => {
    const forms = ['2018-08~', '2018?', '201X', '2018-XX-XX', 'Y17000', '-0430', '2018-08?/2019', '../2019~'];
    for (const edtf of forms) {
      expect(parseEdtf(edtf), edtf).toBeDefined();
      expect(formatEdtf(edtf, messagesFor('ar'))).toBe(edtf);
      expect(formatEdtf(edtf, messagesFor('en'))).toBe(edtf);
    }
  });

  it('does not turn a season into a month of another year', () => {
    for (const edtf of ['2024-21', '2024-24']) {
      expect(parseEdtf(edtf), edtf).toBeDefined();
      expect(formatEdtf(edtf, messagesFor('en'))).toMatch(/2024/);
    }
  });

  it('keeps its year, whatever it is', () => {
    const years = fc.integer({ min: 1, max: 9999 });
    const rests = fc.constantFrom('', '-02', '-12-31');
    fc.assert(
      fc.property(years, rests, (year, rest) => {
        const edtf = `${String(year).padStart(4, '0')}${rest}`;
        expect(formatEdtf(edtf, messagesFor('en')).match(/\d+$|\d{4}/)?.[0]).toMatch(new RegExp(`^0*${year}$`));
      }),
      { examples: [[33, '']] },
    );
  });
});

describe('messages around data', () => {
  it('isolate a name, so that it does not reorder the sentence', () => {
    expect(isolate('NPR')).toBe('\u2068NPR\u2069');
  });

  it('fall back to the common form, and write large numbers as the language groups them', () => {
    const [ar, en] = [allMessages('ar').formats, allMessages('en').formats];
    expect(pluralIn<'other'>(ar)(5, { other: '# شيء' })).toBe('5 شيء');
    expect(numberIn(en)(12345)).toBe('12,345');
    expect(numberIn(ar)(12345)).toMatch(/^12[,٬]345$/);
  });
});
