import type { Language, Passage } from '../model/article.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import { cslItem } from './csl-item.ts';
import type { Site } from '../site/addresses.ts';

/** The reference as CSL-JSON: a list of one item, as reference managers take it. */
export function cslJson(index: ArticleIndex, passage: Passage | undefined, site: Site, language: Language): string {
  return `${JSON.stringify([cslItem(index, passage, site, language)], null, 1)}\n`;
}
