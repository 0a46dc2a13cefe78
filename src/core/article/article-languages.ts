import type { Article, Text } from './article.ts';
import { FALLBACK, interfaceLanguage, type Language } from '../text/languages.ts';

type Languages = Pick<Article, 'languages'>;

/** The language the article is printed in. */
export const languageOf = ({ languages }: Languages): Language => languages[0];

/** The languages of an article besides one of them, in its order. */
export const otherLanguages = ({ languages }: Languages, language: Language): readonly Language[] =>
  languages.filter((other) => other !== language);

/** The article’s best match for a requested language: the same tag, one with the same primary subtag, or its own. */
export function closestLanguage({ languages }: Languages, requested: string): Language {
  const [general] = requested.toLowerCase().split('-');
  const isRequested = (language: Language) => language.toLowerCase() === requested.toLowerCase();
  return (
    languages.find(isRequested) ?? languages.find((language) => language.split('-')[0] === general) ?? languages[0]
  );
}

/**
 * A text in a language. A parsed article has every text in each of its languages; the labels of the default topics and
 * kinds of source exist in the languages of the interface only.
 */
export function inLanguage(text: Text, language: Language): string {
  return text[language] ?? text[interfaceLanguage(language)] ?? text[FALLBACK] ?? Object.values(text)[0] ?? '';
}

/** Whether readers of a language see our translation first, with the printed quotation beside it or on request. */
export function isReadInTranslation(article: Languages, language: Language): boolean {
  return language !== languageOf(article);
}
