import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Article } from '../../core/article/article.ts';
import type { Issue } from '../../core/validation/issue.ts';
import type { Lesson } from '../../core/article/lesson.ts';
import { type ArticleFile, checkFiles } from '../../core/checking/check-files.ts';
import type { Scene } from '../../core/article/scene.ts';
import { lookThrough } from './article-files.ts';
import { baseMapForCheck } from './article-basemap.ts';
import { decodeText } from '../../core/checking/json-file.ts';
import { readFileInside } from './read-file.ts';
import { readFileSync } from 'node:fs';
import { paragraphsOf } from '../../core/proof/fingerprint.ts';

/** A valid article: every quotation, context and date is proven, and its scenes and lesson are valid. */
export type ProvenArticle = {
  readonly article: Article;
  /** Empty where the article has no talk. */
  readonly scenes: readonly Scene[];
  readonly lesson?: Lesson;
  /** The validated files by name; missing ones are absent. */
  readonly files: ReadonlyMap<ArticleFile, Buffer>;
};

export type ReadFolder = {
  /** The path as the caller wrote it. */
  readonly folder: string;
  /** The name of the folder, which is the article’s id. */
  readonly id: string;
  /** Printable names of the other entries, which are not read. */
  readonly left: readonly string[];
  /** Warnings: what may be right as it is, and should be checked by an editor. */
  readonly warnings: readonly Issue[];
  /** All errors. */
  readonly issues: readonly Issue[];
  readonly provenBy: 'text' | 'fingerprint';
  /** Present only where there is no issue. */
  readonly proven?: ProvenArticle;
};

/**
 * Reads and validates an article’s folder; build, pictures and checker all use this function. Quotations are proven
 * against `paragraphs`, those of the article’s text, or else against the fingerprint; without either they are issues.
 * Never throws for bad data.
 */
export function readArticleFolder(folder: string, paragraphs?: readonly string[]): ReadFolder {
  const id = basename(resolve(folder));
  const provenBy = paragraphs ? 'text' : 'fingerprint';
  const { left, refused } = listFolder(folder);
  // Nothing is read through a symbolic link; one issue reports it.
  const link = refused.find(({ file, found }) => file === folder && found.startsWith('a link'));
  if (link) return { folder, id, left, warnings: [], issues: [link], provenBy };
  const checked = checkFiles((name) => readFileInside(folder, name), {
    id,
    nameOf: (name) => join(folder, name),
    basemapOf: baseMapForCheck,
    ...(paragraphs && { paragraphs }),
  });
  const { article, scenes, lesson, files } = checked;
  const issues = [
    ...refused.filter(({ file }) => !checked.issues.some((each) => each.file === file)),
    ...checked.issues,
  ];
  const isProven = issues.length === 0 && article !== undefined;
  const proven = isProven ? { proven: { article, scenes, ...(lesson && { lesson }), files } } : {};
  return { folder, id, left, warnings: checked.warnings, issues, provenBy, ...proven };
}

/**
 * In `data/articles` of a project no folder on the path may be a symbolic link; elsewhere only the folder itself and
 * its entries are checked.
 */
export function listFolder(folder: string): { readonly left: readonly string[]; readonly refused: readonly Issue[] } {
  const at = resolve(folder);
  const parent = dirname(at);
  const inside = parent.endsWith(join(sep, 'data', 'articles')) ? ['data', 'articles'] : [];
  const { left, refused } = lookThrough(resolve(parent, ...inside.map(() => '..')), basename(at), inside);
  const place = [...inside, basename(at)].join('/');
  // Issues name files by the caller’s path, as all other issues do.
  return { left, refused: refused.map((issue) => ({ ...issue, file: issue.file.replace(place, () => folder) })) };
}

export type ReadParagraphs = { readonly paragraphs?: readonly string[]; readonly issues: readonly Issue[] };

/**
 * The numbered paragraphs of an article’s text, which must be UTF-8. Throws the file system’s error where the file
 * cannot be opened.
 */
export function readParagraphs(file: string): ReadParagraphs {
  const decoded = decodeText(readFileSync(file));
  if (!('text' in decoded)) {
    const { line, found, expected } = decoded;
    return { issues: [{ file, path: found.startsWith('bytes') ? `line ${line}` : '', found, expected }] };
  }
  // The byte order mark is not part of the first paragraph. Published texts are in NFC, so offsets count in it.
  return { paragraphs: paragraphsOf(decoded.text.replace(/^\ufeff/, '').normalize('NFC')), issues: [] };
}
