import { resolve } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { runnerImport } from 'vite';
import type { Article } from '../../../src/core/article/article.ts';
import { labelGlyphFiles } from '../../../src/node/glyphs/label-glyphs.ts';
import type * as Prerender from '../../../src/node/site/prerender.tsx';
import type { Prerendered } from '../../../src/node/site/prerender.tsx';
import type { ReaderData } from '../../../src/apps/page-data.ts';
import type { GlyphFiles, MapData } from '../../../src/map/live/map-data.ts';
import { parseArticle } from '../../../src/core/validation/parse-article.ts';
import { makeHostile } from '../../hostile-article.ts';
import { publishedFile } from '../published-article.ts';
import { inArabic } from '../../published-pages.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

type Hostile = Prerendered & { readonly article: Article; readonly glyphs: GlyphFiles };

/** What the build would write of the published article with markup in every text, its quotations unchecked. */
export async function writeHostile(): Promise<Hostile> {
  const { article, issues } = parseArticle(
    makeHostile({ article: publishedFile('article.json'), places: publishedFile('places.geojson') }),
  );
  if (!article || issues.length > 0) throw new Error(`the hostile article has ${issues.length} issues`);
  // The JSX of the components is compiled for Preact by Vite; the loader of Playwright would compile it differently.
  const { module } = await runnerImport<typeof Prerender>(resolve(ROOT, 'src/node/site/prerender.tsx'), {
    root: ROOT,
    configFile: false,
  });
  const rendered = module.prerender(ROOT, { article, scenes: [] });
  // Its labels may contain any character, so all glyphs are included.
  const glyphs = [...labelGlyphFiles({ 'plex-400': [] })].map(([path, bytes]) => {
    return [path.replace('glyphs/', ''), Buffer.from(bytes).toString('base64')] as const;
  });
  return { ...rendered, article, glyphs: Object.fromEntries(glyphs) };
}

/** Serves that article instead of the published one: page, data, embed and the scripts of the embed, in Arabic. */
export async function showInstead(page: Page, { content, embeds, data, glyphs }: Hostile): Promise<void> {
  const change = (pattern: RegExp, by: (text: string) => string) =>
    page.route(pattern, async (route: Route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: by(await response.text()) });
    });
  const inRoot = (html: string, markup: string) =>
    html
      .replace(/ data-(map-)?integrity="[^"]*"/g, '')
      .replace(
        /(<div id="mawdi"[^>]*>)[^]*(<\/div>\s*(?:<p id="unanswered"|<\/body>))/,
        (_, open: string, close: string) => {
          return open + markup + close;
        },
      );
  const firstLine = (value: string) => (script: string) =>
    `globalThis.mawdi=Object.assign(globalThis.mawdi||{},{${value}});${script.slice(script.indexOf('\n'))}`;
  await change(/:\d+\/(#.*)?$/, (html) => inRoot(html, inArabic(content)));
  await change(/\/embed\/(#.*)?$/, (html) => inRoot(html, embeds.ar ?? ''));
  await change(/\/assets\/article-.*\.json$/, (text) => {
    const { map } = JSON.parse(text) as ReaderData;
    return JSON.stringify({ ...data, map: { ...map, integrity: '' } } satisfies ReaderData);
  });
  await change(/\/assets\/map-.*\.json$/, (text) => {
    const map = JSON.parse(text) as MapData;
    return JSON.stringify({ ...map, glyphs: { ...map.glyphs, ...glyphs } } satisfies MapData);
  });
  await change(/\/assets\/embed-ar-/, firstLine(`article:${JSON.stringify(data.article)}`));
  await change(/\/assets\/embed-panels-ar-/, firstLine(`timeline:${JSON.stringify(data.timeline)}`));
}
