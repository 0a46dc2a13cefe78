import { describe, expect, it } from 'vitest';
import { oEmbed } from '../../../src/core/embedding/oembed.ts';
import { frameAddress } from '../../../src/core/site/site-paths.ts';

import { makePublishedIndex } from '../../published-article.ts';
import { LANGUAGES } from '../../published-pages.ts';
import { makeSite } from '../../published-pages.ts';

const { article } = makePublishedIndex();
const site = makeSite('https://maps.example.org/a/', 'a');
const picture = { path: 'social/ar.png', width: 1200, height: 630 };

describe.each(LANGUAGES)('The oEmbed response in %s', (language) => {
  const answer = JSON.parse(oEmbed({ article, language, provider: 'Mawdi', site, picture })) as Record<string, unknown>;

  it('has all fields that oEmbed 1.0 requires of type rich', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640, title: article.title[language] });
    expect(answer['height']).toBeGreaterThan(0);
    expect(answer['html']).toContain(`src="${frameAddress(site, language)}"`);
  });

  it('has its thumbnail with width and height or not at all, as the specification requires', () => {
    expect(answer).toMatchObject({
      thumbnail_url: 'https://maps.example.org/a/social/ar.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('contains one iframe and no script: WordPress accepts no more', () => {
    expect(String(answer['html']).match(/<(\w+)/g)).toEqual(['<iframe']);
  });
});
