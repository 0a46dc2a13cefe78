import type { Passage } from './article.ts';
import { contextFaults, runOf } from './check-context.ts';
import { codePointLength, codePointSlice } from './code-points.ts';
import { findQuote } from './find-quote.ts';
import type { Issue } from './issue.ts';
import { showFound } from './show-found.ts';
import { isWordCharacter, wordsOf } from './words-of.ts';

type Fault = Omit<Issue, 'file'>;

/** Checks quotations against the text itself. A passage that could not be read is `undefined`; its index is its path's. */
export function checkText(
  passages: readonly (Passage | undefined)[],
  paragraphs: readonly string[],
  file: string,
): readonly Issue[] {
  return passages
    .flatMap((passage, index) => (passage ? passageFaults(passage, paragraphs, `$.passages[${index}]`) : []))
    .map((fault) => ({ file, ...fault }));
}

function passageFaults(passage: Passage, paragraphs: readonly string[], path: string): readonly Fault[] {
  const paragraph = paragraphs[passage.paragraph - 1];
  if (paragraph === undefined) {
    const expected = `a paragraph from 1 to ${paragraphs.length}`;
    return [{ path: `${path}.paragraph`, found: String(passage.paragraph), expected }];
  }
  const quoteFault = faultOfQuote(passage, paragraph, paragraphs, path);
  const when = whenFaults(passage, paragraph, path);
  if (quoteFault) return [quoteFault, ...when];
  const unprovable = contextFaults(passage, codePointLength(paragraph), path);
  const isTold = (fault: Fault) => unprovable.some((told) => told.path === fault.path);
  return [...unprovable, ...aroundFaults(passage, paragraph, path).filter((fault) => !isTold(fault)), ...when];
}

function faultOfQuote(
  { paragraph: number, quote, start }: Passage,
  paragraph: string,
  paragraphs: readonly string[],
  path: string,
): Fault | undefined {
  const offsets = findQuote(paragraph, quote);
  const found = showFound(quote);
  if (offsets.length > 1) {
    const expected = `words that stand once in paragraph ${number}; these begin at ${offsets.join(' and ')}`;
    return { path: `${path}.quote`, found, expected };
  }
  if (offsets[0] === start) return undefined;
  const [offset] = offsets;
  if (offset !== undefined) {
    return { path: `${path}.start`, found: String(start), expected: `${offset}, where the quotation begins` };
  }
  const elsewhere = paragraphs.findIndex((other) => findQuote(other, quote).length > 0);
  if (elsewhere !== -1) {
    return {
      path: `${path}.paragraph`,
      found: String(number),
      expected: `${elsewhere + 1}, where the quotation stands`,
    };
  }
  return { path: `${path}.quote`, found, expected: `the words of the text; paragraph ${number} does not hold these` };
}

/**
 * Context is compared with what stands there, and may not begin or end inside a word, nor leave out only the stops at the
 * paragraph's edge: no window of the fingerprint would end there.
 */
function aroundFaults(passage: Passage, paragraph: string, path: string): readonly Fault[] {
  const { quote, prefix, suffix, start } = passage;
  const run = runOf(passage, codePointLength(paragraph));
  const to = run.start + codePointLength(run.text);
  const before = codePointSlice(paragraph, run.start, start);
  const after = codePointSlice(paragraph, start + codePointLength(quote), to);
  const [lead, rest] = [codePointSlice(paragraph, 0, run.start), codePointSlice(paragraph, to)];
  const faults: Fault[] = [];
  if (before !== prefix || cutsWord(paragraph, run.start) || isOnlyStops(lead)) {
    const expected = `the whole words right before the quotation: ${showFound([...lead, ...before].slice(-32).join(''))} stands there`;
    faults.push({ path: `${path}.prefix`, found: showFound(prefix), expected });
  }
  if (after !== suffix || cutsWord(paragraph, to) || isOnlyStops(rest)) {
    const expected = `the whole words right after the quotation: ${showFound(codePointSlice(after + rest, 0, 32))} stands there`;
    faults.push({ path: `${path}.suffix`, found: showFound(suffix), expected });
  }
  return faults;
}

function isOnlyStops(edge: string): boolean {
  return edge !== '' && wordsOf(edge).length === 0;
}

function cutsWord(paragraph: string, offset: number): boolean {
  const [before, after] = codePointSlice(paragraph, offset - 1, offset + 1);
  return offset > 0 && isWordCharacter(before) && isWordCharacter(after);
}

function whenFaults({ when, paragraph: number }: Passage, paragraph: string, path: string): readonly Fault[] {
  if (!when || paragraph.includes(when.words)) return [];
  return [{ path: `${path}.when.words`, found: showFound(when.words), expected: `words of paragraph ${number}` }];
}
