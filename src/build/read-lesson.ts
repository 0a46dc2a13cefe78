import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const read = (file: string): unknown => {
    const path = join(folder, file);
    if (!existsSync(path)) return undefined;
    const text = readFileSync(path, 'utf8');
    const fault = jsonFault(text);
    if (!fault) return JSON.parse(text);
    if (file === LESSON)
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
