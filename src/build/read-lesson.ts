import { type ArticleFile, readArticleFile } from '../article-folder/article-files.ts';
import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import { jsonFault } from '../model/json-fault.ts';
import type { Lesson } from '../model/lesson.ts';
import { parseLesson } from '../model/parse-lesson.ts';
import { parseScenes } from '../model/parse-scenes.ts';
import type { Scene } from '../model/scene.ts';

export type ReadLesson = {
  /** Absent where the article has none, or one with a fault. */
  readonly lesson?: Lesson;
  readonly scenes: readonly Scene[];
  /** What is wrong with the lesson. */
  readonly issues: readonly Issue[];
};

/** Reads the lesson in an article’s folder, and the scenes it leads to. Never throws for bad data. */
export function readLesson(folder: string, article: Article): ReadLesson {
  const issues: Issue[] = [];
  const read = (file: ArticleFile): unknown => {
    const held = readArticleFile(folder, file);
    if (!held) return undefined;
    const text = 'bytes' in held ? held.bytes.toString('utf8') : undefined;
    const fault = text === undefined ? undefined : jsonFault(text);
    if (text !== undefined && !fault) return JSON.parse(text);
    if (file === LESSON && 'found' in held) issues.push({ file, path: '$', ...held });
    if (file === LESSON && fault)
      issues.push({ file, path: `line ${fault.line}`, found: fault.found, expected: fault.expected });
    return undefined;
  };
  const [input, presentation] = [read(LESSON), read('scenes.json')];
  const { scenes } = presentation === undefined ? { scenes: [] } : parseScenes(presentation, article);
  if (input === undefined) return { scenes, issues };
  const ids = scenes.map(({ id }) => id);
  return { ...parseLesson(input, article, ids), scenes };
}

const LESSON = 'lesson.json';
