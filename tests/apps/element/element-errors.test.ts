import { describe, expect, it } from 'vitest';
import { MAP_ERROR_TEXTS, pageFault } from '../../../src/apps/element/element-errors.ts';

describe('the console messages of an element', () => {
  it('say what was found and what was expected, for every way a map fails', () => {
    for (const text of Object.values(MAP_ERROR_TEXTS)) expect(text).toMatch(/^found .+; expected .+/);
  });

  it('report a page that extends `Object.prototype`', () => {
    expect(pageFault()).toBeUndefined();
    const all = Object.prototype as unknown as Record<string, unknown>;
    all['extend'] = () => undefined;
    try {
      expect(pageFault()).toContain('Object.prototype.extend');
    } finally {
      delete all['extend'];
    }
  });
});
