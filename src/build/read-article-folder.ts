import { type ArticleFile, readArticleFile } from '../article-folder/article-files.ts';
import type { Issue } from '../model/issue.ts';
import { jsonFault } from '../model/json-fault.ts';
import { type ParsedArticle, parseArticle } from '../model/parse-article.ts';

/** Reads the two files of an article from its folder, as strictly as the checker does. Never throws for bad data. */
export function readArticleFolder(folder: string): ParsedArticle {
  const issues: Issue[] = [];
  const read = (file: ArticleFile): unknown => {
    const held = readArticleFile(folder, file) ?? { found: 'nothing', expected: 'a JSON file' };
    if (!('bytes' in held)) return void issues.push({ file, path: '$', ...held });
    const text = held.bytes.toString('utf8');
    const fault = jsonFault(text);
    if (!fault) return JSON.parse(text);
    issues.push({ file, path: `line ${fault.line}`, found: fault.found, expected: fault.expected });
    return undefined;
  };
  const [article, places] = [read('article.json'), read('places.geojson')];
  return issues.length > 0 ? { issues } : parseArticle({ article, places });
}
