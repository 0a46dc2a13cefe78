import { describe, expect, it } from 'vitest';
import { isOver } from './budgets.ts';
import { frameSizesOf } from './frame-sizes.ts';

const page =
  '<link rel="stylesheet" href="../assets/a.css" /><script defer src="../assets/b.js"></script>' +
  '<div id="mawdi" data-program="../assets/c.js" data-map-modules="../assets/d.js ../assets/f.js" data-map-data="../assets/m.json" data-panels="../assets/e.js">';

describe('the size of an embed', () => {
  it('is that of its page, style sheet and first script; the other files are loaded later', () => {
    const sizes: Readonly<Record<string, number>> = { 'embed/index.html': 100, 'assets/a.css': 20, 'assets/b.js': 3 };
    const { figures } = frameSizesOf({ text: () => page, size: (path) => sizes[path] ?? 1000 }, 'ar');
    expect(figures[0]?.bytes).toBe(123);
    expect(figures.filter(isOver)).toEqual([]);
    expect(figures.find(({ what }) => what.includes('live map'))?.bytes).toBe(3000);
  });

  it('is over budget above 40 kB', () => {
    const { figures } = frameSizesOf({ text: () => page, size: () => 20_000 }, 'ar');
    expect(figures.filter(isOver).map(({ what }) => what)).toEqual(['frame, without faces and map', 'mawdi-host.js']);
  });

  it('throws an error that names the missing file', () => {
    expect(() => frameSizesOf({ text: () => '', size: () => 0 }, 'en')).toThrow('en/embed/index.html: found nothing');
  });
});
