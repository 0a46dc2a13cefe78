import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProgramRequest } from '../../src/embed/wants-program.ts';

const from = { source: 'mawdi-host', v: 1 };

describe('A message of the page around a frame', () => {
  it('fetches the program of the frame where it asks for what the frame as written cannot do', () => {
    expect(isProgramRequest({ ...from, type: 'goto', place: 'kirkuk' })).toBe(true);
    expect(isProgramRequest({ ...from, type: 'filter', view: 'topic=strike' })).toBe(true);
    expect(isProgramRequest({ ...from, type: 'theme', theme: 'dark' })).toBe(true);
  });

  it('fetches nothing where it greets, asks for the height, or is of somebody else', () => {
    for (const type of ['hello', 'ask', 'navigate', undefined]) expect(isProgramRequest({ ...from, type })).toBe(false);
    expect(isProgramRequest({ source: 'x', type: 'goto' })).toBe(false);
    fc.assert(fc.property(fc.anything(), (data) => typeof isProgramRequest(data) === 'boolean'));
  });
});
