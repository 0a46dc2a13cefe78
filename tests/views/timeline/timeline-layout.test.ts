import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleIndex } from '../../../src/core/article/article-index.ts';
import { GLYPH_GAP, layOutTimeline, type TimelineLayout } from '../../../src/views/timeline/timeline-layout.ts';
import { stepAfter, stepBefore } from '../../../src/views/timeline/time-steps.ts';
import { makePublishedIndex } from '../../published-article.ts';
import { DATED, makeDated } from './dated-article.ts';

const INDEX = makePublishedIndex();
const LAYOUT = layOutTimeline(INDEX);
const DATED_PASSAGES = INDEX.article.passages.filter(({ when }) => when);

const spanOf = (layout: TimelineLayout, edtf: string, index: ArticleIndex = INDEX) => {
  const passage = index.article.passages.find(({ when }) => when?.edtf === edtf);
  const span = layout.spans.find((each) => each.passage === passage?.id);
  if (!span) throw new Error(`no span for ${edtf}`);
  return span;
};
/** The layout of one date and the publication, and the span of the date. */
const alone = (edtf: string, published = '2019-01-22') => {
  const index = makeDated(published, [edtf]);
  const layout = layOutTimeline(index);
  return { layout, span: spanOf(layout, edtf, index) };
};
const day = 1 / 387;

describe('the timeline of the published article', () => {
  it('extends from the first day named to the day of publication', () => {
    expect(LAYOUT.domain).toEqual({ from: '2018-01-01', to: '2019-01-22' });
    expect(LAYOUT.steps).toEqual({ unit: 'day', from: '2018-01-01', count: 387 });
  });

  it('has every dated passage once on the line, and every other in the list of undated ones, in printed order', () => {
    expect(LAYOUT.spans.map(({ passage }) => passage).sort()).toEqual(DATED_PASSAGES.map(({ id }) => id).sort());
    expect(LAYOUT.undated).toEqual(INDEX.article.passages.filter(({ when }) => !when).map(({ id }) => id));
    expect(LAYOUT.undated.length).toBeGreaterThan(20);
  });

  it('draws a day as one day, a month as exactly that month', () => {
    const first = spanOf(LAYOUT, '2018-01-01');
    expect([first.kind, first.from]).toEqual(['day', 0]);
    expect(first.to).toBeCloseTo(day, 5);
    const august = spanOf(LAYOUT, '2018-08');
    expect(august.kind).toBe('month');
    expect(august.from).toBeCloseTo(212 * day, 5);
    expect(august.to).toBeCloseTo(243 * day, 5);
    const tick = (month: string) => LAYOUT.ticks.find((each) => each.day === month)?.fraction;
    expect([august.from, august.to]).toEqual([tick('2018-08-01'), tick('2018-09-01')]);
  });

  it('ends “some time before” at the publication, and fades it out over four and a half months', () => {
    const before = spanOf(LAYOUT, '../2019-01-22');
    expect([before.kind, before.to]).toEqual(['open-start', 1]);
    expect((before.to - before.from) / day / 30.4).toBeCloseTo(4.5, 0);
    expect(before.wordsFrom).toBeLessThanOrEqual(930);
  });

  it('marks the day of publication, at the newest end', () => {
    expect(LAYOUT.published).toMatchObject({ day: '2019-01-22', isOutside: true });
    expect(LAYOUT.published.fraction).toBeCloseTo(386.5 * day, 5);
  });

  it('has a tick for each month, and the year under January alone', () => {
    expect(LAYOUT.ticks.map((tick) => tick.day)).toEqual([
      ...Array.from({ length: 12 }, (_, month) => `2018-${String(month + 1).padStart(2, '0')}-01`),
      '2019-01-01',
    ]);
    expect(LAYOUT.ticks.filter(({ year }) => year !== undefined).map(({ month, year }) => [month, year])).toEqual([
      [1, 2018],
      [1, 2019],
    ]);
  });

  it('has room on a phone for the months of each quarter', () => {
    const named = LAYOUT.ticks.filter(({ namedFrom = Infinity }) => namedFrom <= 300);
    expect(named.map(({ month }) => month)).toEqual([1, 4, 7, 10, 1]);
  });

  it('labels a month at its middle, and not at all if it has only begun', () => {
    const august = LAYOUT.ticks.find(({ day }) => day === '2018-08-01');
    expect(august?.nameAt).toBeCloseTo(spanOf(LAYOUT, '2018-08').at, 5);
    const lastTick = layOutTimeline(makeDated('2019-01-03', ['2018-06-01'])).ticks.at(-1);
    expect(lastTick).toMatchObject({ day: '2019-01-01', year: 2019 });
    expect(lastTick).not.toHaveProperty('namedFrom');
  });

  it('is serialisable data, and small', () => {
    expect(JSON.parse(JSON.stringify(LAYOUT))).toEqual(LAYOUT);
    expect(JSON.stringify(LAYOUT).length).toBeLessThan(4000);
  });
});

