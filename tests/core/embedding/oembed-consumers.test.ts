import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extract } from '@extractus/oembed-extractor';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageHead } from '../../../src/node/site/page-head.ts';

import { oEmbed } from '../../../src/core/embedding/oembed.ts';
import { frameAddress, oEmbedPath, type Site } from '../../../src/core/site/site-paths.ts';

import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { makePublishedIndex } from '../../published-article.ts';
import { attributesOf, elementsOf, readPage } from '../../read-markup.ts';
import { LANGUAGES, PAGES } from '../../published-pages.ts';
import type { PublishedLanguage as Language } from '../../published-pages.ts';
import { makeSite } from '../../published-pages.ts';

const INDEX = makePublishedIndex();
const { article } = INDEX;
let server: Server;
let site: Site;

const answerOf = (language: Language) =>
  oEmbed({
    article,
    language,
    provider: messagesFor(language).product,
    site,
    picture: { path: `social/${language}.png`, width: 1200, height: 630 },
  });

/** The head of a page and the oEmbed response it names, as the build writes them and any file server sends them. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const page = LANGUAGES.find((language) => PAGES[language] === `${path}index.html`);
    const answered = LANGUAGES.find((language) => oEmbedPath(language) === path);
    if (page) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html><head>${pageHead(INDEX, page, site)}</head><body></body></html>`);
    } else if (answered) {
      response.setHeader('content-type', 'application/json');
      response.end(answerOf(answered));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  site = makeSite(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, 'a');
});
afterAll(() => server.close());

describe.each(LANGUAGES)('The address of the %s page alone', (language) => {
  const address = () => `${site.base}${PAGES[language].replace('index.html', '')}`;

  it('is enough for a consumer that does not know this site', async () => {
    const found = await extract(address(), { maxwidth: 600 });
    const sent = JSON.parse(answerOf(language)) as object;
    expect(found).toEqual({ ...sent, method: 'auto-discovery' });
  });

  it('gives WordPress an iframe that survives its filter', async () => {
    const { title, html } = (await extract(address())) as unknown as Readonly<Record<'title' | 'html', string>>;
    const filtered = asWordPressKeeps(html);
    const [frame, second] = elementsOf(readPage(filtered), 'iframe').map(attributesOf);
    expect(second).toBeUndefined();
    const secret = '#?secret=abcdefghij';
    expect(frame).toMatchObject({ src: `${frameAddress(site, language)}${secret}`, title, sandbox: 'allow-scripts' });
    // The style is removed, and an iframe without width and height is 300 by 150.
    expect(Number(frame?.['width'])).toBeGreaterThanOrEqual(600);
    expect(Number(frame?.['height'])).toBeGreaterThanOrEqual(400);
  });

  it('gives Ghost what it requires of type rich: markup and a width, in version 1.0', async () => {
    const found = (await extract(address())) as unknown as Readonly<Record<string, unknown>>;
    expect(found).toMatchObject({ type: 'rich', version: '1.0', html: expect.stringMatching(/^<iframe /) as unknown });
    expect(found['width']).toBeGreaterThan(0);
    expect(found).not.toHaveProperty('url');
  });
});

/**
 * How WordPress filters the markup of an unknown provider, as in its `wp_filter_oembed_result`: three elements and a
 * few attributes stay, markup without a closed iframe is refused, and the iframe is sandboxed and gets a secret.
 */
function asWordPressKeeps(html: string): string {
  const attributes: Readonly<Record<string, readonly string[]>> = {
    a: ['href'],
    blockquote: [],
    iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
  };
  const filtered = html.replace(/<(\/?)(\w+)([^>]*)>/g, (_, slash: string, name: string, written: string) => {
    const allowed = attributes[name];
    if (!allowed) return '';
    const pairs = [...written.matchAll(/ ([\w-]+)="([^"]*)"/g)].filter(([, key = '']) => allowed.includes(key));
    return `<${slash}${name}${pairs.map(([pair]) => pair).join('')}>`;
  });
  const [frame] = /<iframe.*?><\/iframe>/s.exec(filtered) ?? [];
  if (frame === undefined) throw new Error(`WordPress refuses ${html}: a closed iframe was expected`);
  return frame
    .replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted"')
    .replace(/ src="(.*?)"/, ' src="$1#?secret=abcdefghij" data-secret="abcdefghij"');
}
