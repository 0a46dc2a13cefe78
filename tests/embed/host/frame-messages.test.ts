import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeMessages } from '../../../src/embed/size-messages.ts';
import { readEmbedMessage } from '../../../src/embed/host/frame-messages.ts';

describe('What a frame says to our host script', () => {
  it('is understood as the frame says it', () => {
    const [ours] = sizeMessages({ width: 640, height: 520, address: 'https://example.org/', id: 'a' });
    expect(readEmbedMessage(ours)).toEqual({ type: 'size', height: 520 });
  });

  it('is a height of whole pixels from 150 to 4000, or it is not heard', () => {
    const size = (height: unknown) => readEmbedMessage({ source: 'mawdi', v: 1, type: 'size', height });
    for (const height of [149, 4001, 300.5, NaN, Infinity, '300', undefined, -300])
      expect(size(height)).toBeUndefined();
    for (const height of [150, 4000]) expect(size(height)).toEqual({ type: 'size', height });
  });

  it('names a place by its id and by nothing else', () => {
    const select = (place: unknown) => readEmbedMessage({ source: 'mawdi', v: 1, type: 'select', place });
    expect(select('kirkuk')).toEqual({ type: 'select', place: 'kirkuk' });
    expect(select('"] , script')).toEqual({ type: 'select' });
  });

  it('never makes it throw, whoever says whatever', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(() => readEmbedMessage(data)).not.toThrow();
      }),
    );
  });
});
