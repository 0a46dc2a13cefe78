import { codePointIndexOf } from './code-points.ts';

/** Where a quotation stands in a paragraph: the code point offset of every occurrence, overlapping ones too. */
export function occurrencesOf(paragraph: string, quote: string): readonly number[] {
  if (quote === '') return [];
  const offsets: number[] = [];
  let at = codePointIndexOf(paragraph, quote);
  while (at !== -1) {
    offsets.push(at);
    at = codePointIndexOf(paragraph, quote, at + 1);
  }
  return offsets;
}
