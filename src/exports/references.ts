import { inQuotes, listSeparator } from '../core/i18n/format.ts';
import type { Language, Passage } from '../core/article/article.ts';
import type { ArticleIndex } from '../core/article/article-index.ts';
import { sourceTypeOf } from '../core/article/attribution.ts';
import { quoteIn } from '../core/article/quote.ts';
import { inLanguage, languageOf } from '../core/article/article-languages.ts';
import { attributionText, standingLine } from './attribution-text.ts';
import { exportMessages } from './export-messages.ts';
import { licenceOf } from './namespaces.ts';
import { lastingAddress, mapAddress, type Site } from '../core/site/site-paths.ts';
import { type MentionRow, mentionsIn } from './data-columns.ts';

type CslItem = {
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
  /** Printed with the reference: attribution and standing. */
  readonly note: string;
  readonly keyword: string;
  /** All other data of the passage, for programs. */
  readonly custom: { readonly mentions: readonly MentionRow[]; readonly credit: string; readonly licence?: string };
};

/**
 * The cited item, for every reference format: a passage as the article that printed it, never as a work of the voice it
 * quotes; without a passage, the map itself. The map has no date other than that of the article, so none is given.
 */
export function cslItem(index: ArticleIndex, passage: Passage | undefined, site: Site, language: Language): CslItem {
  return passage ? passageItem(index, passage, site, language) : mapItem(index, site, language);
}

function passageItem(index: ArticleIndex, passage: Passage, site: Site, language: Language): CslItem {
  const { article } = index;
  const messages = exportMessages(language);
  const attribution = attributionText(index, passage, language);
  const address = article.url ?? lastingAddress(site, language, { passage: passage.id });
  const printed = inQuotes(passage.quote, exportMessages(languageOf(article)).formats);
  const quote = quoteIn(article, language, passage);
  const translation = quote.isTranslation
    ? ` ${inQuotes(quote.text, messages.formats)} [${messages.ourTranslation}]`
    : '';
  return {
    id: `${article.id}-${passage.id}`,
    type: 'article-newspaper',
    title: inLanguage(article.title, language),
    author: [{ literal: inLanguage(article.byline, language) }],
    'container-title': inLanguage(article.outlet, language),
    issued: { 'date-parts': [article.published.split('-').map(Number)] },
    language,
    ...(address !== undefined && { URL: address }),
    abstract: `${attribution}${messages.formats.colon} ${printed}${translation} ${standingLine(index, passage, language)}`,
    note: `${attribution} ${standingLine(index, passage, language)} · ${messages.paragraph(passage.paragraph)}`,
    keyword: [sourceTypeOf(index, passage), passage.standing, passage.form, ...passage.topics].join(', '),
    custom: { mentions: mentionsIn(index, site, passage).map(({ row }) => row), ...rightsOf(index, language) },
  };
}

function mapItem(index: ArticleIndex, site: Site, language: Language): CslItem {
  const { article } = index;
  const messages = exportMessages(language);
  const address = mapAddress(site, language);
  const source = [
    inQuotes(inLanguage(article.title, language), messages.formats),
    inLanguage(article.outlet, language),
    article.published,
  ];
  return {
    id: article.id,
    type: 'map',
    title: messages.mapOf(inLanguage(article.title, language)),
    publisher: messages.product,
    language,
    ...(site.base !== '' && { URL: address }),
    abstract: source.join(listSeparator(messages.formats)),
    note: inLanguage(article.credit, language),
    keyword: '',
    custom: { mentions: [], ...rightsOf(index, language) },
  };
}

function rightsOf({ article }: ArticleIndex, language: Language) {
  const licence = licenceOf(article);
  return { credit: inLanguage(article.credit, language), ...(licence !== undefined && { licence }) };
}

/** The reference as CSL-JSON: a list of one item, as reference managers expect. */
export function cslJson(index: ArticleIndex, passage: Passage | undefined, site: Site, language: Language): string {
  return `${JSON.stringify([cslItem(index, passage, site, language)], null, 1)}\n`;
}

/** Columns that other fields of the reference contain already. */
const COVERED_COLUMNS = /^(id$|attribution|quote|titleAr|titleEn|outlet|byline|published|credit|licenceOfOurPart)/;

