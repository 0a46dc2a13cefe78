import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../../src/core/article/article.ts';
import { fingerprintOf, paragraphsOf } from '../../../src/core/proof/fingerprint.ts';
import { parseArticle } from '../../../src/core/validation/parse-article.ts';

const FOLDER = fileURLToPath(new URL('../../data/good/date-market-2024/', import.meta.url));

function readText(name: string): string {
  return readFileSync(FOLDER + name, 'utf8');
}

/** The files of the good article, parsed afresh for each call so that tests may change them. */
export function makeInput(): { article: Record<string, unknown>; places: Record<string, unknown> } {
  return {
    article: JSON.parse(readText('article.json')) as Record<string, unknown>,
    places: JSON.parse(readText('places.geojson')) as Record<string, unknown>,
  };
}

export function makeArticle(): Article {
  const { article, issues } = parseArticle(makeInput());
  if (!article) throw new Error(JSON.stringify(issues));
  return article;
}

export const PARAGRAPHS = paragraphsOf(readText('article.txt'));
export const FINGERPRINT = fingerprintOf(PARAGRAPHS);
