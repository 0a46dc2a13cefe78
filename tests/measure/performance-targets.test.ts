import { describe, expect, it } from 'vitest';
import { WITH_THE_MAP } from './budgets.ts';
import type { Figures, Subject } from './figures.ts';
import { measureTable, verdictTable } from './measure-table.ts';
import { judge, type Measured, missesOf } from './performance-targets.ts';

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
/** The outcome of one target after a change to the figures of the page. */
const outcome = (target: string, change: Partial<Figures>) =>
  judge(measured({ ...PAGE, ...change })).find(({ language, what }) => language === 'ar' && what.startsWith(target))
    ?.outcome;

describe('a performance target', () => {
  it('is met by a page exactly at the limit', () => {
    expect(judge(measured()).every(({ outcome }) => outcome === 'kept')).toBe(true);
  });

  it('has a tolerance of 10 % for noise', () => {
    expect(outcome('first paint / floor', { firstPaint: 165 })).toBe('near');
    expect(outcome('first paint / floor', { firstPaint: 166 })).toBe('missed');
    expect(outcome('interactive', { interactive: 1420 })).toBe('near');
    expect(outcome('interactive', { interactive: 1431 })).toBe('missed');
    expect(outcome('blocking by the map', { blockingMap: 131 })).toBe('near');
    expect(outcome('blocking by the map', { blockingMap: 133 })).toBe('missed');
  });

  it('has no tolerance for limits of zero and for counts', () => {
    expect(outcome('blocking before the swap', { blockingRead: 1 })).toBe('missed');
    expect(outcome('layout shift', { layoutShift: 0.0001 })).toBe('missed');
    expect(outcome('requests', { requestsMap: WITH_THE_MAP.requests + 1 })).toBe('missed');
    expect(outcome('kB', { kilobytesMap: 620.1 })).toBe('missed');
  });

  it('is met if neither the page nor the bare map blocks', () => {
    const verdicts = judge(
      measured({ ...PAGE, blockingMap: 0 }).map((each) =>
        each.subject.site === 'bare' ? { ...each, figures: { ...BARE, blockingMap: 0 } } : each,
      ),
    );
    expect(missesOf(verdicts)).toEqual([]);
  });

  it('compares blocking with at least 50 ms', () => {
    const outcomeOf = (blockingMap: number) =>
      judge(
        measured({ ...PAGE, blockingMap }).map((each) =>
          each.subject.site === 'bare' ? { ...each, figures: { ...BARE, blockingMap: 3 } } : each,
        ),
      ).find(({ what }) => what.startsWith('blocking by the map'))?.outcome;
    expect([outcomeOf(60), outcomeOf(67)]).toEqual(['kept', 'missed']);
  });

  it('is missed by a page that never reaches the event', () => {
    const { interactive, ...never } = PAGE;
    expect(interactive).toBe(1300);
    expect(missesOf(judge(measured(never))).map(({ what, language }) => `${what} ${language}`)).toEqual([
      'interactive / bare map ar',
      'interactive / bare map en',
    ]);
  });

  it('that is in absolute milliseconds never counts as missed', () => {
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

  it('mark targets as met, missed or informational', () => {
    const table = verdictTable(judge(measured({ ...PAGE, interactive: 2000, firstPaint: 300 })));
    expect(table).toContain('| desktop, ar: first paint / floor | 3 | ≤ 1.5 | ✗ MISSED |');
    expect(table).toContain('| desktop, en: layout shift | 0 | ≤ 0 | ✓ |');
    expect(table).toMatch(/best story map \| 300 \| ≤ 228 \| ✗ told only/);
  });

  it('never round a layout shift to zero', () => {
    const table = verdictTable(judge(measured({ ...PAGE, layoutShift: 0.0002 })));
    expect(table).toContain('layout shift | 0.0002 | ≤ 0 | ✗ MISSED');
  });
});