/** All data without a field in the reference format, one line for each mention, then credit and licence. */
function referenceDetails({ custom }: CslItem): readonly string[] {
  const mentions = custom.mentions.map((row) =>
    Object.entries(row)
      .filter(([key, value]) => value !== null && value !== '' && !COVERED_COLUMNS.test(key))
      .map(([key, value]) => `${key}: ${value}`)
      .join('; '),
  );
  const rights = custom.licence === undefined ? custom.credit : `${custom.credit} ${custom.licence}`;
  return [...mentions, rights];
}

/**
 * The reference as RIS: one tag on each line, CRLF. The first note is attribution and standing; the others are details.
 */
export function ris(index: ArticleIndex, passage: Passage | undefined, site: Site, language: Language): string {
  const item = cslItem(index, passage, site, language);
  const lines = [...tagsOf(item), ['ER', ''] as const].map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`);
  return lines.join('');
}

function tagsOf(item: CslItem): readonly (readonly [string, string])[] {
  const date = item.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')) ?? [];
  const [year] = date;
  return [
    ['TY', item.type === 'map' ? 'MAP' : 'NEWS'],
    ['TI', item.title],
    ...(item.author ?? []).map(({ literal }) => ['AU', literal] as const),
    ...(item['container-title'] === undefined ? [] : [['T2', item['container-title']] as const]),
    ...(item.publisher === undefined ? [] : [['PB', item.publisher] as const]),
    ...(year === undefined ? [] : [['PY', year] as const, ['DA', `${date.join('/')}/`] as const]),
    ['LA', item.language],
    ...(item.URL === undefined ? [] : [['UR', item.URL] as const]),
    ['AB', item.abstract],
    ...item.keyword.split(', ').flatMap((keyword) => (keyword === '' ? [] : [['KW', keyword] as const])),
    ...[item.note, ...referenceDetails(item)].map((note) => ['N1', note] as const),
  ];
}

/** A line break would begin a new tag, and two blanks before a hyphen look like one. */
function oneLine(text: string): string {
  return text.replace(/[\s\u0085\u2028\u2029]+/g, ' ').trim();
}

/** Braces are written as commands: BibTeX counts even escaped ones, and one too many loses the rest of the file. */
const SPECIAL: Readonly<Record<string, string>> = {
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '\\': '{\\textbackslash}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  // Two in a row would become a dash or a quotation mark.
  '-': '{-}',
  "'": "{'}",
  '`': '{`}',
};

/**
 * A text as the value of a BibTeX field, without the braces around it. BibTeX ignores line breaks: they become spaces.
 */
function bibtexText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/--+|''+|``+|[{}\\~^&%$#_]/g, (found) => Array.from(found, (sign) => SPECIAL[sign] ?? sign).join(''));
}

/** BibLaTeX has the English names of languages, in lower case. */
const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/**
 * The reference as BibLaTeX, with the fields classic BibTeX reads too. `note` is printed with the reference:
 * attribution and standing; `annotation` is for those who open the file.
 */
export function bibtex(index: ArticleIndex, passage: Passage | undefined, site: Site, language: Language): string {
  const item = cslItem(index, passage, site, language);
  const fields = fieldsOf(item).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${item.type === 'map' ? 'misc' : 'article'}{${item.id},\n${fields.join('')}}\n`;
}

function fieldsOf(item: CslItem): readonly (readonly [string, string])[] {
  const [author] = item.author ?? [];
  const date = item.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', bibtexText(item.title)],
    // The inner braces keep a name of several words together.
    ['author', author && `{${bibtexText(author.literal)}}`],
    ['journaltitle', item['container-title'] && bibtexText(item['container-title'])],
    ['entrysubtype', item.type === 'article-newspaper' ? 'newspaper' : undefined],
    ['type', item.type === 'map' ? 'map' : undefined],
    ['organization', item.publisher && bibtexText(item.publisher)],
    ['date', date],
    ['url', item.URL && verbatim(item.URL)],
    ['langid', (NAMES.of(item.language) ?? '').toLowerCase()],
    ['abstract', bibtexText(item.abstract)],
    ['note', bibtexText(item.note)],
    ['keywords', item.keyword === '' ? undefined : bibtexText(item.keyword)],
    ['annotation', referenceDetails(item).map(bibtexText).join(' · ')],
  ];
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

/** URL fields of BibLaTeX are verbatim, so characters that could end the field are percent-encoded. */
function verbatim(address: string): string {
  return address.replace(/[{}\\\s]/g, encodeURIComponent);
}
