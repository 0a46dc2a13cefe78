import type { Article, Language } from '../../core/article/article.ts';

/** Fields that an embed needs in all languages. */
const ALL_LANGUAGES = new Set(['name']);

/** The article for an embed in one language: texts in its other languages are emptied, except quotations. */
export function articleInOneLanguage(article: Article, language: Language): Article {
  return keepLanguage(article, article.languages, language, '') as Article;
}

function keepLanguage(value: unknown, languages: readonly string[], language: Language, key: string): unknown {
  if (Array.isArray(value)) return value.map((each) => keepLanguage(each, languages, language, key));
  if (typeof value !== 'object' || value === null) return value;
  const isText = Object.keys(value).every((each) => languages.includes(each));
  return Object.fromEntries(
    Object.entries(value).map(([each, field]) => {
      const isOther = isText && each !== language && typeof field === 'string' && !ALL_LANGUAGES.has(key);
      return [each, isOther ? '' : keepLanguage(field, languages, language, each)];
    }),
  );
}
