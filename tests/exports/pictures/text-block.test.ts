import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedLines } from '../../../src/exports/pictures/text-block.tsx';

/** Ten pixels for each letter. */
const measure = (text: string) => text.length * 10;

const word = fc.string({ unit: fc.constantFrom('م', 'ا', 'x', 'W', '9'), minLength: 1, maxLength: 14 });
const words = fc.array(word, { maxLength: 20 });
const width = fc.integer({ min: 10, max: 400 });

describe('a headline broken into lines', () => {
  it('loses no word, adds none, and keeps their order', () => {
    fc.assert(
      fc.property(words, width, (list, most) => {
        expect(balancedLines(list.join(' '), most, measure).join(' ').split(' ').filter(Boolean)).toEqual(list);
      }),
    );
  });

  it('has no line wider than the room, unless a single word is', () => {
    fc.assert(
      fc.property(words, width, (list, most) => {
        for (const line of balancedLines(list.join(' '), most, measure))
          expect(measure(line) <= most || !line.includes(' '), line).toBe(true);
      }),
    );
  });

  it('has no more lines than filling each line would need', () => {
    fc.assert(
      fc.property(words, width, (list, most) => {
        let [lines, last] = [0, Infinity];
        for (const each of list) {
          last += 10 + measure(each);
          if (last > most) [lines, last] = [lines + 1, measure(each)];
        }
        expect(balancedLines(list.join(' '), most, measure)).toHaveLength(lines);
      }),
    );
  });

  it('leaves no single word on the last line if lines can be balanced', () => {
    expect(balancedLines('aaaa bbbb cccc dddd', 150, measure)).toEqual(['aaaa bbbb', 'cccc dddd']);
  });

  it('is empty without words, and treats a run of spaces as one', () => {
    expect(balancedLines('  ', 100, measure)).toEqual([]);
    expect(balancedLines(' one \n two ', 100, measure)).toEqual(['one two']);
  });
});
