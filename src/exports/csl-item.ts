import type { Language, Passage } from '../model/article.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import { sourceTypeOf } from '../model/attribution.ts';
import { quoteIn } from '../model/quote.ts';
import { inLanguage, languageOf } from '../model/translation.ts';
import { attributionText, standingLine } from './attribution-text.ts';
import { EXPORT_MESSAGES } from './export-words.ts';
import { licenceOf } from './licence.ts';
import { lastingAddress, mapAddress, type Site } from '../site/addresses.ts';
import { type MentionRow, mentionsIn } from './mentions.ts';
import { inInterface } from '../model/languages.ts';

export type CslItem = {
  readonly id: string;
  readonly type: 'article-newspaper' | 'map';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly language: Language;
  readonly URL?: string;
  readonly abstract: string;
  /** Printed with the reference: who is quoted, and how firmly. */
  readonly note: string;
  readonly keyword: string;
  /** Everything else we hold of the passage, for programs. */
  readonly custom: { readonly mentions: readonly MentionRow[]; readonly credit: string; readonly licence?: string };
};

/**
 * What is cited, for every reference format: a passage as the article it was printed in, never as a work of the voice
 * it quotes; without a passage, the map itself. The map bears no date: it has none but that of the article.
 */
export function cslItem(index: ArticleIndex, passage: Passage | undefined, site: Site, language: Language): CslItem {
  return passage ? passageItem(index, passage, site, language) : mapItem(index, site, language);
}

function passageItem(index: ArticleIndex, passage: Passage, site: Site, language: Language): CslItem {
  const { article } = index;
  const words = inInterface(EXPORT_MESSAGES, language);
  const attribution = attributionText(index, passage, language);
  const address = article.url ?? lastingAddress(site, language, { passage: passage.id });
  const printed = inInterface(EXPORT_MESSAGES, languageOf(article)).inQuotes(passage.quote);
  const read = quoteIn(article, language, passage);
  const ours = read.isTranslation ? ` ${words.inQuotes(read.text)} [${words.ourTranslation}]` : '';
  return {
    id: `${article.id}-${passage.id}`,
    type: 'article-newspaper',
    title: inLanguage(article.title, language),
    author: [{ literal: inLanguage(article.byline, language) }],
    'container-title': inLanguage(article.outlet, language),
    issued: { 'date-parts': [article.published.split('-').map(Number)] },
    language,
    ...(address !== undefined && { URL: address }),
    abstract: `${attribution}: ${printed}${ours} ${standingLine(index, passage, language)}`,
    note: `${attribution} ${standingLine(index, passage, language)} · ${words.paragraph(passage.paragraph)}`,
    keyword: [sourceTypeOf(index, passage), passage.standing, passage.form, ...passage.topics].join(', '),
    custom: { mentions: mentionsIn(index, site, passage).map(({ row }) => row), ...rightsOf(index, language) },
  };
}

function mapItem(index: ArticleIndex, site: Site, language: Language): CslItem {
  const { article } = index;
  const words = inInterface(EXPORT_MESSAGES, language);
  const address = mapAddress(site, language);
  const source = [
    words.inQuotes(inLanguage(article.title, language)),
    inLanguage(article.outlet, language),
    article.published,
  ];
  return {
    id: article.id,
    type: 'map',
    title: words.mapOf(inLanguage(article.title, language)),
    publisher: words.product,
    language,
    ...(site.base !== '' && { URL: address }),
    abstract: source.join(words.comma),
    note: inLanguage(article.credit, language),
    keyword: '',
    custom: { mentions: [], ...rightsOf(index, language) },
  };
}

function rightsOf({ article }: ArticleIndex, language: Language) {
  const licence = licenceOf(article);
  return { credit: inLanguage(article.credit, language), ...(licence !== undefined && { licence }) };
}
