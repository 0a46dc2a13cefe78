import { describe, expect, it } from 'vitest';
import { headersOf } from '../../../src/node/hosting/page-policy.ts';
import { webManifest } from '../../../src/node/site/web-manifest.ts';
import { manifestPath } from '../../../src/core/site/site-paths.ts';

import { makePublishedIndex } from '../../published-article.ts';
import { LANGUAGES } from '../../published-pages.ts';

type Manifest = Readonly<Record<'name' | 'short_name' | 'lang' | 'dir' | 'start_url' | 'scope', string>> & {
  readonly shortcuts: readonly Readonly<Record<'name' | 'url', string>>[];
  readonly icons: readonly Readonly<Record<'src' | 'sizes' | 'purpose', string>>[];
};

const { article } = makePublishedIndex();
const SITE = 'https://example.org/some/where/';

describe.each(LANGUAGES)('the web app manifest in %s', (language) => {
  const address = new URL(manifestPath({ languages: LANGUAGES }, language), SITE).href;
  const base = language === 'ar' ? './' : '../';
  const manifest = JSON.parse(
    webManifest(article, language, { base, shared: '', paper: '#faf6ee', presentation: 'A talk' }),
  ) as Manifest;
  const at = (path: string) => new URL(path, address).href;

  it('starts in its language, and has the whole site as its scope at any address', () => {
    expect([manifest.lang, manifest.dir]).toEqual(language === 'ar' ? ['ar', 'rtl'] : ['en', 'ltr']);
    expect(at(manifest.start_url)).toBe(language === 'ar' ? SITE : `${SITE}en/`);
    expect(at(manifest.scope)).toBe(SITE);
  });

  it('has a shortcut to the talk', () => {
    expect(manifest.shortcuts.map(({ name, url }) => [name, at(url)])).toEqual([
      ['A talk', `${new URL('./present/', at(manifest.start_url)).href}`],
    ]);
  });

  it('has a short name that fits under an icon', () => {
    expect(manifest.short_name.length).toBeLessThanOrEqual(12);
    expect(manifest.name).toContain(article.title[language]);
  });

  it('has icons for every system, one of them maskable', () => {
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { src } of manifest.icons) expect(at(src)).toMatch(new RegExp(`^${SITE}icons/`));
  });
});

describe('the files that announce newer versions', () => {
  it('are revalidated each time', () => {
    for (const path of ['/sw.js', '/app.webmanifest', '/en/app.webmanifest'])
      expect(headersOf(path)['cache-control']).toBe('no-cache');
  });
});
