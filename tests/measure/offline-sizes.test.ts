import { describe, expect, it } from 'vitest';
import { isOver } from './budgets.ts';
import { offlineSizesOf } from './offline-sizes.ts';

const worker =
  '[{"integrity":"sha256-a=","revision":"1","url":"index.html"},{"integrity":"sha256-b=","revision":null,"url":"assets/a.js"}]';
const text = (path: string) => (path === 'sw.js' ? worker : 'أب');

describe('the size of the offline copy', () => {
  it('is the transfer size of all precached files, and the uncompressed size of the single file', () => {
    const { figures } = offlineSizesOf({ text, size: (path) => path.length }, 'single/one.html');
    expect(figures.map(({ bytes }) => bytes)).toEqual(['index.html'.length + 'assets/a.js'.length, 4]);
    expect(figures.filter(isOver)).toEqual([]);
  });

  it('is over budget above 3 MB precached or 8 MB for the single file', () => {
    const { figures } = offlineSizesOf(
      { text: (path) => text(path).padEnd(8_000_001), size: () => 1_500_001 },
      'one.html',
    );
    expect(figures.filter(isOver)).toHaveLength(2);
  });

  it('throws an error if the service worker has no precache list', () => {
    expect(() => offlineSizesOf({ text: () => '', size: () => 0 }, 'one.html')).toThrow('sw.js');
  });
});
