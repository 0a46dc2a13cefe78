import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wantsProgram } from '../../src/embed/wants-program.ts';

const from = { source: 'mawdi-host', v: 1 };

describe('A message of the page around a frame', () => {
  it('fetches the program of the frame where it asks for what the frame as written cannot do', () => {
    expect(wantsProgram({ ...from, type: 'goto', place: 'kirkuk' })).toBe(true);
    expect(wantsProgram({ ...from, type: 'filter', view: 'topic=strike' })).toBe(true);
    expect(wantsProgram({ ...from, type: 'theme', theme: 'dark' })).toBe(true);
  });

  it('fetches nothing where it greets, asks for the height, or is of somebody else', () => {
    for (const type of ['hello', 'ask', 'navigate', undefined]) expect(wantsProgram({ ...from, type })).toBe(false);
    expect(wantsProgram({ source: 'x', type: 'goto' })).toBe(false);
    fc.assert(fc.property(fc.anything(), (data) => typeof wantsProgram(data) === 'boolean'));
  });
});
