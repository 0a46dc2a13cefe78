import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../model/issue.ts';
import { jsonFault } from '../model/json-fault.ts';
import { type ParsedArticle, parseArticle } from '../model/parse-article.ts';

/** Reads the two files of an article from its folder, as strictly as the checker does. Never throws for bad data. */
export function readArticleFolder(folder: string): ParsedArticle {
  const issues: Issue[] = [];
  const read = (file: string): unknown => {
    const path = join(folder, file);
    if (!existsSync(path)) return void issues.push({ file, path: '$', found: 'nothing', expected: 'a JSON file' });
    const text = readFileSync(path, 'utf8');
    const fault = jsonFault(text);
    if (!fault) return JSON.parse(text);
    issues.push({ file, path: `line ${fault.line}`, found: fault.found, expected: fault.expected });
    return undefined;
  };
  const [article, places] = [read('article.json'), read('places.geojson')];
  return issues.length > 0 ? { issues } : parseArticle({ article, places });
}
