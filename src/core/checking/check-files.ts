import { checkArticle, type ArticleToCheck, type CheckedArticle } from './check-article.ts';
import { type FileBytes, parseJsonFile } from './json-file.ts';

/**
 * The files of an article’s folder that are read, published and put into the archive. No other file is opened: it may
 * be a secret, the manuscript of the article, or a program.
 */
export const ARTICLE_FILES = [
  'article.json',
  'fingerprint.json',
  'lesson.json',
  'places.geojson',
  'scenes.json',
] as const;
export type ArticleFile = (typeof ARTICLE_FILES)[number];

/** Reads one of them: from a folder, an archive, or whatever a browser was given. */
export type ReadArticleFile<Bytes extends Uint8Array> = (name: ArticleFile) => FileBytes<Bytes>;

export type CheckedFiles<Bytes extends Uint8Array> = CheckedArticle & {
  /** What was checked, by name: published are these bytes, even if a file changes later. Those not read are absent. */
  readonly files: ReadonlyMap<ArticleFile, Bytes>;
};

type Options = Pick<ArticleToCheck, 'id' | 'paragraphs' | 'basemapOf'> & {
  /** The name of a file in its issues. */
  readonly nameOf: (file: ArticleFile) => string;
};

/**
 * Reads and proves the files of an article, each once: the one check of command, build and browser. Returns all issues at once
 * and never throws.
 */
export function checkFiles<Bytes extends Uint8Array>(
  read: ReadArticleFile<Bytes>,
  { nameOf, ...options }: Options,
): CheckedFiles<Bytes> {
  const files = new Map<ArticleFile, Bytes>();
  const parsed = (name: ArticleFile) => {
    const file = read(name);
    const input = parseJsonFile(nameOf(name), file);
    if (file && 'bytes' in file && input.issues.length === 0) files.set(name, file.bytes);
    return input;
  };
  const article = parsed('article.json');
  const fingerprint = parsed('fingerprint.json');
  const lesson = parsed('lesson.json');
  const places = parsed('places.geojson');
  const scenes = parsed('scenes.json');
  return { ...checkArticle({ files: { article, places, fingerprint, scenes, lesson }, ...options }), files };
}