describe('a date on the line', () => {
  it('has the extent of its year or range, and fades out where it has no end', () => {
    expect(alone('2018').span.kind).toBe('year');
    expect(alone('2018-03/2018-05').span.kind).toBe('span');
    expect(alone('2018-03-01/2018-03-31').span.kind).toBe('month');
    const since = alone('2018-03-01/..');
    expect([since.span.kind, since.span.from]).toEqual(['open-end', 0]);
    expect(since.span.to).toBeLessThan(1);
  });

  it('that is open before the oldest day named has room to fade out', () => {
    const { span, layout } = alone('../2018-03-01');
    expect(span.from).toBe(0);
    expect(span.to).toBeGreaterThan(0.2);
    expect(layout.domain.from < '2018-01-01').toBe(true);
  });

  it('that is open after the newest day named has room to fade out as well', () => {
    const { span, layout } = alone('2019-01-20/..');
    expect([span.to, layout.domain.to > '2019-02-01']).toEqual([1, true]);
    expect(span.from).toBeLessThan(0.6);
  });

  it('is as uncertain as it is printed: “about” is kept as a flag', () => {
    expect(alone('2018-03-01~').span.isApproximate).toBe(true);
    expect(alone('2018-08?').layout.bars[0]?.isApproximate).toBe(true);
    expect(alone('2018-08').layout.bars[0]?.isApproximate).toBe(false);
    expect(alone('2018-08').span).not.toHaveProperty('isApproximate');
  });

  it('before the first year of calendars fades out at the oldest end, instead of being drawn on a wrong day', () => {
    const { span, layout } = alone('-0500');
    expect([span.kind, span.from, layout.domain.from]).toEqual(['open-start', 0, '0001-01-01']);
  });

  it('shares its bar with passages of the same date and topic', () => {
    const { bars, spans } = layOutTimeline(makeDated('2019-01-22', ['2018-08', '2018-08', '2018-08~']));
    expect(bars).toHaveLength(2);
    expect(spans.map(({ bar }) => bar)).toEqual([0, 0, 1]);
    expect(bars.map(({ row }) => row)).toEqual([0, 1]);
  });

  it('does not share its lane with a glyph it would touch', () => {
    const { spans } = layOutTimeline(makeDated('2018-12-31', ['2018-01-01', '2018-01-20', '2018-06-01', '2018-01-01']));
    expect(spans.map(({ passage, lane }) => [passage, lane])).toEqual([
      ['p0', 0],
      ['p3', 1],
      ['p1', 2],
      ['p2', 0],
    ]);
  });
});

describe('a longer timeline', () => {
  const years = layOutTimeline(makeDated('2019-01-22', ['2011-03-15', '2018-08']));

  it('of more than three years has steps of whole months, and labels years', () => {
    expect(years.domain).toEqual({ from: '2011-03-01', to: '2019-01-31' });
    expect(years.steps).toEqual({ unit: 'month', from: '2011-03-01', count: 95 });
    expect(years.ticks.every(({ day, month, year }) => day.endsWith('-01-01') && !month && year)).toBe(true);
    expect(years.ticks.length).toBeGreaterThan(3);
  });

  it('of three years still has steps of days', () => {
    expect(layOutTimeline(makeDated('2019-01-22', ['2016-02-01'])).steps.unit).toBe('day');
  });

  it('draws the publication on its day, with room for its label, where a date extends beyond it', () => {
    const { published } = layOutTimeline(makeDated('2019-01-22', ['2018-10', '2019']));
    expect(published).toMatchObject({ isOutside: false, lane: 1 });
    expect(published.fraction).toBeLessThan(0.5);
    const dates = ['2018-10', '2019', '2019-01-20', '2019-01-20', '2019-01-20'];
    expect(layOutTimeline(makeDated('2019-01-22', dates)).published.lane).toBe(3);
  });
});

