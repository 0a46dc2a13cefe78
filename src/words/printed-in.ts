import type { Article, Language } from '../model/article.ts';
import { listSeparator } from '../model/languages.ts';
import { formatDate, inLine } from './format.ts';
import { inLanguage } from '../model/translation.ts';

/** Who printed an article, and when. */
export function outletAndDate({ outlet, published }: Article, language: Language): string {
  return `${inLine(inLanguage(outlet, language), language)}${listSeparator(language)}${formatDate(published, language)}`;
}
