import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookThrough, readArticleFile } from '../article-folder/article-files.ts';

/** Folders and files below the project's root whose words reach the page, and the endings that hold them. */
const SOURCES: readonly (readonly [path: string, endings: RegExp])[] = [
  ['data/basemap/basemap.topojson.json', /\.json$/],
  ['src/words', /\.tsx?$/],
  ['index.html', /\.html$/],
];

/** Every character the project publishes, once each and in order, so that equal texts give equal fonts. */
export function publishedText(root: string): string {
  const files = SOURCES.flatMap(([path, endings]) => filesBelow(join(root, path)).filter((file) => endings.test(file)));
  const text = [...articleTexts(root), ...files.map((file) => readFileSync(file, 'utf8'))].join('');
  return [...new Set(text)].sort().join('');
}

/** The files of the articles that are published, and of nothing else in their folders. */
function articleTexts(root: string): readonly string[] {
  const articles = join(root, 'data/articles');
  const names = existsSync(articles) ? readdirSync(articles) : [];
  return names.flatMap((name) =>
    lookThrough(root, name).files.map((file) => {
      const read = readArticleFile(join(articles, name), file);
      return read && 'bytes' in read ? read.bytes.toString('utf8') : '';
    }),
  );
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (/\.\w+$/.test(path)) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
