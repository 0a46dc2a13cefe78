import type { Language, Passage } from '../model/article.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import { type CslItem, cslItem } from './csl-item.ts';
import { referenceDetails } from './reference-details.ts';
import type { Site } from '../site/addresses.ts';

/** The reference as RIS: a tag a line, CRLF. The first note is who is quoted and how firmly; the others are details. */
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
