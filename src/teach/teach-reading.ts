import type { Reading } from '../cards/reading.ts';
import type { Article, Passage } from '../model/article.ts';
import { indexArticle } from '../model/article-index.ts';
import type { Lesson } from '../model/lesson.ts';
import type { Scene, ScenePassage } from '../model/scene.ts';
import { readsTranslation } from '../cards/reading.ts';
import type { TeachWords } from '../words/teach-words.ts';

/** An article being taught in one language. */
export type TeachReading = Reading & { readonly teach: TeachWords };

/** What the pages for teaching are written from. */
export type Teaching = TeachReading & { readonly lesson: Lesson; readonly scenes: readonly Scene[] };

export function passageOf({ index }: Pick<Reading, 'index'>, { passage }: ScenePassage): Passage {
  const found = index.passage(passage);
  if (!found)
    throw new Error(`${index.article.id}: no passage “${passage}”; a parsed lesson names only those it holds`);
  return found;
}

/** The words shown of a passage, in the language they are read in. */
export function wordsShown(
  reading: Reading,
  shown: ScenePassage,
): { readonly text: string; readonly isTranslated: boolean; readonly original: string } {
  const passage = passageOf(reading, shown);
  const original = shown.words ?? passage.quote;
  const isTranslated = readsTranslation(reading);
  return { text: isTranslated ? (shown.translation ?? passage.translation).en : original, isTranslated, original };
}

/** The article as if only these passages, and the places they name, were in it: for maps of a few. */
export function excerptOf(article: Article, ids: readonly string[]): Article {
  const passages = article.passages.filter(({ id }) => ids.includes(id)).map(({ repeats: _, ...passage }) => passage);
  const named = new Set(passages.flatMap((passage) => passage.places.map(({ place }) => place)));
  return { ...article, passages, places: article.places.filter(({ id }) => named.has(id)) };
}

export function indexExcerpt(article: Article, ids: readonly string[]) {
  return indexArticle(excerptOf(article, ids));
}
