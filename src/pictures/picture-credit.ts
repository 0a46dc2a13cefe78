import { type BasemapMetadata, mapText } from '../basemap/metadata.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import type { Language } from '../model/article.ts';
import { PICTURE_MESSAGES } from '../words/picture-words.ts';
import { outletAndDate } from '../words/printed-in.ts';
import { messagesFor } from '../words/words-in.ts';
import { inInterface } from '../model/languages.ts';
import { inLanguage } from '../model/translation.ts';

/** What stands under a picture that is printed elsewhere: who printed the words, whose the map is, and what may be done with them. */
export function pictureCredit({ article }: ArticleIndex, basemap: BasemapMetadata, language: Language): string {
  const words = messagesFor(language);
  return `${outletAndDate(article, language)}. ${inInterface(PICTURE_MESSAGES, language).mapBy(words.product)}. ${inLanguage(article.credit, language)} ${mapText(basemap.credit, language).full}.`;
}
