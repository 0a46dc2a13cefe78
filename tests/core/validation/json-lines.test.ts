import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldPath } from '../../../src/core/validation/issue.ts';
import { keysOfPath, linesOfPaths } from '../../../src/core/validation/json-lines.ts';

const TEXT = `{
  "title": { "en": "A \\"quoted\\" line, {with} [brackets]" },
  "passages": [
    { "id": "a" },
    {
      "id": "b",
      "places": [1, 2,
        3]
    }
  ],
  "a.b": 7
}`;

describe('the line of an issue', () => {
  it.each([
    ['$', 1],
    ['$.title', 2],
    ['$.title.en', 2],
    ['$.passages', 3],
    ['$.passages[0].id', 4],
    ['$.passages[1]', 5],
    ['$.passages[1].id', 6],
    ['$.passages[1].places[1]', 7],
    ['$.passages[1].places[2]', 8],
    ['$["a.b"]', 11],
  ])('is that of the name of its field, or of its item: %s', (path, line) => {
    expect(linesOfPaths(TEXT, [path]).get(path)).toBe(line);
  });

  it.each([
    ['$.credit', 1],
    ['$.title.ar', 2],
    ['$.passages[1].note.en', 5],
    ['$.passages[7].id', 3],
  ])('is that of the record that lacks the field: %s', (path, line) => {
    expect(linesOfPaths(TEXT, [path]).get(path)).toBe(line);
  });

  it('is found for every value of any JSON text, one value a line, whatever its names and texts hold', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }), (value) => {
        const text = JSON.stringify(value, null, 1);
        const lines = text.split('\n');
        for (const [path, last] of fieldsIn(value)) {
          const line = lines[(linesOfPaths(text, [path]).get(path) ?? 0) - 1] ?? '';
          if (typeof last === 'string') expect(line.trim().startsWith(`${JSON.stringify(last)}: `)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is found in a list nested a hundred thousand levels deep', () => {
    const text = '[\n'.repeat(100_000) + ']'.repeat(100_000);
    expect(linesOfPaths(text, ['$[0][0]']).get('$[0][0]')).toBe(3);
  });
});

describe('a path', () => {
  it('is read back as the keys it was written with', () => {
    const key = fc.oneof(fc.nat({ max: 99 }), fc.string({ maxLength: 30 }));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 6 }), (keys) => {
        expect(keysOfPath(keys.reduce<string>(fieldPath, '$'))).toEqual(keys);
      }),
    );
  });
});

/** The paths of the fields and items of a value, with their keys; long names are cut in paths, and left out. */
function fieldsIn(value: unknown, path = '$'): readonly (readonly [path: string, key: string | number])[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value).filter((key) => key.length < 20);
  return keys.flatMap((key) => {
    const at = fieldPath(path, key);
    return [[at, key] as const, ...fieldsIn((value as Record<string | number, unknown>)[key], at)];
  });
}
