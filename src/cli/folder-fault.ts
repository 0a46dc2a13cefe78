import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decodeText } from '../article-folder/decode-text.ts';
import { foreignText, foreignValue, FROM_ELSEWHERE } from '../model/foreign-format.ts';

/** Why what was named cannot be an article’s folder, as a sentence with the way on; nothing where it may be one. */
export function folderFault(named: string): string | undefined {
  const stat = statSync(named, { throwIfNoEntry: false });
  if (!stat) return `${named}: found no such folder; expected the folder of an article`;
  if (!stat.isDirectory()) {
    const parent = dirname(named);
    const isInArticle = ['article.json', 'places.geojson', 'fingerprint.json'].includes(basename(named));
    if (isInArticle) return `${named}: found a file; mawdi takes a folder: ${parent}`;
    const brought = broughtIn(named);
    const way = brought === undefined ? '' : `; ${FROM_ELSEWHERE}`;
    return `${named}: found ${brought ?? 'a file'}; mawdi takes the folder of an article${way}`;
  }
  if (existsSync(join(named, 'article.json')) || existsSync(join(named, 'places.geojson'))) return undefined;
  return `${named}: found no article.json in it; expected the folder of an article, such as data/articles/my-article`;
}

/** A file larger than this is not opened to see what it is. Bytes. */
const MOST_BYTES = 10_000_000;

/** The map of another program that a file holds; nothing where that cannot be told. */
function broughtIn(file: string): string | undefined {
  const stat = statSync(file);
  if (!stat.isFile() || stat.size > MOST_BYTES) return undefined;
  const decoded = decodeText(readFileSync(file));
  if (!('text' in decoded)) return decoded.expected === 'UTF-8' ? undefined : decoded.found;
  const { text } = decoded;
  return foreignText(text) ?? foreignJson(text);
}

function foreignJson(text: string): string | undefined {
  try {
    return foreignValue(JSON.parse(text));
  } catch {
    return undefined;
  }
}
