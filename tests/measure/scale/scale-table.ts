import type { PageFigures } from './measure-large-page.ts';

export type SizedFigures = { readonly passages: number; readonly places: number; readonly figures: PageFigures };

const ROWS: readonly { readonly name: keyof PageFigures; readonly label: string; readonly unit: string }[] = [
  { name: 'filter', label: 'Filter', unit: 'ms' },
  { name: 'search', label: 'Search keystroke', unit: 'ms' },
  { name: 'time', label: 'Time change', unit: 'ms' },
  { name: 'selection', label: 'Selection', unit: 'ms' },
  { name: 'firstSearch', label: 'First keystroke, the article is read', unit: 'ms' },
  { name: 'interactive', label: 'Page interactive', unit: 'ms' },
  { name: 'mapReady', label: 'Map ready', unit: 'ms' },
  { name: 'slowFrames', label: 'Frames over 50 ms, list scrolled', unit: '%' },
  { name: 'longestFrame', label: 'Longest of them', unit: 'ms' },
  { name: 'heap', label: 'Heap', unit: 'MB' },
  { name: 'elements', label: 'Elements', unit: '' },
  { name: 'symbols', label: 'Symbols on the map', unit: '' },
  { name: 'clusters', label: 'Clusters on the map', unit: '' },
];

/** The figures as a Markdown table, with a column for each size and the growth between the two largest sizes. */
export function scaleTable(measured: readonly SizedFigures[]): string {
  const sizes = measured.map(({ passages, places }) => `${passages} / ${places}`);
  const [before, last] = measured.slice(-2);
  const body = ROWS.map(({ name, label, unit }) => {
    const cells = measured.map(({ figures }) => `${rounded(figures[name])} ${unit}`.trim());
    return [label, ...cells, before && last ? formattedGrowth(before, last, name) : '–'];
  });
  const head = ['passages / places', ...sizes, 'grows as n to the'];
  const rule = head.map((_, at) => (at === 0 ? '---' : '--:'));
  return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The exponent of growth between two sizes: 0 is constant, 1 is linear. Not finite if a cost is 0. */
export function growth(from: readonly [size: number, cost: number], to: readonly [size: number, cost: number]): number {
  return Math.log(to[1] / from[1]) / Math.log(to[0] / from[0]);
}

function formattedGrowth(from: SizedFigures, to: SizedFigures, name: keyof PageFigures): string {
  const exponent = growth([from.passages, from.figures[name]], [to.passages, to.figures[name]]);
  return Number.isFinite(exponent) ? exponent.toFixed(2) : '–';
}

function rounded(value: number): string {
  return value >= 10 || value === 0 ? value.toFixed(0) : value.toFixed(1);
}
