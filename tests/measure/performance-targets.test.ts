import { describe, expect, it } from 'vitest';
import type { Figures, Subject } from './figures.ts';
import { measureTable, verdictTable } from './measure-table.ts';
import { judge, type Measured, missesOf } from './promises.ts';

const PAGE: Figures = {
  firstPaint: 150,
  interactive: 1300,
  blockingMap: 120,
  blockingRead: 0,
  layoutShift: 0,
  kilobytesRead: 41.46,
  requestsMap: 15,
  kilobytesMap: 620,
};
const BARE: Figures = { interactive: 1000, blockingMap: 100 };

function measured(page: Figures = PAGE): readonly Measured[] {
  const of = (site: Subject['site'], figures: Figures): Measured[] =>
    (['ar', 'en'] as const).map((language) => ({ condition: 'desktop', subject: { site, language }, figures }));
  return [...of('page', page), ...of('bare', BARE), ...of('floor', { firstPaint: 100 })];
}
/** What came of one promise, after a change to our figures. */
const outcome = (promise: string, change: Partial<Figures>) =>
  judge(measured({ ...PAGE, ...change })).find(({ language, what }) => language === 'ar' && what.startsWith(promise))
    ?.outcome;

describe('what is promised', () => {
  it('is kept by a page exactly at its limits', () => {
    expect(judge(measured()).every(({ outcome }) => outcome === 'kept')).toBe(true);
  });

  it('may be missed by a tenth, the noise of a shared machine, and no more', () => {
    expect(outcome('first paint / floor', { firstPaint: 165 })).toBe('near');
    expect(outcome('first paint / floor', { firstPaint: 166 })).toBe('missed');
    expect(outcome('interactive', { interactive: 1420 })).toBe('near');
    expect(outcome('interactive', { interactive: 1431 })).toBe('missed');
    expect(outcome('blocking by the map', { blockingMap: 131 })).toBe('near');
    expect(outcome('blocking by the map', { blockingMap: 133 })).toBe('missed');
  });

  it('leaves no room around a zero, nor around what can be counted', () => {
    expect(outcome('blocking before the swap', { blockingRead: 1 })).toBe('missed');
    expect(outcome('layout shift', { layoutShift: 0.0001 })).toBe('missed');
    expect(outcome('requests', { requestsMap: 16 })).toBe('missed');
    expect(outcome('kB', { kilobytesMap: 620.1 })).toBe('missed');
  });

  it('asks nothing of a machine on which nothing blocks', () => {
    const verdicts = judge(
      measured({ ...PAGE, blockingMap: 0 }).map((each) =>
        each.subject.site === 'bare' ? { ...each, figures: { ...BARE, blockingMap: 0 } } : each,
      ),
    );
    expect(missesOf(verdicts)).toEqual([]);
  });

  it('holds blocking against no less than what a reader would notice', () => {
    const beside = (blockingMap: number) =>
      judge(
        measured({ ...PAGE, blockingMap }).map((each) =>
          each.subject.site === 'bare' ? { ...each, figures: { ...BARE, blockingMap: 3 } } : each,
        ),
      ).find(({ what }) => what.startsWith('blocking by the map'))?.outcome;
    expect([beside(60), beside(67)]).toEqual(['kept', 'missed']);
  });

  it('is missed by a page that never came that far', () => {
    const { interactive, ...never } = PAGE;
    expect(interactive).toBe(1300);
    expect(missesOf(judge(measured(never))).map(({ what, language }) => `${what} ${language}`)).toEqual([
      'interactive / bare map ar',
      'interactive / bare map en',
    ]);
  });

  it('is never failed on milliseconds', () => {
    const slow = measured({ ...PAGE, firstPaint: 90_000 }).map((each) =>
      each.subject.site === 'floor' ? { ...each, figures: { firstPaint: 80_000 } } : each,
    );
    expect(missesOf(judge(slow))).toEqual([]);
  });
});

describe('the tables', () => {
  it('have a row for each page, and a dash where a figure does not apply', () => {
    const [head, , page, , bare] = measureTable(measured()).split('\n');
    expect(head).toContain('| first paint ms | still visible ms |');
    expect(page).toMatch(/^\| desktop, page ar \| 150 \| – \| 1300 \|.* 41\.5 \|.* 0 \|$/);
    expect(bare).toMatch(/^\| desktop, bare ar \| – \| – \| 1000 \|/);
  });

  it('mark what was kept, what was missed, and what is only told', () => {
    const table = verdictTable(judge(measured({ ...PAGE, interactive: 2000, firstPaint: 300 })));
    expect(table).toContain('| desktop, ar: first paint / floor | 3 | ≤ 1.5 | ✗ MISSED |');
    expect(table).toContain('| desktop, en: layout shift | 0 | ≤ 0 | ✓ |');
    expect(table).toMatch(/best story map \| 300 \| ≤ 228 \| ✗ told only/);
  });

  it('never round a shift away', () => {
    const table = verdictTable(judge(measured({ ...PAGE, layoutShift: 0.0002 })));
    expect(table).toContain('layout shift | 0.0002 | ≤ 0 | ✗ MISSED');
  });
});
