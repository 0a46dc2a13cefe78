import { allMessages } from '../../core/i18n/all-messages.ts';
import { INTERFACE_LANGUAGES, ownName } from '../../core/text/languages.ts';
import { provideExportMessages } from '../../exports/export-messages.ts';
import { posix } from 'node:path';
import type { Article } from '../../core/article/article.ts';
import { hasLetterWithoutFont } from '../fonts/script-fonts.ts';
import { drawnPictures } from '../pictures/render-pictures.ts';
import { LetterWithoutFont } from '../pictures/letter-without-font.ts';
import type { ProvenArticle } from '../articles/read-article-folder.ts';
import { foldersOf, type SharedPath } from '../../core/site/site-paths.ts';
import type { AppAssets, Part } from '../bundle/app-assets.ts';
import type { MapData } from '../../map/live/map-data.ts';
import { mapGlyphs } from '../glyphs/label-glyphs.ts';
import { articleBasemap } from '../articles/article-basemap.ts';
import { type ThemePalettes, themePalettes } from '../theme-palettes.ts';
import { prerender, type Prerendered } from './prerender.tsx';
import { type AddedFont, addedFonts } from '../fonts/added-fonts.ts';
import { publishedText, publishedWords, subsetWebFonts } from '../fonts/subset-fonts.ts';
import { dataFile, hashedFile, type SiteFile } from '../site-file.ts';

/** The input of every writer of an article’s files. Their paths are relative to its folder; see `inSite`. */
export type SiteWriting = {
  /** The folder of the project. */
  readonly root: string;
  /** The absolute address the article’s folder will have, ending in `/`; empty where it is not known. */
  readonly base: string;
  /** The article’s folder, relative to the site, and the way back. */
  readonly folder: string;
  readonly shared: SharedPath;
  readonly proven: ProvenArticle;
  readonly assets: AppAssets;
  /** Read from the style sheet once for all pages. */
  readonly palettes: ThemePalettes;
  readonly rendered: Prerendered;
  /** The fonts of the pages, with the characters of the interface and of the article, by file name. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  /** Fonts of the article’s other scripts. */
  readonly addedFonts: readonly AddedFont[];
  readonly mapData: MapData;
  /** The same as a file, with its integrity value. */
  readonly mapFile: ReturnType<typeof dataFile>;
  /** Whether pictures are drawn, which pages then link. */
  readonly hasPictures: boolean;
  /** Receives what an editor should know of the written article. */
  readonly note: (line: string) => void;
};

type WritingOptions = Pick<SiteWriting, 'root' | 'base'> & {
  readonly note?: SiteWriting['note'];
  readonly isAtRoot: boolean;
  /** `false`: without pictures. */
  readonly hasPictures?: boolean;
  /** `false`: the fonts of the app, without letters that only the article has; half a second less. */
  readonly ownFonts?: boolean;
};

/** `base`: the absolute address of the site, ending in `/`, or empty; `isAtRoot`: the article is the one at `/`. */
export async function makeWriting(
  proven: ProvenArticle,
  assets: AppAssets,
  { root, base, isAtRoot, note = console.warn, hasPictures: isWanted = true, ownFonts = true }: WritingOptions,
): Promise<SiteWriting> {
  const { folder, shared } = foldersOf(proven.article, isAtRoot);
  const { languages } = proven.article;
  provideExportMessages(INTERFACE_LANGUAGES.map((language) => allMessages(language).exportLabels));
  const files = [...proven.files.values()];
  const palettes = themePalettes(root);
  const basemap = articleBasemap(proven.article);
  const labels = Buffer.from(JSON.stringify(basemap.objects));
  const names = Buffer.from(languages.map(ownName).join('\n'));
  const text = publishedText(root, [...files, labels, names], languages);
  const hasPictures = isWanted && (await canDraw(root, proven.article, text, note));
  const mapData: MapData = { basemap, glyphs: await mapGlyphs(basemap, proven.article) };
  return {
    root,
    base: base === '' ? '' : `${base}${folder}`,
    folder,
    shared,
    proven,
    assets,
    palettes,
    rendered: prerender(root, proven, palettes, { shared, hasPictures }),
    fonts: ownFonts
      ? await subsetWebFonts(text, publishedWords(root, files, languages))
      : new Map<string, Uint8Array>(),
    addedFonts: await addedFonts(text, languages),
    mapData,
    mapFile: dataFile('map', mapData),
    hasPictures,
    note,
  };
}

