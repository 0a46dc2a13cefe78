import { FIGURE_NAMES, FIGURES, type FigureName } from './figures.ts';
import type { Measured, Verdict } from './performance-targets.ts';

/** The medians as a Markdown table with a row for each page and condition. */
export function measureTable(measured: readonly Measured[]): string {
  const rows = measured.map(({ condition, subject, figures }) => [
    `${condition}, ${subject.site} ${subject.language}`,
    ...FIGURE_NAMES.map((name) => formatted(name, figures[name])),
  ]);
  return markdown(['', ...FIGURE_NAMES.map((name) => FIGURES[name])], rows);
}

const MARKS: Readonly<Record<Verdict['outcome'], string>> = {
  kept: '✓',
  near: '✗ within 10 %',
  missed: '✗ MISSED',
};

/** The performance targets and their outcomes as a Markdown table. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ condition, language, what, value, limit, outcome, isInformational }) => [
    `${condition}, ${language}: ${what}`,
    value === undefined ? 'never' : rounded(value, 3),
    `≤ ${limit}`,
    isInformational ? `${outcome === 'kept' ? '✓' : '✗'} told only` : MARKS[outcome],
  ]);
  return markdown(['', 'measured', 'promised', ''], rows);
}

function formatted(name: FigureName, value: number | undefined): string {
  if (value === undefined) return '–';
  if (name === 'layoutShift') return rounded(value, 4);
  return rounded(value, name.startsWith('kilobytes') ? 1 : 0);
}

/** Without trailing zeros; only a value of exactly zero is printed as `0`. */
function rounded(value: number, places: number): string {
  const short = Number(value.toFixed(places));
  return String(short === 0 ? Number(value.toPrecision(1)) : short);
}

function markdown(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = heads.map((_, at) => (at === 0 ? '---' : '---:'));
  return [heads, rule, ...rows].map(line).join('\n');
}
