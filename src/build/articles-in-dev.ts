import { sep } from 'node:path';
import type { Plugin } from 'vite';
import type { ArticleSource } from '../article-folder/article-source.ts';
import { wordsIn } from '../words/words-in.ts';
import { type Language, pageDirection } from '../model/languages.ts';
import { languageOfPath } from '../site/language-folder.ts';
import { FAULT_PAGES } from '../site/paths.ts';
import { htmlDocument, unfilled } from './html-document.ts';
import type { Rendering } from './rendered.ts';
import { pathAsked } from './serve-in-dev.ts';

/**
 * Keeps the server of `npm run dev` to what is proven. While the article at `/` is not, every page of the site is the list
 * of what is wrong with it, and no word of it is sent in any form; a file that is saved is read again and shows at once.
 */
export function articlesInDev({
  root,
  source,
  rendering,
}: {
  readonly root: string;
  readonly source: ArticleSource;
  readonly rendering: Rendering;
}): Plugin {
  return {
    name: 'mawdi:articles-in-dev',
    apply: 'serve',
    // Before the pages, which are made before anything else: no other answer is asked for.
    enforce: 'pre',
    configureServer(server) {
      // The folder may lie outside the project (`ARTICLES`), which is all that is watched otherwise.
      server.watcher.add(source.folder);
      const isOurs = (file: string) => file === source.folder || file.startsWith(`${source.folder}${sep}`);
      server.watcher.on('all', (_event, file) => {
        rendering.forget();
        if (!isOurs(file)) return;
        source.forget();
        for (const line of source.get().lines) server.config.logger.error(line);
        server.ws.send({ type: 'full-reload', path: '*' });
      });
      server.middlewares.use((request, response, next) => {
        const path = pathAsked(request.url);
        const { front } = source.get();
        if (front) return next();
        if (isPage(path)) {
          const language = languageOfPath(FAULT_PAGES, path);
          rendering
            .get()
            .then(({ content }) =>
              server.transformIndexHtml(request.url ?? '/', faultPage(root, language, content[language] ?? '')),
            )
            .then((html) => {
              response.statusCode = 503;
              response.setHeader('content-type', 'text/html');
              response.end(html);
            })
            .catch(next);
          return;
        }
        if (!MADE_OF_ARTICLE.test(path)) return next();
        response.statusCode = 503;
        response.end(source.get().lines[0]);
      });
    },
  };
}

/** Files and pages that hold words of the article; everything else is program. */
const MADE_OF_ARTICLE = /^(downloads|map-pictures|social|schema|oembed|single|assets)\//;

function isPage(path: string): boolean {
  return path === '' || path.endsWith('/') || path.endsWith('.html');
}

function faultPage(root: string, language: Language, content: string): string {
  const { dataUnreadable, product } = wordsIn(language);
  const html = htmlDocument(root, {
    language,
    title: `${dataUnreadable} · ${product}`,
    description: undefined,
    root: `dir="${pageDirection(language)}"`,
    head: ['<script type="module" src="/src/start.ts"></script>'],
    body: [`<div id="mawdi">${content}</div>`],
  });
  return unfilled(html);
}
