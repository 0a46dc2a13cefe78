import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { ArticleSource } from '../article-folder/article-source.ts';
import { oEmbed } from '../embed/oembed.ts';
import { schemaOrg } from '../exports/schema-org.ts';
import type { Site } from '../site/addresses.ts';
import { indexArticle } from '../model/article-index.ts';
import type { Language } from '../model/article.ts';
import { SOCIAL_CARD } from '../pictures/social-card-size.ts';
import { printedIn } from '../words/printed-in.ts';
import { wordsIn } from '../words/words-in.ts';
import { facesOf, preload } from './faces.ts';
import { missingLine } from './missing-line.ts';
import { htmlDocument, unfilled } from './html-document.ts';
import { pageHead } from './page-head.ts';
import type { Prerendered } from './prerender.tsx';
import type { Rendering } from './rendered.ts';
import { leadsTo, serveInDev } from './serve-in-dev.ts';
import { dataFile } from './site-file.ts';
import { FONTS_FOLDER } from './subset-fonts.ts';
import {
  FAULT_PAGES,
  oEmbedPath,
  pagePath,
  schemaPath,
  siteFrom,
  socialCardPath,
  withFileLinks,
} from '../site/paths.ts';
import { inLanguage } from '../model/translation.ts';

const STILL_SHEET = 'virtual:mawdi/still.css';
const STILL_ID = '\0mawdi/still.css';

type Options = {
  readonly root: string;
  readonly rendering: Rendering;
  readonly source: Pick<ArticleSource, 'get'>;
  /** The absolute address the site will have, ending in `/`; empty where it is not known. */
  readonly base: string;
};

/** One template, `index.html`, a whole page for each language: readable before any script runs, and without. */
export function prerenderedPages({ root, source, rendering, base }: Options): Plugin {
  const pages = () => {
    const article = source.get().front?.article ?? FAULT_PAGES;
    return article.languages.map((language) => ({ language, path: pagePath(article, language, 'map') }));
  };
  const files = () => pages().map(({ language, path }) => ({ language, file: join(root, path) }));
  const rendered = rendering.get;
  return {
    name: 'mawdi:pages',
    enforce: 'pre',
    config: (_config, { isPreview }) =>
      isPreview ? {} : { build: { rolldownOptions: { input: files().map(({ file }) => file) } } },
    resolveId: (id) => (id === STILL_SHEET ? STILL_ID : files().some(({ file }) => file === id) ? id : undefined),
    async load(id) {
      if (id === STILL_ID) return (await rendered()).stillSheet;
      const page = files().find(({ file }) => file === id);
      return page && pageOf(root, await rendered(), page.language, base);
    },
    // A sheet of our own origin needs nobody’s leave, and one asked for as from another is refused to a page on a disk.
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace(/(<link rel="stylesheet") crossorigin(?=[ >])/g, '$1'),
    },
    buildStart: rendering.forget,
    async generateBundle() {
      const { data, article } = await rendered();
      if (data) {
        const { path, bytes } = dataFile('article', data);
        this.emitFile({ type: 'asset', fileName: path, source: bytes });
      }
      if (!article) return;
      const index = indexArticle(article);
      const site: Site = { base, article };
      for (const language of article.languages)
        this.emitFile({ type: 'asset', fileName: schemaPath(language), source: schemaOrg(index, site, language) });
      if (base !== '') {
        for (const language of article.languages) {
          const picture = { path: socialCardPath(language), ...SOCIAL_CARD };
          const answer = oEmbed({ article, language, provider: wordsIn(language).product, site, picture });
          this.emitFile({ type: 'asset', fileName: oEmbedPath(language), source: answer });
        }
      }
    },
    configureServer(server) {
      serveInDev(server, async (path, url) => {
        const page = pages().find((each) => leadsTo(path, each));
        if (!page && !path.startsWith('assets/article-')) return undefined;
        const held = await rendered();
        if (!page) return { path, bytes: JSON.stringify(held.data) };
        const html = pageOf(root, held, page.language, base);
        return { path: page.path, bytes: await server.transformIndexHtml(url, html) };
      });
    },
  };
}

function pageOf(
  root: string,
  { languages, content, data, article }: Prerendered,
  language: Language,
  base: string,
): string {
  const words = wordsIn(language);
  const title = article ? inLanguage(article.title, language) : words.dataUnreadable;
  const source = article ? ` (${printedIn(article, language)})` : '';
  const file = data && dataFile('article', data);
  const named = file ? `data-article="${file.path}" data-integrity="${file.integrity}" ` : '';
  const siteBase = siteFrom(pagePath({ languages }, language, 'map'));
  const html = htmlDocument(root, {
    language,
    title: `${title} · ${words.product}`,
    description: `${words.mapLabel}: ${title}${source}`,
    head: [
      '<link rel="icon" type="image/svg+xml" href="/src/look/icon.svg" />',
      ...facesOf(language).map((face) => preload(`/${FONTS_FOLDER}/${face}.woff2`)),
      article ? pageHead(indexArticle(article), language, { base, article }) : '',
      '<!-- Shown once all of it is there: shown in pieces, every later piece moves the ones before. -->',
      '<link rel="expect" href="#unanswered" blocking="render" />',
      '<script type="module" async blocking="render" src="/src/start.ts"></script>',
    ],
    body: [
      `<div id="mawdi" ${named}data-base="${siteBase}">${withFileLinks(content[language] ?? '')}</div>`,
      missingLine(language),
    ],
  });
  return unfilled(html);
}
