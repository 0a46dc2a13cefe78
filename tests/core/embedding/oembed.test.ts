import { describe, expect, it } from 'vitest';
import { oEmbed } from '../../../src/core/embedding/oembed.ts';
import { frameAddress } from '../../../src/core/site/addresses.ts';

import { makePublishedIndex } from '../../published-article.ts';
import { LANGUAGES } from '../../published-pages.ts';
import { makeSite } from '../../published-pages.ts';

const { article } = makePublishedIndex();
const site = makeSite('https://maps.example.org/a/', 'a');
const picture = { path: 'social/ar.png', width: 1200, height: 630 };

describe.each(LANGUAGES)('The oEmbed answer in %s', (language) => {
  const answer = JSON.parse(oEmbed({ article, language, provider: 'Mawdi', site, picture })) as Record<string, unknown>;

  it('has all that oEmbed 1.0 asks of something rich', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640, title: article.title[language] });
    expect(answer['height']).toBeGreaterThan(0);
    expect(answer['html']).toContain(`src="${frameAddress(site, language)}"`);
  });

  it('has its thumbnail with both measures or not at all, as the rules want', () => {
    expect(answer).toMatchObject({
      thumbnail_url: 'https://maps.example.org/a/social/ar.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('holds one frame and no script: WordPress takes no more', () => {
    expect(String(answer['html']).match(/<(\w+)/g)).toEqual(['<iframe']);
  });
});
