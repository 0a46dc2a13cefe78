import { readArticleFile } from '../article-folder/article-files.ts';
import type { Article } from '../model/article.ts';
import { jsonFault } from '../model/json-fault.ts';
import { type ParsedScenes, parseScenes } from '../model/parse-scenes.ts';

const FILE = 'scenes.json';

/** Reads the presentation of an article from its folder; without the file there is none. Never throws for bad data. */
export function readScenes(folder: string, article: Article): ParsedScenes {
  const held = readArticleFile(folder, FILE);
  if (!held) return { scenes: [], issues: [] };
  if (!('bytes' in held)) return { scenes: [], issues: [{ file: FILE, path: '$', ...held }] };
  const text = held.bytes.toString('utf8');
  const fault = jsonFault(text);
  if (!fault) return parseScenes(JSON.parse(text), article, FILE);
  const { line, found, expected } = fault;
  return { scenes: [], issues: [{ file: FILE, path: `line ${line}`, found, expected }] };
}
