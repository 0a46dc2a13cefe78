import { describe, expect, it } from 'vitest';
import { FRAMES } from '../../../src/build/site-paths.ts';
import { isOurFrame, siteOfScript } from '../../../src/embed/host/our-frame.ts';

const SITE = 'https://maps.example/m/';

describe('A frame in a page that runs our host script', () => {
  it('is ours where its address is that of a map of the site the script is from', () => {
    const site = siteOfScript(`${SITE}mawdi-host.js?1`);
    for (const page of Object.values(FRAMES))
      for (const path of [page, page.replace('index.html', ''), page.replace('/index.html', '')])
        expect(isOurFrame(`${SITE}${path}?theme=dark#place=kirkuk`, [site]), path).toBe(true);
  });

  it('is nobody’s business else: an advertisement that speaks as we do keeps its height', () => {
    const site = siteOfScript(`${SITE}mawdi-host.js`);
    const others = [
      'https://ads.example/m/embed/',
      'https://maps.example/other/embed/',
      'https://maps.example.evil.example/m/embed/',
      `${SITE}en/`,
      `${SITE}embed/other.html`,
      `${SITE}?/embed/`,
      'about:blank',
      'data:text/html,https://maps.example/m/embed/',
      'blob:https://maps.example/m/embed/',
      '',
    ];
    for (const src of others) expect(isOurFrame(src, [site]), src).toBe(false);
  });

  it('is ours by its path alone where the script has become part of another, and with two copies by either', () => {
    expect(siteOfScript('https://paper.example/bundle-1a2b.js')).toBeUndefined();
    expect(siteOfScript('')).toBeUndefined();
    expect(isOurFrame('https://maps.example/m/embed/', [undefined])).toBe(true);
    expect(isOurFrame('https://ads.example/banner', [undefined])).toBe(false);
    expect(isOurFrame('https://b.example/en/embed/', [SITE, 'https://b.example/'])).toBe(true);
  });
});
