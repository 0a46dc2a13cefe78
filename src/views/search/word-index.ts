import { type FoldedWord, foldText } from './fold-text.ts';
import {
  type KnownWords,
  LEAST_TRANSLITERATED,
  stemsOf,
  transliterationKey,
  typedKeys,
  withoutArticle,
  withoutProclitics,
} from './word-forms.ts';
import type { SearchDocument, SearchField } from './search-documents.ts';

/** Position of a word: index of the document (`at`), index of its text, and range in UTF-16 code units. */
export type Occurrence = { readonly at: number; readonly text: number; readonly start: number; readonly end: number };

/** A word of the article that matches a word of the query. `isWhole`: the whole word, not only a prefix. */
export type WordMatch = { readonly occurrences: readonly Occurrence[]; readonly isWhole: boolean };

export type WordIndex = {
  /** Every word that matches the typed one; with `mayBegin`, also words it is a prefix of. */
  readonly answersTo: (typed: FoldedWord, mayBegin: boolean) => readonly WordMatch[];
  /** Number of words in a text. */
  readonly lengthOf: (at: number, text: number) => number;
};

/** Fewest letters of a prefix: a single letter begins too many words. */
const LEAST_BEGINNING = 2;
const LEAST_AFTER_LETTERS = 3;

/** An inverted index of all documents: the cost of a query grows with the number of matches, not with the article. */
export function makeWordIndex(searched: readonly SearchDocument[]): WordIndex {
  const { occurrences, lengths, names, begins } = readWords(searched);
  const known: KnownWords = { isWord: (word) => occurrences.has(word), beginsName: (word) => begins.has(word) };
  const stems: (readonly [key: string, word: string])[] = [];
  const beginnings: (readonly [key: string, word: string])[] = [];
  for (const word of occurrences.keys()) {
    for (const { text, mayBegin } of stemsOf(word, known)) {
      stems.push([text, word]);
      if (mayBegin) beginnings.push([text, word]);
    }
  }
  const byStem = makeKeyIndex(stems);
  const byBeginning = makeKeyIndex(beginnings);
  const byKey = makeKeyIndex([...names].map((name) => [transliterationKey(name), name] as const));

  const answersTo = (typed: FoldedWord, mayBegin: boolean): readonly WordMatch[] => {
    const whole = new Set(stemsOf(typed.text, known).flatMap((stem) => byStem.equalTo(stem.text)));
    const keys = typed.script === 'latin' ? typedKeys(typed.text) : [];
    for (const key of keys) for (const word of byKey.equalTo(key)) whole.add(word);
    const prefixMatches = mayBegin ? new Set(wordsWithPrefix(typed, keys, byBeginning, byKey)) : new Set<string>();
    return [
      ...[...whole].map((word) => ({ occurrences: occurrences.get(word) ?? [], isWhole: true })),
      ...[...prefixMatches]
        .filter((word) => !whole.has(word))
        .map((word) => ({ occurrences: occurrences.get(word) ?? [], isWhole: false })),
    ];
  };
  return { answersTo, lengthOf: (at, text) => lengths[at]?.[text] ?? 0 };
}

function wordsWithPrefix(
  { text }: FoldedWord,
  keys: readonly string[],
  byBeginning: KeyIndex,
  byKey: KeyIndex,
): readonly string[] {
  if (text.length < LEAST_BEGINNING) return [];
  const bare = withoutArticle(text, LEAST_BEGINNING);
  const asTyped = [text, ...(bare === undefined ? [] : [bare])].flatMap(byBeginning.beginningWith);
  const byName = keys.flatMap(byKey.beginningWith);
  if (asTyped.length + byName.length > 0) return [...asTyped, ...byName];
  const stripped = withoutProclitics(text).filter(({ stem }) => stem.length >= LEAST_AFTER_LETTERS);
  return stripped.flatMap(({ stem }) => byBeginning.beginningWith(stem));
}

type WordsRead = {
  readonly occurrences: ReadonlyMap<string, readonly Occurrence[]>;
  readonly lengths: readonly (readonly number[])[];
  /** Latin words taken for names: capitalised inside a sentence, and never without a capital. */
  readonly names: ReadonlySet<string>;
  /** The first words of the names of places and voices. */
  readonly begins: ReadonlySet<string>;
};

function readWords(searched: readonly SearchDocument[]): WordsRead {
  const occurrences = new Map<string, Occurrence[]>();
  const [capital, small, begins] = [new Set<string>(), new Set<string>(), new Set<string>()];
  // Cache: attributions and names of places are repeated often.
  const folded = new Map<string, readonly FoldedWord[]>();
  const lengths = searched.map(({ kind, texts }, at) =>
    texts.map((searchedText, text) => {
      const words = folded.get(searchedText.text) ?? foldText(searchedText.text);
      const isNew = !folded.has(searchedText.text);
      folded.set(searchedText.text, words);
      if (kind !== 'passage' && words[0]) begins.add(words[0].text);
      for (const word of words) {
        const existing = occurrences.get(word.text);
        const occurrence = { at, text, start: word.start, end: word.end };
        if (existing) existing.push(occurrence);
        else occurrences.set(word.text, [occurrence]);
        if (!isNew || word.script !== 'latin' || word.text.length < LEAST_TRANSLITERATED) continue;
        if (!isCapital(searchedText.text.charAt(word.start))) small.add(word.text);
        else if (isInsideSentence(searchedText, word)) capital.add(word.text);
      }
      return words.length;
    }),
  );
  return { occurrences, lengths, begins, names: new Set([...capital].filter((word) => !small.has(word))) };
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** In a name every capital counts; in a sentence all but the first word’s. */
function isInsideSentence({ field, text }: SearchField, word: FoldedWord): boolean {
  if (field !== 'quote' && field !== 'other-quote') return true;
  return /[\p{L}\p{N},;][^\p{L}\p{N}.!?:]*$/u.test(text.slice(Math.max(0, word.start - 4), word.start));
}

/** Words by key, found by a whole key or by its prefix. A word may have several keys. */
type KeyIndex = {
  readonly equalTo: (key: string) => readonly string[];
  readonly beginningWith: (beginning: string) => readonly string[];
};

function makeKeyIndex(pairs: readonly (readonly [key: string, word: string])[]): KeyIndex {
  const byKey = new Map<string, string[]>();
  for (const [key, word] of pairs) {
    const existing = byKey.get(key);
    if (existing) existing.push(word);
    else byKey.set(key, [word]);
  }
  const keys = [...byKey.keys()].sort();
  return {
    equalTo: (key) => byKey.get(key) ?? [],
    beginningWith: (beginning) => {
      const found: string[] = [];
      for (let at = firstNotBefore(keys, beginning); keys[at]?.startsWith(beginning); at += 1)
        found.push(...(byKey.get(keys[at] ?? '') ?? []));
      return found;
    },
  };
}

/** Binary search: index of the first key that is not before `key`. */
function firstNotBefore(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
