import { foldText } from '../../views/search/fold-text.ts';

/** An article of the list as the filters compare it. */
export type FilteredRow = {
  readonly id: string;
  /** Folded, as `wordsIn` returns them. */
  readonly words: readonly string[];
  /** Its values by the name of a filter. */
  readonly values: Readonly<Record<string, readonly string[]>>;
};

/** What a reader chose: `q` is the text of the search, any other name that of a filter. */
export type Choice = readonly [name: string, value: string];

/** The words of a text without diacritics and variants of letters, as the reader’s search compares them. */
export function wordsIn(text: string): readonly string[] {
  return foldText(text).map((word) => word.text);
}

/** The ids of the articles that have every chosen value, and for each word of the search one that begins with it. */
export function matchingArticles(rows: readonly FilteredRow[], choices: readonly Choice[]): ReadonlySet<string> {
  const wanted = choices.flatMap(([name, value]) => (name === 'q' ? wordsIn(value) : []));
  const matches = ({ words, values }: FilteredRow) =>
    wanted.every((start) => words.some((word) => word.startsWith(start))) &&
    choices.every(([name, value]) => name === 'q' || values[name]?.includes(value));
  return new Set(rows.filter(matches).map(({ id }) => id));
}
