import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedPairs } from '../../../src/core/embedding/embed-options.ts';
import {
  hostIdentifiersIn,
  isProgramRequest,
  readSizeRequest,
  sizeMessages,
} from '../../../src/core/embedding/host-protocols.ts';

const input = { width: 640, height: 520, address: 'https://example.org/embed/', id: 'an-article' };

describe('An embed that sends its height', () => {
  it('sends it in the format of every host that needs no id', () => {
    expect(sizeMessages(input)).toEqual([
      { source: 'mawdi', v: 1, type: 'size', id: 'an-article', height: 520 },
      { sentinel: 'amp', type: 'embed-size', width: 640, height: 520 },
      { 'datawrapper-height': { 'an-article': 520 } },
      '{"src":"https://example.org/embed/","context":"iframe.resize","height":520}',
    ]);
  });

  it('sends its address without the query, in which hosts store data on a reader', () => {
    const addressed = (address: string) => JSON.stringify(sizeMessages({ ...input, address }));
    const query = '?initialWidth=640&parentUrl=https%3A%2F%2Fa.b%2Fdraft%3Ftoken%3Dsecret';
    expect(addressed(`https://example.org/embed/${query}#place=kirkuk`)).toContain(
      '"https://example.org/embed/#place=kirkuk'.replaceAll('"', '\\"'),
    );
    for (const address of [`https://example.org/embed/${query}`, `https://example.org/embed/${query}#?a=b`])
      expect(addressed(address)).not.toMatch(/parentUrl|token|initialWidth/);
    // WordPress adds its secret after the fragment, and finds the iframe by it.
    expect(addressed('https://example.org/embed/#?secret=aB3')).toContain('/embed/#?secret=aB3');
  });

  it('sends it to pym.js with the id that pym.js gave it', () => {
    const signs = hostIdentifiersIn(
      embedPairs('?initialWidth=640&childId=map-1&parentTitle=A&parentUrl=https%3A%2F%2Fa.b', ''),
    );
    expect(sizeMessages({ ...input, ...signs })).toContain('pymxPYMxmap-1xPYMxheightxPYMx520');
  });

  it('sends it to WordPress with the secret that WordPress gave it', () => {
    const signs = hostIdentifiersIn(embedPairs('', '#?secret=aB3dE6gH9j'));
    expect(sizeMessages({ ...input, ...signs })).toContainEqual({
      message: 'height',
      value: 520,
      secret: 'aB3dE6gH9j',
    });
  });

  it('sends it to open-iframe-resizer after its init message', () => {
    expect(sizeMessages({ ...input, isResizer: true })).toContainEqual({
      type: 'iframe-resized',
      width: 640,
      height: 520,
    });
  });

  it('sends back no id from the address that is not a plain name', () => {
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

describe('A host page that requests the height', () => {
  it('is recognised by the message of its script', () => {
    expect(readSizeRequest({ type: 'iframe-child-init' })).toBe('resizer');
    expect(readSizeRequest({ type: 'iframe-get-child-dimensions' })).toBe('asks');
    expect(readSizeRequest({ source: 'mawdi-host', v: 1, type: 'ask' })).toBe('asks');
    expect(readSizeRequest({ sentinel: 'amp', type: 'frames-init' })).toBe('asks');
    expect(readSizeRequest({ sentinel: 'amp', type: 'send-embed-state' })).toBe('asks');
  });

  it('is not recognised in any other message, and nothing throws', () => {
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

describe('A message of the host page', () => {
  it('loads the full program if it requests what the prerendered embed cannot do', () => {
    expect(isProgramRequest({ ...from, type: 'goto', place: 'kirkuk' })).toBe(true);
    expect(isProgramRequest({ ...from, type: 'filter', view: 'topic=strike' })).toBe(true);
    expect(isProgramRequest({ ...from, type: 'theme', theme: 'dark' })).toBe(true);
  });

  it('loads nothing if it is a greeting, a request for the height, or of another program', () => {
    for (const type of ['hello', 'ask', 'navigate', undefined]) expect(isProgramRequest({ ...from, type })).toBe(false);
    expect(isProgramRequest({ source: 'x', type: 'goto' })).toBe(false);
    fc.assert(fc.property(fc.anything(), (data) => typeof isProgramRequest(data) === 'boolean'));
  });
});
