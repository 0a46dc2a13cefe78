import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { downloadPath, DOWNLOADS, singlePath } from '../../../src/core/site/site-paths.ts';
import { offeredPictures } from '../../../src/core/site/picture-files.ts';

import { Downloads } from '../../../src/views/panel/page-foot.tsx';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { LANGUAGES } from '../../published-pages.ts';

// The type of the ids keeps the formats on the page equal to those that are exported.
const FILES = DOWNLOADS.map(({ id, extension }) => ({
  id,
  href: `../${downloadPath({ id: 'harbour-2020' }, extension)}`,
}));

const WHOLE = { href: `../${singlePath({ id: 'harbour-2020' })}` };

describe.each(LANGUAGES)('the downloads in %s', (language) => {
  const messages = messagesFor(language);
  const pictures = offeredPictures(language).map(({ name, path }) => ({ name, href: `../${path}` }));
  const markup = renderToString(h(Downloads, { context: { messages }, whole: WHOLE.href, files: FILES, pictures }));

  it('offer every file as a download', () => {
    const links = markup.match(/<a [^>]*>/g) ?? [];
    expect(links).toHaveLength(1 + DOWNLOADS.length + pictures.length);
    for (const { href } of [WHOLE, ...FILES, ...pictures])
      expect(links).toContainEqual(expect.stringContaining(`href="${href}"`));
    for (const link of links) expect(link).toMatch(/ download[ >=]/);
  });

  it('explain what each format is for, and none that is not offered', () => {
    expect(Object.keys(messages.downloadGoodFor)).toEqual(DOWNLOADS.map(({ id }) => id));
    for (const { id } of DOWNLOADS) expect(markup).toContain(messages.downloadGoodFor[id]);
    expect(markup).toContain(messages.downloadWhole);
  });

  it('offer the map as a picture, with aspect ratios isolated from the direction of the text', () => {
    for (const { name, href } of pictures) expect(markup).toContain(`<a href="${href}" download dir="ltr">${name}</a>`);
  });
});
