import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeMessages } from '../../../src/core/embedding/host-protocols.ts';
import { isOriginOf, isOurFrame, readEmbedMessage, siteOfScript } from '../../../src/core/embedding/embed-messages.ts';
import { FRAMES } from '../../published-pages.ts';

describe('A message of an embed to our host script', () => {
  it('is read as the embed sends it', () => {
    const [ours] = sizeMessages({ width: 640, height: 520, address: 'https://example.org/', id: 'a' });
    expect(readEmbedMessage(ours)).toEqual({ type: 'size', height: 520 });
  });

  it('is a height of whole pixels from 150 to 4000, or it is ignored', () => {
    const size = (height: unknown) => readEmbedMessage({ source: 'mawdi', v: 1, type: 'size', height });
    for (const height of [149, 4001, 300.5, NaN, Infinity, '300', undefined, -300])
      expect(size(height)).toBeUndefined();
    for (const height of [150, 4000]) expect(size(height)).toEqual({ type: 'size', height });
  });

  it('names a place by its id only', () => {
    const select = (place: unknown) => readEmbedMessage({ source: 'mawdi', v: 1, type: 'select', place });
    expect(select('kirkuk')).toEqual({ type: 'select', place: 'kirkuk' });
    expect(select('"] , script')).toEqual({ type: 'select' });
  });

  it('never makes the script throw, whatever the sender', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(() => readEmbedMessage(data)).not.toThrow();
      }),
    );
  });
});

const SITE = 'https://maps.example/m/';

describe('An iframe in a page with our host script', () => {
  it('is ours if its address is that of a map of the script’s site', () => {
    const site = siteOfScript(`${SITE}mawdi-host.js?1`) ?? '';
    for (const page of Object.values(FRAMES))
      for (const path of [page, page.replace('index.html', ''), page.replace('/index.html', '')])
        expect(isOurFrame(`${SITE}${path}?theme=dark#place=kirkuk`, [site]), path).toBe(true);
  });

  it('is not ours otherwise: an advertisement that sends our messages keeps its height', () => {
    const site = siteOfScript(`${SITE}mawdi-host.js`) ?? '';
    const others = [
      'https://ads.example/m/embed/',
      'https://maps.example/other/embed/',
      'https://maps.example.evil.example/m/embed/',
      `${SITE}en/`,
      `${SITE}articles/a/embed/`,
      `${SITE}downloads/../../embed/`,
      `${SITE}en/en/embed/`,
      `${SITE}embed/embed/`,
      `${SITE}embed/other.html`,
      `${SITE}?/embed/`,
      'about:blank',
      'data:text/html,https://maps.example/m/embed/',
      'blob:https://maps.example/m/embed/',
      '',
    ];
    for (const src of others) expect(isOurFrame(src, [site]), src).toBe(false);
  });

  it('is not ours if the script was bundled into another without a known site; with two copies it may be of either site', () => {
    expect(siteOfScript('https://paper.example/bundle-1a2b.js')).toBeUndefined();
    expect(siteOfScript('')).toBeUndefined();
    expect(isOurFrame('https://maps.example/m/embed/', [])).toBe(false);
    expect(isOurFrame('https://b.example/en/embed/', [SITE, 'https://b.example/'])).toBe(true);
  });
});

describe('A message from the window of an iframe', () => {
  const src = `${SITE}embed/?theme=dark#place=kirkuk`;

  it('is accepted from the origin of its address', () => {
    expect(isOriginOf('https://maps.example', src, false)).toBe(true);
    expect(isOriginOf('https://maps.example', src.replace('https', 'http'), false), 'led to https').toBe(true);
    expect(isOriginOf('http://localhost:4273', 'http://localhost:4273/embed/', false)).toBe(true);
    for (const origin of ['null', 'file://']) {
      expect(isOriginOf(origin, src, true), 'in a sandbox').toBe(true);
      expect(isOriginOf(origin, 'file:///usb/embed/index.html', false), 'from a disk').toBe(true);
    }
  });

  it('is not accepted if the iframe has navigated elsewhere', () => {
    const strangers = [
      'https://evil.example',
      'https://maps.example.evil.example',
      'https://maps.example:8443',
      'http://maps.example',
      'https://maps.exampl',
      'null',
      'file://',
      '',
    ];
    for (const origin of strangers) expect(isOriginOf(origin, src, false), origin).toBe(false);
    // A message with an origin is from another page: the sandbox gives the iframe none.
    expect(isOriginOf('https://maps.example', src, true)).toBe(false);
    expect(isOriginOf('https://maps.example', 'file:///usb/embed/index.html', false)).toBe(false);
    for (const odd of ['', 'about:blank', 'data:text/html,x']) expect(isOriginOf('null', odd, false), odd).toBe(false);
  });
});
