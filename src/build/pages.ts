import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Language, LANGUAGES } from '../model/article.ts';
import { wordsIn } from '../words/words-in.ts';

/** Where each language’s page lies, relative to the site. */
const PAGES: Readonly<Record<Language, string>> = { ar: 'index.html', en: 'en/index.html' };

type Options = { readonly root: string; readonly articleFolder: string };

/** The folders of `data/articles`, by name. */
export function articleFolders(root: string): readonly string[] {
  return readdirSync(join(root, 'data/articles'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** One template, `index.html`, a page for each language: `/` in Arabic, `/en/` in English. */
export function localizedPages({ root, articleFolder }: Options): Plugin {
  const paths = LANGUAGES.map((language) => ({ language, path: join(root, PAGES[language]) }));
  return {
    name: 'mawdi-pages',
    enforce: 'pre',
    config: () => ({
      build: { rolldownOptions: { input: paths.map(({ path }) => path) } },
    }),
    resolveId: (id) => (paths.some(({ path }) => path === id) ? id : undefined),
    load(id) {
      const page = paths.find(({ path }) => path === id);
      return page && fillIn(root, articleFolder, page.language);
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split(/[?#]/)[0];
        const language = path === '/' || path === '/index.html' ? 'ar' : path === '/en/' ? 'en' : undefined;
        if (!language) return next();
        server
          .transformIndexHtml(request.url ?? '/', fillIn(root, articleFolder, language))
          .then((html) => response.setHeader('content-type', 'text/html').end(html), next);
      });
    },
  };
}

function fillIn(root: string, articleFolder: string, language: Language): string {
  const article = JSON.parse(readFileSync(join(root, 'data', articleFolder, 'article.json'), 'utf8')) as {
    title: Record<Language, string>;
    outlet: Record<Language, string>;
  };
  const words = wordsIn(language);
  const values: Readonly<Record<string, string>> = {
    lang: language,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    title: `${article.title[language]} · ${words.product}`,
    description: `${words.mapLabel}: ${article.title[language]} (${article.outlet[language]})`,
    base: language === 'ar' ? './' : '../',
    article: articleFolder,
    noscript: words.noScript,
  };
  const template = readFileSync(join(root, 'index.html'), 'utf8');
  return template.replace(/%(\w+)%/g, (whole, name: string) => escapeHtml(values[name] ?? whole));
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
