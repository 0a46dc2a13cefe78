import type { Language } from '../model/languages.ts';
import { manifestPath, pagePath, siteFrom, withFileLinks } from '../site/paths.ts';
import type { ModulePage, ModulePageLinks } from './app-assets.ts';
import { preload } from './faces.ts';
import { htmlDocument } from './html-document.ts';
import { missingLine } from './missing-line.ts';
import { addressFrom, type LinkedPart, type SiteWriting } from './site-writing.ts';
import { themePapers } from './theme-palettes.ts';

type Page = {
  readonly page: ModulePage;
  readonly language: Language;
  readonly title: string;
  readonly description: string | undefined;
  readonly root?: string;
  readonly scheme?: 'light dark' | 'dark light';
  /** Fonts to ask for before any style does, by name. */
  readonly fonts: readonly string[];
  /** Links and other lines of its head, before its scripts, as HTML. */
  readonly head: readonly string[];
  /** What its script finds on its root, by the name after `data-`; what is undefined is left out. */
  readonly data: Readonly<Record<string, string | undefined>>;
  readonly content: string;
};

export type ModulePages = LinkedPart<Readonly<Record<ModulePage, ModulePageLinks>>>;

/** A page whose scripts are modules, as HTML: whole before any of them runs, and shown at once. */
export async function modulePage(writing: SiteWriting, pages: ModulePages, page: Page): Promise<string> {
  const { root, assets, letters } = writing;
  const { article } = writing.proven;
  const { language } = page;
  const path = pagePath(article, language, page.page);
  const base = siteFrom(path);
  const { scripts, sheets } = pages.links[page.page];
  const at = (file: string) => addressFrom(base, file);
  const icon = await assets.icon();
  const data = Object.entries({ ...page.data, letters: letters?.path, base })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` data-${name}="${value}"`);
  const papers = themePapers(root);
  const colour = (scheme: 'light' | 'dark') =>
    `<meta name="theme-color" media="(prefers-color-scheme: ${scheme})" content="${papers[scheme]}">`;
  return htmlDocument(root, {
    language,
    title: page.title,
    description: page.description,
    ...(page.root !== undefined && { root: page.root }),
    ...(page.scheme && { scheme: page.scheme }),
    head: [
      `<link rel="icon" type="image/svg+xml" href="${at(icon.path)}" />`,
      ...page.fonts.flatMap((name) => pages.fontAt(name) ?? []).map((font) => preload(at(font))),
      ...page.head,
      ...scripts.map((script) => `<script async type="module" crossorigin src="${at(script)}"></script>`),
      // Without `crossorigin`: a page on a disk is refused what it asks for as from another origin.
      ...sheets.map((sheet) => `<link rel="stylesheet" href="${at(pages.sheetAt(sheet))}">`),
      `<link rel="manifest" href="${base}${manifestPath(article, language)}">`,
      colour('light'),
      colour('dark'),
    ],
    body: [`<div id="mawdi"${data.join('')}>${withFileLinks(page.content)}</div>`, missingLine(language)],
  });
}
