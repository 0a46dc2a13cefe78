import type { Article, Text } from './article.ts';
import { interfaceLanguage, type Language } from '../text/languages.ts';

type Languages = Pick<Article, 'languages'>;

/** The language the article is printed in. */
export const languageOf = ({ languages }: Languages): Language => languages[0];

/** The language of the article that is shown to who asks for `asked`: the same, one of the same general form, or its own. */
export function closestLanguage({ languages }: Languages, asked: string): Language {
  const [general] = asked.toLowerCase().split('-');
  const isAsked = (language: Language) => language.toLowerCase() === asked.toLowerCase();
  return languages.find(isAsked) ?? languages.find((language) => language.split('-')[0] === general) ?? languages[0];
}

/**
 * A text in a language. Every text of a parsed article is there in each of its languages, but for labels of the default
 * topics and kinds of source, which are in those of the interface.
 */
export function inLanguage(text: Text, language: Language): string {
  return text[language] ?? text[interfaceLanguage(language)] ?? Object.values(text)[0] ?? '';
}

/** Whether who reads in a language reads our translation first, with the words in print beside it or on request. */
export function isReadInTranslation(article: Languages, language: Language): boolean {
  return language !== languageOf(article);
}
