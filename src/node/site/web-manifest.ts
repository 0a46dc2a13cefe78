import type { Article, Language } from '../../core/article/article.ts';
import { interfaceLanguage, pageDirection } from '../../core/text/languages.ts';
import { messagesFor } from '../../core/i18n/messages-for.ts';
import { inLanguage } from '../../core/article/article-languages.ts';
import { manifestPath, PAGE_FOLDERS, siteFrom } from '../../core/site/site-paths.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { allMessages } from '../../core/i18n/all-messages.ts';
import type { SiteFile } from '../site-file.ts';
import type { SiteWriting } from './site-writing.ts';

/** The icons. A `maskable` one reaches to the edges, for systems that cut icons to a shape of their own. */
const ICONS = [
  { path: 'icons/192.png', size: 192, purpose: 'any' },
  { path: 'icons/512.png', size: 512, purpose: 'any' },
  { path: 'icons/maskable-512.png', size: 512, purpose: 'maskable' },
] as const;

type Options = {
  /** Path from the manifest to the folder of the article, and from there to the site. */
  readonly base: string;
  readonly shared: string;
  readonly paper: string;
  /** The title of the talk, where there is one. */
  readonly presentation: string | undefined;
};

/** The web app manifest of the page in a language. */
export function webManifest(
  article: Article,
  language: Language,
  { base, shared, paper, presentation }: Options,
): string {
  const { formats, product, mapLabel } = messagesFor(language);
  const manifest = {
    name: `${product}${formats.colon} ${inLanguage(article.title, language)}`,
    short_name: product,
    description: `${mapLabel}${formats.colon} ${inLanguage(article.title, language)}`,
    lang: interfaceLanguage(language),
    dir: pageDirection(language),
    start_url: './',
    // The scope includes the pages of every language.
    scope: base,
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    categories: ['news', 'education'],
    shortcuts: presentation === undefined ? [] : [{ name: presentation, url: `./${PAGE_FOLDERS.present}` }],
    icons: ICONS.map(({ path, size, purpose }) => ({
      src: `${base}${shared}${path}`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The files for installing the page: its manifest in each language, and the icons. */
export async function* installedFiles({
  root,
  palettes,
  rendered,
  proven,
  shared,
}: SiteWriting): AsyncGenerator<SiteFile> {
  const { article } = proven;
  const paper = palettes.papers.light;
  for (const language of article.languages) {
    const path = manifestPath(article, language);
    const presentation = rendered.talk && allMessages(language).present.presentation;
    yield { path, bytes: webManifest(article, language, { base: siteFrom(path), shared, paper, presentation }) };
  }
  const svg = readFileSync(join(root, 'src/styles/icon.svg'), 'utf8');
  for (const { path, size, purpose } of ICONS) {
    const image = await renderAsync(purpose === 'maskable' ? toTheEdges(svg) : svg, {
      font: { loadSystemFonts: false },
      fitTo: { mode: 'width', value: size },
    });
    yield { path, bytes: image.asPng() };
  }
}

/** The icon without rounded corners; its symbol lies inside the safe zone of maskable icons. */
function toTheEdges(svg: string): string {
  const square = svg.replace(/ rx="[^"]*"/, '');
  if (square === svg) throw new Error('src/styles/icon.svg: found no rounded background, expected rx="…"');
  return square;
}
