import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../src/core/validation/json-syntax.ts';

describe('a file that should be JSON', () => {
  it('is read whole, however long its strings are and however deep it nests', () => {
    expect(jsonFault(JSON.stringify(['x'.repeat(2_000_000), '\n'.repeat(200_000)]))).toBeUndefined();
    expect(jsonFault('['.repeat(200_000) + ']'.repeat(200_000))).toBeUndefined();
  });

  it('has each field once, escaped or not, and a name of megabytes is told short', () => {
    expect(jsonFault('{"a": 1,\n"\\u0061": 2}')).toEqual({
      line: 2,
      found: 'a second "a"',
      expected: 'each field once',
    });
    const name = JSON.stringify('x'.repeat(5_000_000));
    expect(jsonFault(`{${name}: 1, ${name}: 2}`)?.found.length).toBeLessThan(100);
  });

  it('is told with what cannot be seen spelled out', () => {
    expect(jsonFault('[\u202e\u2066]')?.found).toBe('"\\u202e\\u2066]"');
  });

  it.each(['"x', '"\\x"', '"\\u12"', '"a\nb"', '{"a}', '{"a":"b', '["\u0000"]'])(
    '%j breaks off in a string',
    (text) => {
      expect(jsonFault(text)).toMatchObject({ line: 1 });
    },
  );
});
