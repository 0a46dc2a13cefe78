import { type BasemapMetadata, mapText } from '../basemap/metadata.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import type { Language } from '../model/article.ts';
import { PICTURE_WORDS } from '../words/picture-words.ts';
import { printedIn } from '../words/printed-in.ts';
import { wordsIn } from '../words/words-in.ts';
import { inInterface } from '../model/languages.ts';
import { inLanguage } from '../model/translation.ts';

/** What stands under a picture that is printed elsewhere: who printed the words, whose the map is, and what may be done with them. */
export function pictureCredit({ article }: ArticleIndex, basemap: BasemapMetadata, language: Language): string {
  const words = wordsIn(language);
  return `${printedIn(article, language)}. ${inInterface(PICTURE_WORDS, language).mapBy(words.product)}. ${inLanguage(article.credit, language)} ${mapText(basemap.credit, language).full}.`;
}
