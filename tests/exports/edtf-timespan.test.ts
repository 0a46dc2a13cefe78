import { describe, expect, it } from 'vitest';
import { edtfTimespan } from '../../src/exports/edtf-timespan.ts';

describe('a date in print, told as a timespan', () => {
  it.each([
    ['2018-08', { start: { in: '2018-08' } }],
    ['2018-12-19', { start: { in: '2018-12-19' } }],
    ['../2019-01-22', { start: { latest: '2019-01-22' }, end: { latest: '2019-01-22' } }],
    ['2018/..', { start: { in: '2018' }, end: { earliest: '2018-01-01' } }],
    ['2017/2018-05', { start: { in: '2017' }, end: { in: '2018-05' } }],
    [
      '201X',
      {
        start: { earliest: '2010-01-01', latest: '2019-12-31' },
        end: { earliest: '2010-01-01', latest: '2019-12-31' },
      },
    ],
  ])('%s starts and ends no closer than it says', (edtf, timespan) => {
    expect(edtfTimespan(edtf)).toEqual({ timespans: [timespan] });
  });

  it('keeps its doubt', () => {
    expect(edtfTimespan('2018-08~')).toEqual({ timespans: [{ start: { in: '2018-08' } }], certainty: 'less-certain' });
    expect(edtfTimespan('2018?')).toMatchObject({ certainty: 'uncertain' });
    expect(edtfTimespan('2018%')).toMatchObject({ certainty: 'uncertain' });
  });

  it('is none where the text is no date', () => {
    expect(edtfTimespan('soon')).toBeUndefined();
  });
});
