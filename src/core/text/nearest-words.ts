import { lookAlikeKey } from './look-alikes.ts';
import { containsName, extendToWholeWords } from './word-boundaries.ts';
import { unitsOf } from './word-units.ts';

/** A run of a text, in code points, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** The maximum number of character comparisons for a quotation. */
const MOST_WORK = 4_000_000;
/** The maximum share of characters that may differ in words of the same sentence. */
const MOST_DIFFERENT = 0.4;
/** The same for fewer than `FEW` characters: a few words with a third of their letters changed are other words. */
const MOST_DIFFERENT_OF_FEW = 0.2;
const FEW = 25;

/** A text folded by look-alikes, without invisible characters. `at`: the index of each folded character in the text. */
type FoldedText = { readonly characters: readonly string[]; readonly at: readonly number[] };

function foldLookAlikes(text: readonly string[]): FoldedText {
  const folded = text.flatMap((character, at) => {
    const key = lookAlikeKey(character);
    return key === '' ? [] : [{ key, at }];
  });
  return { characters: folded.map(({ key }) => key), at: folded.map(({ at }) => at) };
}

/**
 * The run of a text that is most similar to some words: the same but for look-alikes, or but for a few letters or
 * words, and then extended to whole words. `undefined` where no run is similar enough.
 */
export function nearestWords(words: string, text: string): Span | undefined {
  const printed = [...text];
  const [wanted, folded] = [foldLookAlikes([...words]), foldLookAlikes(printed)];
  const length = wanted.characters.length;
  if (length === 0) return undefined;
  const same = indexOfRun(folded.characters, wanted.characters);
  if (same !== -1) return spanOf(folded, same, same + length, printed);
  if (length * folded.characters.length > MOST_WORK) return undefined;
  const near = nearestRun(wanted.characters, folded.characters);
  if (!near || near.differences > length * (length < FEW ? MOST_DIFFERENT_OF_FEW : MOST_DIFFERENT)) return undefined;
  return extendToWholeWords(spanOf(folded, near.start, near.end, printed), printed);
}

/** The same as words to copy: whole words of the text; `undefined` where none are near. */
export function nearestWholeWords(words: string, text: string): string | undefined {
  const span = nearestWords(words, text);
  if (!span) return undefined;
  const printed = [...text];
  const exact = printed.slice(span.start, span.end).join('');
  if (containsName(text, exact)) return exact;
  const whole = extendToWholeWords(span, printed);
  return printed.slice(whole.start, whole.end).join('');
}

function indexOfRun(text: readonly string[], run: readonly string[]): number {
  return text.findIndex(
    (_, from) => from + run.length <= text.length && run.every((each, at) => text[from + at] === each),
  );
}

/** The span from the first to the last folded character, with the combining marks that follow it. */
function spanOf({ at }: FoldedText, from: number, to: number, printed: readonly string[]): Span {
  let end = (at[to - 1] ?? -1) + 1;
  while (/^\p{M}$/u.test(printed[end] ?? '')) end += 1;
  return { start: at[from] ?? 0, end };
}

/**
 * Approximate string matching by Sellers (1980): the run of a text that takes the fewest insertions, deletions and
 * substitutions to become the pattern.
 */
function nearestRun(
  pattern: readonly string[],
  text: readonly string[],
): (Span & { readonly differences: number }) | undefined {
  let costs = pattern.map((_, at) => at + 1);
  let starts = pattern.map(() => 0);
  let best: (Span & { readonly differences: number }) | undefined;
  text.forEach((character, position) => {
    // A run may begin anywhere in the text, so it costs nothing before the pattern.
    let [diagonal, from] = [0, position];
    let [above, aboveFrom] = [0, position + 1];
    const nextCosts: number[] = [];
    const nextStarts: number[] = [];
    for (let row = 0; row < pattern.length; row += 1) {
      const left = costs[row] ?? 0;
      let [cost, start] = [diagonal + (pattern[row] === character ? 0 : 1), from];
      if (left + 1 < cost) [cost, start] = [left + 1, starts[row] ?? 0];
      if (above + 1 < cost) [cost, start] = [above + 1, aboveFrom];
      [diagonal, from] = [left, starts[row] ?? 0];
      [above, aboveFrom] = [cost, start];
      nextCosts.push(cost);
      nextStarts.push(start);
    }
    [costs, starts] = [nextCosts, nextStarts];
    if (above < (best?.differences ?? pattern.length))
      best = { differences: above, start: aboveFrom, end: position + 1 };
  });
  return best;
}

/**
 * An inverted index of a text’s words, which finds the likeliest paragraphs of some words without comparing them with
 * all.
 */
export type ParagraphIndex = { readonly paragraphsNear: (words: string) => readonly number[] };

/** The maximum number of paragraphs searched for one quotation. */
const MOST_PARAGRAPHS = 3;

export function indexParagraphs(paragraphs: readonly string[]): ParagraphIndex {
  const byWord = new Map<string, number[]>();
  paragraphs.forEach((text, paragraph) => {
    for (const word of new Set(foldedWords(text))) {
      const list = byWord.get(word);
      if (list) list.push(paragraph);
      else byWord.set(word, [paragraph]);
    }
  });
  return {
    paragraphsNear: (words) => {
      const score = new Map<number, number>();
      for (const word of foldedWords(words)) {
        const list = byWord.get(word) ?? [];
        for (const paragraph of list.slice(0, 200)) score.set(paragraph, (score.get(paragraph) ?? 0) + 1 / list.length);
      }
      const ranked = [...score].sort(([a, x], [b, y]) => y - x || a - b);
      return ranked.slice(0, MOST_PARAGRAPHS).map(([paragraph]) => paragraph);
    },
  };
}

function foldedWords(text: string): readonly string[] {
  const characters = [...text];
  return unitsOf(text).map(({ start, end }) => characters.slice(start, end).map(lookAlikeKey).join(''));
}
