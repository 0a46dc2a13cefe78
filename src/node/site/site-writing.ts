import { allMessages } from '../../core/i18n/all-messages.ts';
import { INTERFACE_LANGUAGES } from '../../core/text/languages.ts';
import { provideExportMessages } from '../../exports/export-messages.ts';
import { posix } from 'node:path';
import type { ProvenArticle } from '../articles/read-article-folder.ts';
import type { ReadSite } from '../articles/read-site.ts';
import type { AppAssets, Part } from '../bundle/app-assets.ts';
import type { GlyphFiles } from '../../map/live/article-glyphs.ts';
import { articleGlyphs } from '../glyphs/label-glyphs.ts';
import { prerender, type Prerendered } from './prerender.tsx';
import { publishedText, publishedWords, subsetWebFonts } from '../fonts/subset-fonts.ts';
import { hashedFile, type SiteFile } from '../site-file.ts';

/** What every writer of files of a site is given. */
export type SiteWriting = {
  /** The folder of the project. */
  readonly root: string;
  /** The absolute address the site will have, ending in `/`; empty where it is not known. */
  readonly base: string;
  readonly site: ReadSite;
  /** The article at `/`. */
  readonly proven: ProvenArticle;
  readonly assets: AppAssets;
  readonly rendered: Prerendered;
  /** The fonts of the pages cut to the letters of the article too, as `plex-400-arabic.woff2`. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  /** Letters of names that the map writes along roads; absent where there are none. */
  readonly glyphs: GlyphFiles | undefined;
};

/** Throws where the article at `/` is not proven: there is nothing to write then. */
export async function makeWriting(
  site: ReadSite,
  assets: AppAssets,
  { root, base }: Pick<SiteWriting, 'root' | 'base'>,
): Promise<SiteWriting> {
  const { front: proven } = site;
  if (!proven) throw new Error('found no proven article for /; expected one');
  const { languages } = proven.article;
  provideExportMessages(INTERFACE_LANGUAGES.map((language) => allMessages(language).exportLabels));
  const files = [...proven.files.values()];
  return {
    root,
    base,
    site,
    proven,
    assets,
    rendered: prerender(root, proven),
    fonts: await subsetWebFonts(publishedText(root, files, languages), publishedWords(root, files, languages)),
    glyphs: await articleGlyphs(proven.article),
  };
}

/** A part of the app as the pages of one article link it: with its fonts, and the rules of its static maps. */
export type LinkedPart<Links> = {
  readonly links: Links;
  /** Everything its pages ask for. */
  readonly files: readonly SiteFile[];
  /** Where a sheet of the app lies for this article. */
  readonly sheetAt: (path: string) => string;
  /** Where a font lies for it, by name; nothing for one that no sheet names. */
  readonly fontAt: (name: string) => string | undefined;
};

/**
 * `fonts`: cut for the article; in the place of those of the app stand only those that have more, letters of another alphabet
 * or, for paper, words of its own. `rules`: to the path of a sheet what is added to it.
 */
export function linkPart<Links>(
  part: Part<Links>,
  fonts: SiteWriting['fonts'],
  rules: Readonly<Record<string, string>>,
): LinkedPart<Links> {
  const fontFiles = new Map(
    Object.entries(part.fonts).map(([name, font]) => {
      const cut = fonts.get(`${name}.woff2`);
      // While pages are worked on, the server itself has the fonts of some.
      const isSame = cut === undefined || font.path.startsWith('/') || Buffer.from(font.bytes).equals(cut);
      return [name, { font, file: isSame ? font : hashedFile(name, 'woff2', cut) }] as const;
    }),
  );
  const replaced = [...fontFiles.values()].filter(({ font, file }) => font !== file);
  const sheets = new Map(
    Object.entries(part.sheets).map(([path, text]) => {
      const named = replaced.reduce(
        (css, { font, file }) => css.replaceAll(posix.basename(font.path), posix.basename(file.path)),
        text,
      );
      const whole = [named, rules[path] ?? ''].filter((each) => each !== '').join('\n');
      return [path, whole === text ? { path, bytes: text } : hashedFile(sheetName(path), 'css', whole)] as const;
    }),
  );
  const ownFonts = [...fontFiles.values()].map(({ file }) => file).filter(({ path }) => !path.startsWith('/'));
  return {
    links: part.links,
    files: [...part.files, ...sheets.values(), ...ownFonts],
    sheetAt: (path) => sheets.get(path)?.path ?? path,
    fontAt: (name) => fontFiles.get(name)?.file.path,
  };
}

/** `start` of `assets/start-xYb-P-uV.css`. */
const sheetName = (path: string) => path.replace(/^.*\//, '').replace(/(-[\w-]{8})?\.css$/, '');

/** An address in a page: from where the page lies to where a file of the site does; of one that begins with `/`, as it is. */
export function addressFrom(base: string, path: string): string {
  return path.startsWith('/') ? path : `${base}${path}`;
}
