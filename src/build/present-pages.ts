import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { ArticleSource } from '../article-folder/article-source.ts';
import type { Language } from '../model/article.ts';
import { inInterface } from '../model/languages.ts';
import { PRESENT_WORDS } from '../words/present-words-in.ts';
import { wordsIn } from '../words/words-in.ts';
import { facesWithOriginals, preload } from './faces.ts';
import { missingLine } from './missing-line.ts';
import { htmlDocument, unfilled } from './html-document.ts';
import type { Prerendered } from './prerender.tsx';
import type { Rendering } from './rendered.ts';
import { leadsTo, serveInDev } from './serve-in-dev.ts';
import { dataFile } from './site-file.ts';
import { FAULT_PAGES, pageFolder, pagePath, siteFrom, withFileLinks } from '../site/paths.ts';
import { FONTS_FOLDER } from './subset-fonts.ts';
import { inLanguage } from '../model/translation.ts';

const SHEET = 'virtual:mawdi/scene-stills.css';
const SHEET_ID = '\0mawdi/scene-stills.css';

type Options = {
  readonly root: string;
  readonly rendering: Rendering;
  readonly source: Pick<ArticleSource, 'get'>;
};

const KINDS = ['present', 'speaker'] as const;
type TalkPage = { readonly language: Language; readonly kind: (typeof KINDS)[number]; readonly path: string };

/** The presentation and the speaker’s window in each language, of an article that has scenes. */
export function presentPages({ root, rendering, source }: Options): Plugin {
  const pages = (): readonly TalkPage[] => {
    const article = source.get().front?.article ?? FAULT_PAGES;
    return article.languages.flatMap((language) =>
      KINDS.map((kind) => ({ language, kind, path: pagePath(article, language, kind) })),
    );
  };
  const files = () => pages().map((page) => ({ page, file: join(root, page.path) }));
  const hasScenes = () => (source.get().front?.scenes.length ?? 0) > 0;
  return {
    name: 'mawdi:present',
    enforce: 'pre',
    config: (_config, { isPreview }) =>
      isPreview || !hasScenes() ? {} : { build: { rolldownOptions: { input: files().map(({ file }) => file) } } },
    resolveId: (id) => (id === SHEET ? SHEET_ID : files().some(({ file }) => file === id) ? id : undefined),
    async load(id) {
      if (id === SHEET_ID) return (await rendering.get()).talk?.sheet ?? '';
      const page = files().find(({ file }) => file === id)?.page;
      return page && talkPage(root, await rendering.get(), page);
    },
    async generateBundle() {
      const { talk } = await rendering.get();
      if (!talk) return;
      const { path, bytes } = dataFile('talk', talk.data);
      this.emitFile({ type: 'asset', fileName: path, source: bytes });
    },
    configureServer(server) {
      serveInDev(server, async (path, url) => {
        const page = pages().find((each) => leadsTo(path, each));
        if (!page && !path.startsWith('assets/talk-')) return undefined;
        const held = await rendering.get();
        // An article without a presentation has no such page; one that is not proven has its faults in their place.
        if (held.article && !held.talk) return undefined;
        if (!page) return { path, bytes: JSON.stringify(held.talk?.data) };
        return { path: page.path, bytes: await server.transformIndexHtml(url, talkPage(root, held, page)) };
      });
    },
  };
}

const ENTRIES = { present: '/src/present.ts', speaker: '/src/speaker.ts' } as const;

function talkPage(
  root: string,
  { languages, talk, article, content }: Prerendered,
  { language, kind, path }: TalkPage,
): string {
  const words = wordsIn(language);
  const own = inInterface(PRESENT_WORDS, language);
  const base = siteFrom(path);
  const file = talk && dataFile('talk', talk.data);
  const head = kind === 'present' ? own.presentation : own.speakerTitle;
  const title = [head, article ? inLanguage(article.title, language) : words.dataUnreadable, words.product].join(' · ');
  const data = file ? ` data-talk="${file.path}" data-integrity="${file.integrity}"` : '';
  const others = languages
    .filter((other) => other !== language)
    .map(
      (other) =>
        `<link vite-ignore rel="alternate" hreflang="${other}" href="${base}${pageFolder({ languages }, other, kind)}" />`,
    );
  const html = htmlDocument(root, {
    language,
    title,
    description: kind === 'speaker' ? undefined : title,
    root: 'data-theme="dark"',
    scheme: 'dark light',
    head: [
      '<link rel="icon" type="image/svg+xml" href="/src/look/icon.svg" />',
      ...others,
      ...facesWithOriginals({ languages }, language).map((face) => preload(`/${FONTS_FOLDER}/${face}.woff2`)),
      `<script type="module" async blocking="render" src="${ENTRIES[kind]}"></script>`,
    ],
    body: [
      `<div id="mawdi"${data} data-base="${base}">${withFileLinks(talk?.pages[language]?.[kind] ?? content[language] ?? '')}</div>`,
      missingLine(language),
    ],
  });
  return unfilled(html);
}
