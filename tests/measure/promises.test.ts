import { describe, expect, it } from 'vitest';
import type { Figures, Subject } from './figures.ts';
import { measureTable, verdictTable } from './measure-table.ts';
import { judge, type Measured, missesOf } from './promises.ts';

const PAGE: Figures = { firstPaint: 150, interactive: 1500, blockingRead: 0, layoutShift: 0, kilobytesRead: 41.46 };

function measured(page: Figures = PAGE): readonly Measured[] {
  const of = (site: Subject['site'], figures: Figures): Measured[] =>
    (['ar', 'en'] as const).map((language) => ({ condition: 'desktop', subject: { site, language }, figures }));
  return [...of('page', page), ...of('bare', { interactive: 1000 }), ...of('floor', { firstPaint: 100 })];
}
const outcomes = (change: Partial<Figures>) =>
  judge(measured({ ...PAGE, ...change }))
    .filter(({ language, isToldOnly }) => language === 'ar' && !isToldOnly)
    .map(({ outcome }) => outcome);

describe('what is promised', () => {
  it('is kept by a page exactly at its limits', () => {
    expect(outcomes({})).toEqual(['kept', 'kept', 'kept', 'kept']);
  });

  it('may be missed by a tenth, the noise of a shared machine, and no more', () => {
    expect(outcomes({ firstPaint: 165 })[0]).toBe('near');
    expect(outcomes({ firstPaint: 166 })[0]).toBe('missed');
    expect(outcomes({ interactive: 1640 })[1]).toBe('near');
    expect(outcomes({ interactive: 1651 })[1]).toBe('missed');
  });

  it('leaves no room around a zero', () => {
    expect(outcomes({ blockingRead: 1 })[2]).toBe('missed');
    expect(outcomes({ layoutShift: 0.0001 })[3]).toBe('missed');
  });

  it('is missed by a page that never came that far', () => {
    const { interactive, ...never } = PAGE;
    expect(interactive).toBe(1500);
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
    expect(page).toMatch(/^\| desktop, page ar \| 150 \| – \| 1500 \|.* 41\.5 \|.* 0 \|$/);
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
