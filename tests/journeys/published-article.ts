import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { siteArticles } from '../../src/node/articles/list-articles.ts';
import { type ArticleIndex, indexArticle } from '../../src/core/article/article-index.ts';
import type { Passage } from '../../src/core/article/article.ts';
import { parseArticle } from '../../src/core/validation/parse-article.ts';
import { type PlaceSummary, summarisePlace } from '../../src/core/article/place-summary.ts';

const ARTICLES = resolve(import.meta.dirname, '../../data/articles');

/** The id of the article at `/`. */
export const publishedId = siteArticles(ARTICLES).front ?? '';

/** A file of that article, as published. */
export function publishedFile(name: 'article.json' | 'places.geojson' | 'scenes.json' | 'fingerprint.json'): unknown {
  return JSON.parse(readFileSync(join(ARTICLES, publishedId, name), 'utf8')) as unknown;
}

function publishedArticle(): ArticleIndex {
  const { article, issues } = parseArticle({
    article: publishedFile('article.json'),
    places: publishedFile('places.geojson'),
  });
  if (!article || issues.length > 0) throw new Error(`the published article has ${issues.length} issues`);
  return indexArticle(article);
}

/** The article of the page, as the expected content. */
export const published = publishedArticle();

export function passageOf(id: string): Passage {
  const passage = published.passage(id);
  if (!passage) throw new Error(`the published article has no passage ${id}`);
  return passage;
}

export function placeOf(id: string): PlaceSummary {
  const summary = summarisePlace(published, id);
  if (!summary) throw new Error(`the published article has no place ${id}`);
  return summary;
}

/** The places shown on the map by default. */
export const placesOnMap = published.article.places.filter((place) => place.default === 'shown').map(({ id }) => id);
