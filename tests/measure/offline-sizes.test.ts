import { describe, expect, it } from 'vitest';
import { isOver } from './budgets.ts';
import { offlineSizesOf } from './offline-sizes.ts';

const worker =
  '[{"integrity":"sha256-a=","revision":"1","url":"index.html"},{"integrity":"sha256-b=","revision":null,"url":"assets/a.js"}]';
const text = (path: string) => (path === 'sw.js' ? worker : 'أب');

describe('The weight of a visit without a network', () => {
  it('is that of every file kept, as sent, and of the one file as it lies on a stick', () => {
    const { figures } = offlineSizesOf({ text, size: (path) => path.length }, 'single/one.html');
    expect(figures.map(({ bytes }) => bytes)).toEqual(['index.html'.length + 'assets/a.js'.length, 4]);
    expect(figures.filter(isOver)).toEqual([]);
  });

  it('is over its budget where 3 MB would be sent, or 8 MB carried', () => {
    const { figures } = offlineSizesOf(
      { text: (path) => text(path).padEnd(8_000_001), size: () => 1_500_001 },
      'one.html',
    );
    expect(figures.filter(isOver)).toHaveLength(2);
  });

  it('says where nothing is kept', () => {
    expect(() => offlineSizesOf({ text: () => '', size: () => 0 }, 'one.html')).toThrow('sw.js');
  });
});
