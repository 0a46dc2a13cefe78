import { describe, expect, it } from 'vitest';
import { MAP_ERROR_TEXTS, pageFault } from '../../../src/apps/element/element-errors.ts';

describe('What an element says to a console', () => {
  it('names what was found and what was expected, for every way a map fails', () => {
    for (const text of Object.values(MAP_ERROR_TEXTS)) expect(text).toMatch(/^found .+; expected .+/);
  });

  it('names the page’s own fault, where it adds a field to all objects', () => {
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
