import type { ViewContext } from '../../core/i18n/view-context.ts';
import {
  HIT_KINDS,
  type HitKind,
  type SearchDocument,
  searchDocuments,
  type SearchFieldName,
} from './search-documents.ts';
import { type WordMatch, makeWordIndex, type Occurrence, type WordIndex } from './word-index.ts';
import { type FoldedWord, foldText } from './fold-text.ts';
import { isOnlyProclitics } from './word-forms.ts';

/**
 * A match: UTF-16 code units in the original text, `end` exclusive. In a passage, `place` says whose name a match
 * stands in; such matches are listed only for words that its own text and attribution do not have.
 */
export type HitRange = {
  readonly field: SearchFieldName;
  readonly start: number;
  readonly end: number;
  readonly place?: string;
};

/** `rank`: 0 whole name typed, 1 all words typed are whole, 2 prefix of the whole name, 3 some word is a prefix. */
export type Hit = {
  readonly kind: HitKind;
  readonly id: string;
  readonly ranges: readonly HitRange[];
  readonly rank: 0 | 1 | 2 | 3;
};

export type Search = (query: string) => readonly Hit[];

/**
 * Indexes the article once. Each query then gives the places whose name has all its words, best rank first, the voices,
 * and the passages in printed order, whose texts together must have all words. Only the last word may be a prefix.
 */
export function makeSearch(context: ViewContext): Search {
  const searched = searchDocuments(context);
  const index = makeWordIndex(searched);
  return (query) => {
    const typed = queryWords(query);
    if (typed.length === 0) return [];
    const answers = typed.map((word, position) => index.answersTo(word, position === typed.length - 1));
    const hits = documentsWithAll(answers, searched.length).flatMap(([at, found]) => {
      const searchDocument = searched[at];
      return searchDocument ? [hitOf(searchDocument, index, at, found, typed.length)] : [];
    });
    return nearestFirst(hits);
  };
}

/** `word`: index of the word of the query that it matches. */
type Found = { readonly occurrence: Occurrence; readonly word: number; readonly isWhole: boolean };

/** The documents with every word of the query, in order, with all occurrences of the words. */
function documentsWithAll(
  answers: readonly (readonly WordMatch[])[],
  size: number,
): readonly (readonly [number, Found[]])[] {
  const wordsMatched = new Uint32Array(size);
  const found = new Map<number, Found[]>();
  answers.forEach((answered, word) => {
    for (const { occurrences } of answered) {
      for (const { at } of occurrences) {
        if (wordsMatched[at] === word) wordsMatched[at] = word + 1;
        if (wordsMatched[at] === answers.length && !found.has(at)) found.set(at, []);
      }
    }
  });
  answers.forEach((answered, word) => {
    for (const { occurrences, isWhole } of answered)
      for (const occurrence of occurrences) found.get(occurrence.at)?.push({ occurrence, word, isWhole });
  });
  return [...found].sort(([a], [b]) => a - b);
}

function hitOf(searched: SearchDocument, index: WordIndex, at: number, found: readonly Found[], typed: number): Hit {
  const { kind, id, texts } = searched;
  const isOwn = ({ occurrence }: Found) => texts[occurrence.text]?.place === undefined;
  const shown = found.every(isOwn)
    ? found
    : found.filter((one) => isOwn(one) || !found.some((other) => other.word === one.word && isOwn(other)));
  const ranges = distinctInOrder(shown).map(({ text, start, end }): HitRange => {
    const { field = 'name', place } = texts[text] ?? {};
    return place === undefined ? { field, start, end } : { field, start, end, place };
  });
  // Only the last word of the query may be a prefix.
  const isWhole = found.some((one) => one.word === typed - 1 && one.isWhole);
  const isName = kind !== 'passage' && texts.some((_, text) => isCovered(text, at, found, index));
  return { kind, id, ranges, rank: isWhole ? (isName ? 0 : 1) : isName ? 2 : 3 };
}

function isCovered(text: number, at: number, found: readonly Found[], index: WordIndex): boolean {
  const starts = found.flatMap(({ occurrence }) => (occurrence.text === text ? occurrence.start : []));
  return starts.length > 0 && new Set(starts).size === index.lengthOf(at, text);
}

/** Two words of the query may match the same word of the text. */
function distinctInOrder(found: readonly Found[]): readonly Occurrence[] {
  const sorted = found.map(({ occurrence }) => occurrence).sort((a, b) => a.text - b.text || a.start - b.start);
  return sorted.filter((occurrence, position) => occurrence !== sorted[position - 1]);
}

/** Places and voices by rank, those of equal rank in the article’s order; passages in printed order. */
function nearestFirst(hits: readonly Hit[]): readonly Hit[] {
  const ofKind = (kind: HitKind) => hits.filter((hit) => hit.kind === kind);
  const byRank = (kind: HitKind) => ofKind(kind).sort((a, b) => a.rank - b.rank);
  return [...byRank('place'), ...byRank('voice'), ...ofKind('passage')];
}

/** The distinct words of a query that can be searched: none while only an article or one letter is typed. */
export function queryWords(query: string): readonly FoldedWord[] {
  const words = foldText(query);
  return words.filter(({ text, script }, position) => {
    const isLast = position === words.length - 1;
    const isRepeated = words.slice(position + 1).some((other) => other.text === text);
    if (isRepeated || isOnlyProclitics(text)) return false;
    // Proclitics are written onto words in print, but some readers type them apart: «و بغداد», “al Basra”.
    if (script === 'arabic') return text.length > 1;
    if (script !== 'latin') return true;
    return isLast ? text.length > 1 : text !== 'al' && text !== 'el';
  });
}

/** Hits of one kind. `first`: index of its first hit in the whole list. */
export type HitGroup = {
  readonly kind: HitKind;
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly first: number;
};

/** Most hits listed of one kind: longer lists are not read. */
const MOST_HITS = 8;

/** Places, voices and passages in groups, the first few of each; kinds without a hit are left out. */
export function groupHits(hits: readonly Hit[]): readonly HitGroup[] {
  let first = 0;
  return HIT_KINDS.flatMap((kind) => {
    const all = hits.filter((hit) => hit.kind === kind);
    const group = { kind, hits: all.slice(0, MOST_HITS), total: all.length, first };
    first += group.hits.length;
    return all.length > 0 ? [group] : [];
  });
}