describe('an empty timeline', () => {
  it('has the month before the publication, and no glyph', () => {
    const { spans, ticks, domain, undated, lanes } = layOutTimeline(makeDated('2019-01-31', [undefined]));
    expect([spans, undated, lanes]).toEqual([[], ['p0'], 1]);
    expect(domain).toEqual({ from: '2019-01-02', to: '2019-01-31' });
    expect(ticks).toMatchObject([{ day: '2019-01-02', month: 1, year: 2019 }]);
  });
});

describe('the timeline of any article', () => {
  it('has each passage once, on the line or in the list of undated ones', () => {
    fc.assert(
      fc.property(DATED, (index) => {
        const { spans, undated } = layOutTimeline(index);
        const ids = [...spans.map(({ passage }) => passage), ...undated].sort();
        expect(ids).toEqual(index.article.passages.map(({ id }) => id).sort());
        for (const id of undated) expect(index.passage(id)?.when).toBeUndefined();
      }),
    );
  });

  it('stays within the line: older before newer, and glyphs on their own dates', () => {
    fc.assert(
      fc.property(DATED, (index) => {
        const { spans, bars, ticks, published } = layOutTimeline(index);
        for (const { from, to } of [...spans, ...bars]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(1);
          expect(from).toBeLessThanOrEqual(to);
        }
        for (const { from, at, to } of spans) expect(from <= at && at <= to).toBe(true);
        const ats = spans.map(({ at }) => at);
        expect(ats).toEqual([...ats].sort((a, b) => a - b));
        for (const { fraction } of [...ticks, published]) expect(fraction >= 0 && fraction <= 1).toBe(true);
        expect(ticks.length).toBeGreaterThan(0);
      }),
    );
  });

  it('has no glyphs in a lane, and no bars in a row, that overlap', () => {
    fc.assert(
      fc.property(DATED, (index) => {
        const { spans, bars, lanes, rows } = layOutTimeline(index);
        spans.forEach((one, at) => {
          expect(one.lane).toBeLessThan(lanes);
          for (const other of spans.slice(at + 1)) {
            if (other.lane === one.lane) expect(other.at - one.at).toBeGreaterThanOrEqual(GLYPH_GAP - 1e-9);
          }
        });
        bars.forEach((one, at) => {
          expect(one.row).toBeLessThan(rows);
          for (const other of bars.slice(at + 1)) {
            if (other.row === one.row) expect(one.to <= other.from || other.to <= one.from).toBe(true);
          }
        });
      }),
    );
  });

  it('can be serialised and parsed again', () => {
    fc.assert(
      fc.property(DATED, (index) => {
        const layout = layOutTimeline(index);
        expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
      }),
    );
  });

  it('has steps at the positions of its days, so that a handle is at its day', () => {
    fc.assert(
      fc.property(DATED, (index) => {
        const { steps, spans } = layOutTimeline(index);
        for (const { passage, kind, from, to } of spans) {
          const edtf = index.passage(passage)?.when?.edtf ?? '';
          if (kind !== 'day' || steps.unit !== 'day') continue;
          const date = edtf.slice(0, 10);
          expect(stepBefore(steps, date) / steps.count).toBeCloseTo(from, 5);
          expect(stepAfter(steps, date) / steps.count).toBeCloseTo(to, 5);
        }
      }),
    );
  });
});

describe('a timeline whose article was published years after the last date in it', () => {
  const layoutOf = (published: string) => layOutTimeline(makeDated(published, ['2023-06-06', '2023-06-09', '2024-01']));

  it('ends soon after that date, and has the year of publication behind a break', () => {
    const { domain, published } = layoutOf('2026-12-01');
    expect(domain.from).toBe('2023-06-06');
    expect(domain.to > '2024-01-31' && domain.to < '2024-03-01').toBe(true);
    expect(published).toMatchObject({ day: '2026-12-01', isOutside: true, afterBreak: '2026' });
  });

  it('has no break where the publication is within a year, or where dates fill half of the line', () => {
    expect(layoutOf('2024-11-30').published.afterBreak).toBeUndefined();
    expect(layoutOf('2024-11-30').domain.to).toBe('2024-11-30');
    const dates = ['2018-01-01', '2023-06-09'];
    expect(layOutTimeline(makeDated('2026-12-01', dates)).published.afterBreak).toBeUndefined();
  });

  it('has no break without dates', () => {
    expect(layOutTimeline(makeDated('2026-12-01', [undefined])).published.afterBreak).toBeUndefined();
  });
});
