import { type ViewContext, textIn } from '../../core/i18n/view-context.ts';
import type { Passage } from '../../core/article/article.ts';
import { type ArticleIndex, indexArticle } from '../../core/article/article-index.ts';
import type { Lesson } from '../../core/article/lesson.ts';
import { excerptIn, excerptInPrint, type Scene, type ScenePassage } from '../../core/article/scene.ts';
import type { Quote } from '../../core/article/quote.ts';
import type { TeachMessages } from '../../core/i18n/messages/apps.ts';

/** The view context of an article with the messages for teaching. */
export type LessonContext = ViewContext & { readonly teach: TeachMessages };

/** Data from which the teaching pages are prerendered. */
export type LessonPageContext = LessonContext & {
  readonly lesson: Lesson;
  readonly scenes: readonly Scene[];
  /** Credit of the base map’s data. */
  readonly basemapCredit: string;
};

export function passageOf({ index }: Pick<ViewContext, 'index'>, { passage }: ScenePassage): Passage {
  const found = index.passage(passage);
  if (!found)
    throw new Error(`${index.article.id}: no passage “${passage}”; a parsed lesson names only those it holds`);
  return found;
}

/** The label of a kind of source, as in the answers of an activity. */
export function kindInWords(context: ViewContext, id: string): string {
  const kind = context.index.article.voiceKinds.find((each) => each.id === id);
  return kind ? textIn(context, kind.label) : id;
}

/** The quotation of a passage, or its excerpt, in the language of the view context. */
export function wordsShown(context: ViewContext, shown: ScenePassage): Quote {
  return excerptIn(context.index.article, context.language, passageOf(context, shown), shown);
}

/** The same as printed. */
export function printedWordsShown(context: ViewContext, shown: ScenePassage): Quote {
  return excerptInPrint(context.index.article, passageOf(context, shown), shown);
}

/** The places named in the quotation; an excerpt may leave some out. */
export function placesShown({ index }: Pick<ViewContext, 'index'>, shown: ScenePassage): Passage['places'] {
  const { quote, places } = passageOf({ index }, shown);
  return places.filter(({ words }) => (shown.words ?? quote).includes(words));
}

/** The article reduced to these passages and the places they name, for maps of a few passages. */
export function excerptOf(index: ArticleIndex, shown: readonly ScenePassage[]): ArticleIndex {
  const { article } = index;
  const passages = article.passages.flatMap((passage) => {
    const found = shown.find((each) => each.passage === passage.id);
    // The passage it repeats may not be included.
    return found ? [{ ...passage, repeats: undefined, places: placesShown({ index }, found) }] : [];
  });
  const named = new Set(passages.flatMap((passage) => passage.places.map(({ place }) => place)));
  return indexArticle({ ...article, passages, places: article.places.filter(({ id }) => named.has(id)) });
}
