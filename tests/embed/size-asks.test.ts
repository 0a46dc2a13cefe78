import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSizeRequest } from '../../src/embed/size-asks.ts';

describe('A page that asks a frame for its height', () => {
  it('is known by the words of its script', () => {
    expect(readSizeRequest({ type: 'iframe-child-init' })).toBe('resizer');
    expect(readSizeRequest({ type: 'iframe-get-child-dimensions' })).toBe('asks');
    expect(readSizeRequest({ source: 'mawdi-host', v: 1, type: 'ask' })).toBe('asks');
    expect(readSizeRequest({ sentinel: 'amp', type: 'frames-init' })).toBe('asks');
    expect(readSizeRequest({ sentinel: 'amp', type: 'send-embed-state' })).toBe('asks');
  });

  it('is not heard in anything else, and nothing throws', () => {
    expect(readSizeRequest({ sentinel: 'amp', type: 'embed-size' })).toBeUndefined();
    expect(readSizeRequest({ source: 'mawdi-host', v: 1, type: 'hello' })).toBeUndefined();
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(() => readSizeRequest(data)).not.toThrow();
      }),
    );
  });
});
