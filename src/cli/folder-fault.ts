import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Why what was named cannot be an article’s folder, as a sentence with the way on; nothing where it may be one. */
export function folderFault(named: string): string | undefined {
  const stat = statSync(named, { throwIfNoEntry: false });
  if (!stat) return `${named}: found no such folder; expected the folder of an article`;
  if (!stat.isDirectory()) {
    const parent = dirname(named);
    const isInArticle = ['article.json', 'places.geojson', 'fingerprint.json'].includes(basename(named));
    return `${named}: found a file; mawdi takes a folder${isInArticle ? `: ${parent}` : ''}`;
  }
  if (existsSync(join(named, 'article.json')) || existsSync(join(named, 'places.geojson'))) return undefined;
  return `${named}: found no article.json in it; expected the folder of an article, such as data/articles/my-article`;
}
