import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../model/article.ts';
import { jsonFault } from '../model/json-fault.ts';
import { type ParsedScenes, parseScenes } from '../model/parse-scenes.ts';

const FILE = 'scenes.json';

/** Reads the presentation of an article from its folder; without the file there is none. Never throws for bad data. */
export function readScenes(folder: string, article: Article): ParsedScenes {
  const path = join(folder, FILE);
  if (!existsSync(path)) return { scenes: [], issues: [] };
  const text = readFileSync(path, 'utf8');
  const fault = jsonFault(text);
  if (!fault) return parseScenes(JSON.parse(text), article, FILE);
  const { line, found, expected } = fault;
  return { scenes: [], issues: [{ file: FILE, path: `line ${line}`, found, expected }] };
}