/**
 * Whether pictures of an article can be drawn: it may have letters that no font of ours has. Where that is possible they
 * are drawn to find out, and taken from the cache afterwards. `text`: every character of the pages.
 */
async function canDraw(root: string, article: Article, text: string, note: (line: string) => void): Promise<boolean> {
  if (!hasLetterWithoutFont(text)) return true;
  try {
    await drawnPictures(root, article);
    return true;
  } catch (error) {
    if (!(error instanceof LetterWithoutFont)) throw error;
    note(`${article.id}: no pictures are drawn. ${error.message}`);
    return false;
  }
}

/** A part of the app as the pages of an article link it: with the fonts of the article and the rules of its static maps. */
export type LinkedPart<Links> = {
  readonly links: Links;
  /** All files that its pages load. */
  readonly files: readonly SiteFile[];
  /** The path of a style sheet of the app for this article. */
  readonly sheetAt: (path: string) => string;
  /** The path of a font for this article, by name; `undefined` where no style sheet loads it. */
  readonly fontAt: (name: string) => string | undefined;
};

/**
 * Links a part of the app for an article. `fonts`: those of the article; they replace fonts of the app where they differ,
 * because they contain more characters or, for print, more words. `added`: fonts of further scripts, for every style sheet
 * that loads fonts. `rules`: CSS to append, by the path of the style sheet.
 */
export function linkPart<Links>(
  part: Part<Links>,
  { fonts, addedFonts: added }: Pick<SiteWriting, 'fonts' | 'addedFonts'>,
  rules: Readonly<Record<string, string>>,
): LinkedPart<Links> {
  const fontFiles = new Map(
    Object.entries(part.fonts).map(([name, font]) => {
      const bytes = fonts.get(`${name}.woff2`);
      // In `npm run dev` Vite serves the fonts of module pages, at paths that begin with `/`.
      const isSame = bytes === undefined || font.path.startsWith('/') || Buffer.from(font.bytes).equals(bytes);
      return [name, { font, file: isSame ? font : hashedFile(name, 'woff2', bytes) }] as const;
    }),
  );
  const replaced = [...fontFiles.values()].filter(({ font, file }) => font !== file);
  const sheets = new Map(
    Object.entries(part.sheets).map(([path, text]) => {
      const withFonts = replaced.reduce(
        (css, { font, file }) => css.replaceAll(posix.basename(font.path), posix.basename(file.path)),
        text,
      );
      // In `npm run dev` the style sheets of module pages have no text here; those for the rules of an article are empty.
      const loadsFonts = text === '' || text.includes('@font-face');
      const withRules = [...(loadsFonts ? added.map(({ rule }) => rule) : []), withFonts, rules[path] ?? '']
        .filter((each) => each !== '')
        .join('\n');
      return [
        path,
        withRules === text ? { path, bytes: text } : hashedFile(sheetName(path), 'css', withRules),
      ] as const;
    }),
  );
  const ownFonts = [...fontFiles.values()].map(({ file }) => file).filter(({ path }) => !path.startsWith('/'));
  return {
    links: part.links,
    files: [...part.files, ...sheets.values(), ...ownFonts, ...added.map(({ file }) => file)],
    sheetAt: (path) => sheets.get(path)?.path ?? path,
    fontAt: (name) => (fontFiles.get(name)?.file ?? added.find((font) => font.name === name)?.file)?.path,
  };
}

/** The name of a style sheet without its hash: `start` of `assets/start-xYb-P-uV.css`. */
const sheetName = (path: string) => path.replace(/^.*\//, '').replace(/(-[\w-]{8})?\.css$/, '');

/** The address of a file in a page: relative to it by `base`; a path that begins with `/` stays unchanged. */
export function addressFrom(base: string, path: string): string {
  return path.startsWith('/') ? path : `${base}${path}`;
}
