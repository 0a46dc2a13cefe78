import { type Figure, isOver, type SizeReport } from './budgets.ts';

const HEADS = ['', 'kB', 'budget', 'left'] as const;

/** The table of one language, for a terminal; 1 kB is 1,000 bytes. */
export function sizeTable({ language, figures, faults }: SizeReport): string {
  const rows = [[language, ...HEADS.slice(1)], ...figures.map(rowOf)];
  const widths = HEADS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [...lines, ...faults.map((fault) => `FAULT ${fault}`)].join('\n');
}

function rowOf(figure: Figure): readonly string[] {
  const { what, bytes, budget } = figure;
  if (budget === undefined) return [what, kilobytes(bytes), '', ''];
  const left = kilobytes(budget - bytes);
  return [what, kilobytes(bytes), kilobytes(budget), isOver(figure) ? `${left} OVER` : left];
}

/** With two decimals, so that a figure a few bytes over budget is visible as such. */
function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(2);
}
