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
 * A word that was found: UTF-16 code units in the original text, `end` exclusive. In a passage a range of a name says
 * of which place; such ranges are given only for words that its own text and attribution do not have.
 */
export type HitRange = {
  readonly field: SearchFieldName;
  readonly start: number;
  readonly end: number;
  readonly place?: string;
};

/** `rank`: 0 the whole name was typed, 1 every word typed is whole, 2 the whole name is begun, 3 some word is begun. */
export type Hit = {
  readonly kind: HitKind;
  readonly id: string;
  readonly ranges: readonly HitRange[];
  readonly rank: 0 | 1 | 2 | 3;
};

export type Search = (query: string) => readonly Hit[];

/**
 * Reads the article once; then each query gives the places whose name has all its words, nearest first, the voices,
 * and the passages in printed order, which may have the words in any of their texts. Only the last word may be begun.
 */
export function makeSearch(reading: ViewContext): Search {
  const searched = searchDocuments(reading);
  const index = makeWordIndex(searched);
  return (query) => {
    const typed = queryWords(query);
    if (typed.length === 0) return [];
    const answers = typed.map((word, position) => index.answersTo(word, position === typed.length - 1));
    const hits = foundBy(answers, searched.length).flatMap(([at, found]) => {
      const thing = searched[at];
      return thing ? [hitOf(thing, index, at, found, typed.length)] : [];
    });
    return nearestFirst(hits);
  };
}

/** `word`: which of the words typed it answers to. */
type Found = { readonly occurrence: Occurrence; readonly word: number; readonly isWhole: boolean };

/** What has every word, in order, with all the places where the words stand. */
function foundBy(answers: readonly (readonly WordMatch[])[], size: number): readonly (readonly [number, Found[]])[] {
  const wordsHad = new Uint32Array(size);
  const found = new Map<number, Found[]>();
  answers.forEach((answered, word) => {
    for (const { occurrences } of answered) {
      for (const { at } of occurrences) {
        if (wordsHad[at] === word) wordsHad[at] = word + 1;
        if (wordsHad[at] === answers.length && !found.has(at)) found.set(at, []);
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
  // Only the last word typed may be begun.
  const isWhole = found.some((one) => one.word === typed - 1 && one.isWhole);
  const isName = kind !== 'passage' && texts.some((_, text) => isCovered(text, at, found, index));
  return { kind, id, ranges, rank: isWhole ? (isName ? 0 : 1) : isName ? 2 : 3 };
}

function isCovered(text: number, at: number, found: readonly Found[], index: WordIndex): boolean {
  const starts = found.flatMap(({ occurrence }) => (occurrence.text === text ? occurrence.start : []));
  return starts.length > 0 && new Set(starts).size === index.lengthOf(at, text);
}

/** Two words typed may find the same one in print. */
function distinctInOrder(found: readonly Found[]): readonly Occurrence[] {
  const sorted = found.map(({ occurrence }) => occurrence).sort((a, b) => a.text - b.text || a.start - b.start);
  return sorted.filter((occurrence, position) => occurrence !== sorted[position - 1]);
}

/** Places and voices by nearness, each in the article’s order where they are even; passages keep the printed order. */
function nearestFirst(hits: readonly Hit[]): readonly Hit[] {
  const ofKind = (kind: HitKind) => hits.filter((hit) => hit.kind === kind);
  const byRank = (kind: HitKind) => ofKind(kind).sort((a, b) => a.rank - b.rank);
  return [...byRank('place'), ...byRank('voice'), ...ofKind('passage')];
}

/** The distinct words of a query that ask for something: none, while a reader has typed but an article or one letter. */
export function queryWords(query: string): readonly FoldedWord[] {
  const words = foldText(query);
  return words.filter(({ text, script }, position) => {
    const isLast = position === words.length - 1;
    const isRepeated = words.slice(position + 1).some((other) => other.text === text);
    if (isRepeated || isOnlyProclitics(text)) return false;
    // What is written onto words in print is at times typed apart: «و بغداد», “al Basra”.
    if (script === 'arabic') return text.length > 1;
    if (script !== 'latin') return true;
    return isLast ? text.length > 1 : text !== 'al' && text !== 'el';
  });
}

/** Hits of one kind. `first`: the position of its first hit among all that are listed. */
export type HitGroup = {
  readonly kind: HitKind;
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly first: number;
};

/** A list longer than this is not read. */
const MOST_HITS = 8;

/** Places, voices and passages apart, the first few of each; kinds without a hit are left out. */
export function groupHits(hits: readonly Hit[]): readonly HitGroup[] {
  let first = 0;
  return HIT_KINDS.flatMap((kind) => {
    const all = hits.filter((hit) => hit.kind === kind);
    const group = { kind, hits: all.slice(0, MOST_HITS), total: all.length, first };
    first += group.hits.length;
    return all.length > 0 ? [group] : [];
  });
}
