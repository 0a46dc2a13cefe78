import type { Article, Language } from '../model/article.ts';
import { LANGUAGES } from '../model/languages.ts';

/** Keys whose other language a frame shows or draws by. */
const KEPT = new Set(['name']);

/** The article as a frame in one language needs it: what is said in the other is left out, quotations never. */
export function leanArticle(article: Article, language: Language): Article {
  return lean(article, language, '') as Article;
}

function lean(value: unknown, language: Language, key: string): unknown {
  if (Array.isArray(value)) return value.map((each) => lean(each, language, key));
  if (typeof value !== 'object' || value === null) return value;
  const isText = Object.keys(value).every((each) => (LANGUAGES as readonly string[]).includes(each));
  return Object.fromEntries(
    Object.entries(value).map(([each, held]) => {
      const isOther = isText && each !== language && typeof held === 'string' && !KEPT.has(key);
      return [each, isOther ? '' : lean(held, language, each)];
    }),
  );
}
