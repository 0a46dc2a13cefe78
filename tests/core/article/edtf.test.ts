// @ts-expect-error The package ships no types.
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDays, isDay, liesAfter, parseEdtf } from '../../../src/core/article/edtf.ts';

// The oracle, the package `edtf`, accepts more than our parser. Where they differ, ours follows level 1 of the
// specification of the Library of Congress (2019), in its stricter interpretation where it is ambiguous. Each
// difference has a test below:
// - times of day, centuries (`19`) and wholly unspecified dates (`XXXX`, `XXXX-XX-XX`): articles print no such dates;
// - 2019-02-29: the oracle’s grammar has no leap years;
// - intervals without any date (`/`, `../..`): the oracle accepts them;
// - an interval within one date (2004/2004): the oracle refuses it, ISO 8601 does not;
// - seasons: the oracle’s spring begins in January; the specification gives seasons no months.

const two = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, '0'));
const year = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, '0'));
const signedYear = fc.tuple(fc.constantFrom('', '', '', '-'), year).map((parts) => parts.join(''));
const plain = fc.oneof(
  signedYear,
  fc.tuple(signedYear, two(0, 14)).map((parts) => parts.join('-')),
  fc.tuple(signedYear, two(0, 13), two(0, 32)).map((parts) => parts.join('-')),
);
const qualified = fc.tuple(plain, fc.constantFrom('', '?', '~', '%')).map((parts) => parts.join(''));
const unspecified = fc.oneof(
  year.map((digits) => `${digits.slice(0, 3)}X`),
  year.map((digits) => `${digits.slice(0, 2)}XX`),
  year.map((digits) => `${digits}-XX`),
  year.map((digits) => `${digits}-XX-XX`),
  fc.tuple(year, two(1, 12)).map(([digits, month]) => `${digits}-${month}-XX`),
);
const longYear = fc
  .tuple(fc.constantFrom('Y', 'Y-'), fc.integer({ min: 10_000, max: 200_000 }))
  .map((parts) => parts.join(''));
const single = fc.oneof(qualified, unspecified, longYear);
const interval = fc.tuple(
  fc.oneof(qualified, fc.constantFrom('', '..')),
  fc.oneof(qualified, fc.constantFrom('', '..')),
);

type Oracle = { readonly min: number | null; readonly max: number | null };

function parseWithOracle(text: string): Oracle | undefined {
  try {
    return edtf(text, { level: 1 }) as unknown as Oracle;
  } catch {
    return undefined;
  }
}

/** An ISO day as days since 1970, in the proleptic Gregorian calendar. */
function epochDay(day: string): number {
  const [, digits, month, date] = /^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const start = new Date(0);
  start.setUTCFullYear(Number(digits), Number(month) - 1, Number(date));
  return start.getTime() / 86_400_000;
}

function isRealDay(text: string): boolean {
  const [, digits, month, date] = /^(-?\d{4})-(\d\d)-(\d\d)[?~%]?$/.exec(text) ?? [];
  if (digits === undefined) return true;
  const day = new Date(0);
  day.setUTCFullYear(Number(digits), Number(month) - 1, Number(date));
  return day.getUTCMonth() === Number(month) - 1;
}

