import type { Article, Language } from '../model/article.ts';
import { interfaceLanguage, pageDirection } from '../model/languages.ts';
import { messagesFor } from '../words/words-in.ts';
import { inLanguage } from '../model/translation.ts';
import { PAGE_FOLDERS } from '../site/paths.ts';

/** How the icons are drawn: a system that cuts them to a shape of its own needs one that reaches to the edges. */
export const ICONS = [
  { path: 'icons/192.png', size: 192, purpose: 'any' },
  { path: 'icons/512.png', size: 512, purpose: 'any' },
  { path: 'icons/maskable-512.png', size: 512, purpose: 'maskable' },
] as const;

type Options = {
  /** Where the site lies, relative to the manifest. */
  readonly base: string;
  readonly paper: string;
  /** What the presentation is called, where there is one. */
  readonly presentation: string | undefined;
};

/** What a system is told that installs the page in a language. */
export function webManifest(article: Article, language: Language, { base, paper, presentation }: Options): string {
  const { product, mapLabel } = messagesFor(language);
  const manifest = {
    name: `${product}: ${inLanguage(article.title, language)}`,
    short_name: product,
    description: `${mapLabel}: ${inLanguage(article.title, language)}`,
    lang: interfaceLanguage(language),
    dir: pageDirection(language),
    start_url: './',
    // Every language, and all that leads from one to the other.
    scope: base,
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    categories: ['news', 'education'],
    shortcuts: presentation === undefined ? [] : [{ name: presentation, url: `./${PAGE_FOLDERS.present}` }],
    icons: ICONS.map(({ path, size, purpose }) => ({
      src: `${base}${path}`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
