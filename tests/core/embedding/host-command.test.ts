import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommand } from '../../../src/core/embedding/host-command.ts';

const from = { source: 'mawdi-host', v: 1 };

describe('A command of the host page', () => {
  it.each([
    { ...from, type: 'hello' },
    { ...from, type: 'goto', place: 'kirkuk' },
    { ...from, type: 'goto', passage: 'p20-kirkuk', by: 'scroll' },
    { ...from, type: 'filter', view: 'topic=strike' },
    { ...from, type: 'theme', theme: 'dark' },
  ])('is read if it is on the list: $type', (data) => {
    expect(readCommand(data)).toEqual(data);
  });

  it.each([
    ['another sender', { ...from, source: 'mawdi', type: 'hello' }],
    ['another version', { ...from, v: 2, type: 'hello' }],
    ['a verb that is not on the list', { ...from, type: 'navigate', to: 'https://example.org' }],
    ['markup for a place', { ...from, type: 'goto', place: '<img src=x>' }],
    ['a script for a place', { ...from, type: 'goto', place: 'javascript:alert(1)' }],
    ['a theme that is none', { ...from, type: 'theme', theme: 'x' }],
    ['a view longer than an address', { ...from, type: 'filter', view: 'a'.repeat(2001) }],
    ['text', '{"source":"mawdi-host","v":1,"type":"hello"}'],
    ['nothing', null],
  ])('is ignored with %s', (_what, data) => {
    expect(readCommand(data)).toBeUndefined();
  });

  it('has no fields other than those of the protocol, and no input throws', () => {
    const near = fc.record({
      source: fc.constantFrom('mawdi-host', 'x'),
      v: fc.constantFrom(1, '1'),
      type: fc.constantFrom('goto', 'filter', 'theme', 'hello', '__proto__'),
      place: fc.anything(),
      passage: fc.anything(),
      view: fc.anything(),
      ['__proto__']: fc.anything(),
      constructor: fc.anything(),
    });
    const agreed = ['source', 'v', 'type', 'place', 'passage', 'by', 'view', 'theme'];
    fc.assert(
      fc.property(fc.oneof(near, fc.anything()), (data) => {
        const command = readCommand(data);
        expect(Object.keys(command ?? {}).filter((key) => !agreed.includes(key))).toEqual([]);
      }),
    );
  });
});
