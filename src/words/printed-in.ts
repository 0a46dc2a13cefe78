import type { Article, Language } from '../model/article.ts';
import { formatDate } from './format.ts';

const COMMAS: Readonly<Record<Language, string>> = { ar: '،', en: ',' };

/** Who printed an article, and when. */
export function printedIn({ outlet, published }: Article, language: Language): string {
  return `${outlet[language]}${COMMAS[language]} ${formatDate(published, language)}`;
}