describe('a date in EDTF', () => {
  it('has the bounds that the oracle computes', () => {
    fc.assert(
      fc.property(single, (text) => {
        fc.pre(isRealDay(text) && !/-2[1-4]$/.test(text));
        const [ours, theirs] = [parseEdtf(text), parseWithOracle(text)];
        expect(ours !== undefined, text).toBe(theirs !== undefined);
        if (!ours?.from || !ours.to || !theirs) return;
        expect([epochDay(ours.from), epochDay(ours.to)], text).toEqual([
          (theirs.min ?? 0) / 86_400_000,
          Math.floor((theirs.max ?? 0) / 86_400_000),
        ]);
      }),
      { numRuns: 400 },
    );
  });

  it('is an interval where the oracle parses one, without a bound at open and unknown ends', () => {
    fc.assert(
      fc.property(interval, ([start, end]) => {
        const text = `${start}/${end}`;
        fc.pre(isRealDay(start) && isRealDay(end) && /\d/.test(text) && !/-2[1-4][?~%]?(?:\/|$)/.test(text));
        const [ours, theirs] = [parseEdtf(text), parseWithOracle(text)];
        const [first, last] = [parseEdtf(start), parseEdtf(end)];
        // The oracle requires the first days of both dates in order, our parser only that the interval does not run
        // backwards.
        fc.pre(!first?.from || !last?.from || compareDays(first.from, last.from) < 0);
        expect(ours !== undefined, text).toBe(theirs !== undefined);
        if (!theirs) return;
        expect(ours?.from && epochDay(ours.from), text).toBe(start.match(/\d/) ? daysOf(theirs.min) : undefined);
        expect(ours?.to && epochDay(ours.to), text).toBe(end.match(/\d/) ? daysOf(theirs.max) : undefined);
      }),
      { numRuns: 400 },
    );
  });

  it('is parsed from any text without an exception', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseEdtf(text)));
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0129-X/.?~%Y') }), (text) => void parseEdtf(text)));
  });

  it.each([
    ['2018-01-01', '2018-01-01', '2018-01-01'],
    ['2018-08', '2018-08-01', '2018-08-31'],
    ['2018-08?', '2018-08-01', '2018-08-31'],
    ['../2019-01-22', undefined, '2019-01-22'],
    ['2019-01-11/', '2019-01-11', undefined],
    ['2004-02-XX', '2004-02-01', '2004-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['1985-XX-XX', '1985-01-01', '1985-12-31'],
    ['-0430-03', '-000430-03-01', '-000430-03-31'],
    ['-201X', '-002019-01-01', '-002010-12-31'],
    ['Y170000002', '+170000002-01-01', '+170000002-12-31'],
    ['2018-24', '2018-01-01', '2018-12-31'],
    ['2004/2004', '2004-01-01', '2004-12-31'],
    ['2004-06/2004', '2004-06-01', '2004-12-31'],
  ])('%s covers %s to %s', (text, from, to) => {
    expect(parseEdtf(text)).toEqual({ ...(from && { from }), ...(to && { to }) });
  });

  it.each([
    '',
    '2018-13',
    '2019-02-29',
    '2018-00',
    '20180101',
    '2018-1',
    'XXXX',
    'XXXX-XX',
    '19',
    '/',
    '../..',
    '..',
    '/..',
  ])('%j is not a date', (text) => expect(parseEdtf(text)).toBeUndefined());

  it.each([
    '2019/2018',
    '201X/2020',
    '2018-21/2019',
    '2018-21?',
    '201X?',
    '20XX-01',
    '2018-XX-01',
    '-0000',
    'Y2018',
    'Y0012345',
  ])('%j is not of level 1', (text) => expect(parseEdtf(text)).toBeUndefined());

  it.each(['2018-01-01T10:00:00Z', '2018/2019/2020', '[2018,2019]', '{2018}', '2018-?01', ' 2018', '2018\n'])(
    '%j is neither a date nor an interval',
    (text) => expect(parseEdtf(text)).toBeUndefined(),
  );
});

describe('a date compared with the day of publication', () => {
  it.each(['2019-01-22', '2019-01', '2019', '../2019-01-22', '2018/..', '2019-21', '../2019'])(
    '%s does not lie after the day of publication',
    (text) => {
      expect(liesAfter(text, '2019-01-22')).toBe(false);
    },
  );

  it.each(['2019-01-23', '2019-02', '2020', '2018/2019-02', '2019-02/..', 'Y12019', '202X'])(
    '%s lies after the day of publication',
    (text) => {
      expect(liesAfter(text, '2019-01-22')).toBe(true);
    },
  );

  it('is ordered by calendar and not alphabetically, in any year', () => {
    const days = ['-012000-01-01', '-000430-03-01', '0000-01-01', '2019-01-22', '+012019-01-01'];
    expect([...days].reverse().sort(compareDays)).toEqual(days);
  });

  it('is accepted as a day only if it exists', () => {
    expect(['2019-01-22', '2020-02-29'].every(isDay)).toBe(true);
    expect(['2019-02-29', '2019-01', '2019-01-22?', 'yesterday', '2019-01-2X'].some(isDay)).toBe(false);
  });
});

function daysOf(milliseconds: number | null | undefined): number {
  return Math.floor((milliseconds ?? NaN) / 86_400_000);
}
