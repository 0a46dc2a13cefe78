import type { Language, Passage } from '../model/article.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import { bibtexText } from './bibtex-text.ts';
import { type CslItem, cslItem } from './csl-item.ts';
import { referenceDetails } from './reference-details.ts';
import type { Site } from '../site/addresses.ts';

/** BibLaTeX calls languages by their English names, in small letters. */
const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/**
 * The reference as BibLaTeX, with the fields classic BibTeX reads too. `note` is printed with the reference and holds who
 * is quoted and how firmly; `annotation` is for who opens the file.
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
    // The second pair of braces keeps a name of several words whole.
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

/** An address is not escaped by BibLaTeX; what could end the field is percent-encoded instead. */
function verbatim(address: string): string {
  return address.replace(/[{}\\\s]/g, encodeURIComponent);
}
