import { describe, expect, it } from 'vitest';
import { inScript, prependData } from '../../../src/node/bundle/data-in-script.ts';

describe('data in a script', () => {
  it('is an expression with the same value, line separators of Unicode included', () => {
    const value = { text: 'a\u2028b\u2029c', list: [1, null] };
    expect(inScript(value)).not.toMatch(/[\u2028\u2029]/);
    expect(JSON.parse(inScript(value))).toEqual(value);
  });

  it('comes before the program, and leaves the data of an earlier script', () => {
    const script = prependData({ timeline: [1] }, 'return globalThis.mawdi');
    const run = new Function('globalThis', script) as (scope: object) => unknown;
    expect(run({})).toEqual({ timeline: [1] });
    expect(run({ mawdi: { article: 'a' } })).toEqual({ article: 'a', timeline: [1] });
  });
});
