import { type ViewContext, textIn } from '../../core/i18n/view-context.ts';
import type { Passage } from '../../core/article/article.ts';
import { type ArticleIndex, indexArticle } from '../../core/article/article-index.ts';
import type { Lesson } from '../../core/article/lesson.ts';
import { excerptIn, excerptInPrint, type Scene, type ScenePassage } from '../../core/article/scene.ts';
import type { Quote } from '../../core/article/quote.ts';
import type { TeachMessages } from '../../core/i18n/messages/apps.ts';

/** An article being taught in one language. */
export type LessonContext = ViewContext & { readonly teach: TeachMessages };

/** What the pages for teaching are written from. */
export type LessonPageContext = LessonContext & {
  readonly lesson: Lesson;
  readonly scenes: readonly Scene[];
  /** Whose data the base map is made of. */
  readonly basemapCredit: string;
};

export function passageOf({ index }: Pick<ViewContext, 'index'>, { passage }: ScenePassage): Passage {
  const found = index.passage(passage);
  if (!found)
    throw new Error(`${index.article.id}: no passage “${passage}”; a parsed lesson names only those it holds`);
  return found;
}

/** A kind of source, by its id, as the answers of an activity say it. */
export function kindInWords(reading: ViewContext, id: string): string {
  const kind = reading.index.article.voiceKinds.find((each) => each.id === id);
  return kind ? textIn(reading, kind.label) : id;
}

/** The words shown of a passage, in the language they are read in. */
export function wordsShown(reading: ViewContext, shown: ScenePassage): Quote {
  return excerptIn(reading.index.article, reading.language, passageOf(reading, shown), shown);
}

/** The same in print. */
export function printedWordsShown(reading: ViewContext, shown: ScenePassage): Quote {
  return excerptInPrint(reading.index.article, passageOf(reading, shown), shown);
}

/** The places the words shown of a passage name: an excerpt may leave some of them out. */
export function placesShown({ index }: Pick<ViewContext, 'index'>, shown: ScenePassage): Passage['places'] {
  const { quote, places } = passageOf({ index }, shown);
  return places.filter(({ words }) => (shown.words ?? quote).includes(words));
}

/** The article as if only these passages, and the places they name, were in it: for maps of a few. */
export function excerptOf(index: ArticleIndex, shown: readonly ScenePassage[]): ArticleIndex {
  const { article } = index;
  const passages = article.passages.flatMap((passage) => {
    const found = shown.find((each) => each.passage === passage.id);
    // What it repeats may not be among them.
    return found ? [{ ...passage, repeats: undefined, places: placesShown({ index }, found) }] : [];
  });
  const named = new Set(passages.flatMap((passage) => passage.places.map(({ place }) => place)));
  return indexArticle({ ...article, passages, places: article.places.filter(({ id }) => named.has(id)) });
}
