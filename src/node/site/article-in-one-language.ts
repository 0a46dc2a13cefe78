import type { Article, Language } from '../../core/article/article.ts';

/** Keys whose other languages a frame shows or draws by. */
const KEPT = new Set(['name']);

/** The article as a frame in one language needs it: what is said in the others is left out, quotations never. */
export function articleInOneLanguage(article: Article, language: Language): Article {
  return lean(article, article.languages, language, '') as Article;
}

function lean(value: unknown, languages: readonly string[], language: Language, key: string): unknown {
  if (Array.isArray(value)) return value.map((each) => lean(each, languages, language, key));
  if (typeof value !== 'object' || value === null) return value;
  const isText = Object.keys(value).every((each) => languages.includes(each));
  return Object.fromEntries(
    Object.entries(value).map(([each, held]) => {
      const isOther = isText && each !== language && typeof held === 'string' && !KEPT.has(key);
      return [each, isOther ? '' : lean(held, languages, language, each)];
    }),
  );
}
