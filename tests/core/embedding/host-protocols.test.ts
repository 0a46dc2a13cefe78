import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedPairs } from '../../../src/core/embedding/embed-options.ts';
import {
  hostIdentifiersIn,
  isProgramRequest,
  readSizeRequest,
  sizeMessages,
} from '../../../src/core/embedding/host-protocols.ts';

const told = { width: 640, height: 520, address: 'https://example.org/embed/', id: 'an-article' };

describe('A frame that tells its height', () => {
  it('says it so that every host understands that asks for no sign', () => {
    expect(sizeMessages(told)).toEqual([
      { source: 'mawdi', v: 1, type: 'size', id: 'an-article', height: 520 },
      { sentinel: 'amp', type: 'embed-size', width: 640, height: 520 },
      { 'datawrapper-height': { 'an-article': 520 } },
      '{"src":"https://example.org/embed/","context":"iframe.resize","height":520}',
    ]);
  });

  it('says its address without the query, where hosts write what they know of a reader', () => {
    const addressed = (address: string) => JSON.stringify(sizeMessages({ ...told, address }));
    const query = '?initialWidth=640&parentUrl=https%3A%2F%2Fa.b%2Fdraft%3Ftoken%3Dsecret';
    expect(addressed(`https://example.org/embed/${query}#place=kirkuk`)).toContain(
      '"https://example.org/embed/#place=kirkuk'.replaceAll('"', '\\"'),
    );
    for (const address of [`https://example.org/embed/${query}`, `https://example.org/embed/${query}#?a=b`])
      expect(addressed(address)).not.toMatch(/parentUrl|token|initialWidth/);
    // WordPress writes its own sign behind the fragment, and looks for the frame by it.
    expect(addressed('https://example.org/embed/#?secret=aB3')).toContain('/embed/#?secret=aB3');
  });

  it('says it to pym.js by the name pym gave it', () => {
    const signs = hostIdentifiersIn(
      embedPairs('?initialWidth=640&childId=map-1&parentTitle=A&parentUrl=https%3A%2F%2Fa.b', ''),
    );
    expect(sizeMessages({ ...told, ...signs })).toContain('pymxPYMxmap-1xPYMxheightxPYMx520');
  });

  it('says it to WordPress with the secret WordPress gave it', () => {
    const signs = hostIdentifiersIn(embedPairs('', '#?secret=aB3dE6gH9j'));
    expect(sizeMessages({ ...told, ...signs })).toContainEqual({ message: 'height', value: 520, secret: 'aB3dE6gH9j' });
  });

  it('says it to open-iframe-resizer once that has said hello', () => {
    expect(sizeMessages({ ...told, isResizer: true })).toContainEqual({
      type: 'iframe-resized',
      width: 640,
      height: 520,
    });
  });

  it('repeats nothing of an address that is no plain name', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { pymId, secret } = hostIdentifiersIn(
          new Map([
            ['childId', text],
            ['secret', text],
          ]),
        );
        expect(pymId === undefined || /^[\w:.-]{1,100}$/.test(pymId)).toBe(true);
        expect(secret === undefined || /^\w{1,40}$/.test(secret)).toBe(true);
      }),
    );
  });
});

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
