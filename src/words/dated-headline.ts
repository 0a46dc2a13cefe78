import type { Article, Language } from '../model/article.ts';
import { PICTURE_MESSAGES } from './picture-words.ts';
import { inInterface } from '../model/languages.ts';
import { inLanguage } from '../model/translation.ts';

/** The headline after its year: a question of some years ago is not to pass for news. */
export function datedHeadline({ published, title }: Pick<Article, 'published' | 'title'>, language: Language): string {
  return inInterface(PICTURE_MESSAGES, language).fromYear(published.slice(0, 4), inLanguage(title, language));
}
