import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../src/core/validation/json-syntax.ts';

describe('the syntax check of a JSON file', () => {
  it('accepts strings of any length and nesting of any depth', () => {
    expect(jsonFault(JSON.stringify(['x'.repeat(2_000_000), '\n'.repeat(200_000)]))).toBeUndefined();
    expect(jsonFault('['.repeat(200_000) + ']'.repeat(200_000))).toBeUndefined();
  });

  it('refuses a field that occurs twice, escaped or not, and shortens the name in its message', () => {
    expect(jsonFault('{"a": 1,\n"\\u0061": 2}')).toEqual({
      line: 2,
      found: 'a second "a"',
      expected: 'each field once',
    });
    const name = JSON.stringify('x'.repeat(5_000_000));
    expect(jsonFault(`{${name}: 1, ${name}: 2}`)?.found.length).toBeLessThan(100);
  });

  it('escapes invisible characters in its message', () => {
    expect(jsonFault('[\u202e\u2066]')?.found).toBe('"\\u202e\\u2066]"');
  });

  it.each(['"x', '"\\x"', '"\\u12"', '"a\nb"', '{"a}', '{"a":"b', '["\u0000"]'])(
    'refuses the incomplete or invalid string in %j',
    (text) => {
      expect(jsonFault(text)).toMatchObject({ line: 1 });
    },
  );
});
