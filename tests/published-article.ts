import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { siteArticles } from '../src/node/articles/list-articles.ts';
import { makeViewContext, type FullViewContext } from '../src/core/i18n/view-context.ts';
import { type ArticleIndex, indexArticle } from '../src/core/article/article-index.ts';

import { type ParsedArticle, parseArticle } from '../src/core/validation/parse-article.ts';
import { parseScenes } from '../src/core/validation/parse-scenes.ts';
import type { Scene } from '../src/core/article/scene.ts';
import { messagesFor } from '../src/core/i18n/messages-for.ts';
import type { PublishedLanguage as Language } from './published-pages.ts';

const ARTICLES = fileURLToPath(new URL('../data/articles/', import.meta.url));

/** The article that stands at `/`, whatever else lies beside it. */
export const PUBLISHED_ID = siteArticles(ARTICLES).front ?? '';
export const PUBLISHED_FOLDER = `${ARTICLES}${PUBLISHED_ID}/`;

const readJson = (name: string) => JSON.parse(readFileSync(PUBLISHED_FOLDER + name, 'utf8')) as unknown;

const PUBLISHED: ParsedArticle = parseArticle({
  article: readJson('article.json'),
  places: readJson('places.geojson'),
});

/** The article this site is for, read as the page reads it. The parser freezes what it returns. */
export function makePublished(): ParsedArticle {
  return PUBLISHED;
}

export function makePublishedIndex(): ArticleIndex {
  const { article, issues } = makePublished();
  if (!article) throw new Error(JSON.stringify(issues));
  return indexArticle(article);
}

export function makePublishedReading(language: Language): FullViewContext {
  return makeViewContext(makePublishedIndex(), language, messagesFor(language));
}

export function makePublishedScenes(): readonly Scene[] {
  const { scenes, issues } = parseScenes(readJson('scenes.json'), makePublishedIndex().article);
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return scenes;
}
