import type { PresentMessages } from '../words/present-words.ts';
import type { ArticleTally } from './article-tally.ts';

/** What an article leaves open, counted, a line each. What no data holds is not counted. */
export function gapLines(tally: ArticleTally, { gaps }: PresentMessages): readonly string[] {
  const { passages, heard, places } = tally;
  const lines = [
    { count: tally.undated, text: gaps.undated(tally.undated, passages) },
    { count: tally.unplaced, text: gaps.unplaced(tally.unplaced, passages) },
    { count: tally.secondHand, text: gaps.secondHand(tally.secondHand, passages) },
    { count: tally.alleged, text: gaps.alleged(tally.alleged, passages) },
    { count: tally.unnamedVoices, text: gaps.unnamed(tally.unnamedVoices, heard) },
    { count: tally.notPoints, text: gaps.notPoints(tally.notPoints, places) },
  ];
  return lines.filter(({ count }) => count > 0).map(({ text }) => text);
}
