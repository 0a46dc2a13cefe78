import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Article } from '../../core/article/article.ts';
import type { Issue } from '../../core/validation/issue.ts';
import type { Lesson } from '../../core/article/lesson.ts';
import { checkArticle } from '../../core/verification/check-article.ts';
import type { Scene } from '../../core/article/scene.ts';
import { ARTICLE_FILES, type ArticleFile, lookThrough } from './article-files.ts';
import { readGround } from './read-basemap.ts';
import { decodeText, readJsonFile } from './read-file.ts';
import { readFileSync } from 'node:fs';
import { paragraphsOf } from '../../core/verification/fingerprint.ts';
import { createHash } from 'node:crypto';

/** An article nothing is wrong with: every quotation, context and date of it proven, and its scenes and lesson with it. */
export type ProvenArticle = {
  readonly article: Article;
  /** Empty where it has no presentation. */
  readonly scenes: readonly Scene[];
  readonly lesson?: Lesson;
  /** The files as they were proven, by name; those it does not have are absent. */
  readonly files: ReadonlyMap<ArticleFile, Buffer>;
};

export type ReadFolder = {
  /** As it was named. */
  readonly folder: string;
  /** The name of the folder, which is the id of its article. */
  readonly id: string;
  /** What else lies in it, and is left where it is: as it may be printed. */
  readonly left: readonly string[];
  /** What is to be looked at again, and may be right as it is. */
  readonly warnings: readonly Issue[];
  /** Everything wrong with it. */
  readonly issues: readonly Issue[];
  readonly provenBy: 'text' | 'fingerprint';
  /** Present only where there is no issue. */
  readonly proven?: ProvenArticle;
};

/**
 * Reads an article's folder and proves it: the one way by which build, pictures and checker come to an article. Without
 * `paragraphs`, those of its text, the fingerprint is the proof; without either nothing is proven. Never throws for bad data.
 */
export function readArticleFolder(folder: string, paragraphs?: readonly string[]): ReadFolder {
  const id = basename(resolve(folder));
  const provenBy = paragraphs ? 'text' : 'fingerprint';
  const { left, refused } = lookIn(folder);
  // Nothing is read through a link, and one line says so.
  const link = refused.find(({ file, found }) => file === folder && found.startsWith('a link'));
  if (link) return { folder, id, left, warnings: [], issues: [link], provenBy };
  const read = ARTICLE_FILES.map((name) => [name, readJsonFile(folder, name)] as const);
  const given = Object.fromEntries(read) as Record<ArticleFile, ReturnType<typeof readJsonFile>>;
  const proved = checkArticle({
    files: {
      article: given['article.json'],
      places: given['places.geojson'],
      fingerprint: given['fingerprint.json'],
      scenes: given['scenes.json'],
      lesson: given['lesson.json'],
    },
    id,
    sha256Hex,
    ground: readGround(),
    ...(paragraphs && { paragraphs }),
  });
  const { article, scenes, lesson } = proved;
  const issues = [...refused.filter(({ file }) => !proved.issues.some((each) => each.file === file)), ...proved.issues];
  const files = new Map(read.flatMap(([name, { bytes }]) => (bytes ? [[name, bytes] as const] : [])));
  const isProven = issues.length === 0 && article !== undefined;
  const proven = isProven ? { proven: { article, scenes, ...(lesson && { lesson }), files } } : {};
  return { folder, id, left, warnings: proved.warnings, issues, provenBy, ...proven };
}

/** Below a project nothing on the way may be a link; of a folder elsewhere only it and what lies in it is ours to ask. */
function lookIn(folder: string): { readonly left: readonly string[]; readonly refused: readonly Issue[] } {
  const at = resolve(folder);
  const parent = dirname(at);
  const inside = parent.endsWith(join(sep, 'data', 'articles')) ? ['data', 'articles'] : [];
  const { left, refused } = lookThrough(resolve(parent, ...inside.map(() => '..')), basename(at), inside);
  const place = [...inside, basename(at)].join('/');
  // Told by the path the folder was named by, as everything else in it is.
  return { left, refused: refused.map((issue) => ({ ...issue, file: issue.file.replace(place, () => folder) })) };
}

export type ReadParagraphs = { readonly paragraphs?: readonly string[]; readonly issues: readonly Issue[] };

/** The numbered paragraphs of an article's text, UTF-8. Throws what the file system says of a file it cannot open. */
export function readParagraphs(file: string): ReadParagraphs {
  const decoded = decodeText(readFileSync(file));
  if (!('text' in decoded)) {
    const { line, found, expected } = decoded;
    return { issues: [{ file, path: found.startsWith('bytes') ? `line ${line}` : '', found, expected }] };
  }
  // A byte order mark is no part of the first paragraph.
  return { paragraphs: paragraphsOf(decoded.text.replace(/^\ufeff/, '')), issues: [] };
}

/** SHA-256 of a text's UTF-8, as 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
