import { type ArticleIndex, isOnMap } from '../article/article-index.ts';
import type { Passage, Voice } from '../article/article.ts';
import { mainUnnamedSource, passagesByVoice, sourcesHeard } from '../article/sources-heard.ts';
import { markedPlaces } from '../article/place-summary.ts';
import type { PresentMessages } from './messages/apps.ts';

/** A voice, and the number of passages that rest on it. */
export type VoiceTally = { readonly voice: Voice; readonly count: number };

export type ArticleTally = {
  /** Passages by the voice they rest on, most first. */
  readonly voices: readonly VoiceTally[];
  /** Counted as in the reader and in the lesson, so that a class sees the same number. */
  readonly passages: number;
  /** How many of them repeat another passage; stated wherever they are counted. */
  readonly repeats: number;
  /** The one unnamed person most passages rest on. */
  readonly oneUnnamed: VoiceTally | undefined;
  readonly undated: number;
  readonly unplaced: number;
  readonly alleged: number;
  readonly secondHand: number;
  /**
   * All sources, including those only quoted by others, and how many of them have no name. The outlet is not counted.
   */
  readonly heard: number;
  readonly unnamedVoices: number;
  /** Of the places with a symbol, those whose geometry is not a point. */
  readonly notPoints: number;
  readonly places: number;
};

export function tallyArticle(index: ArticleIndex): ArticleTally {
  const { passages } = index.article;
  const voices = passagesByVoice(index).map(({ voice, passages: { length } }) => ({ voice, count: length }));
  const count = (isOf: (passage: Passage) => boolean) => passages.filter(isOf).length;
  const { sources } = sourcesHeard(index, passages);
  const marked = markedPlaces(index);
  const main = mainUnnamedSource(index);
  return {
    voices,
    passages: passages.length,
    repeats: count(({ repeats }) => repeats !== undefined),
    oneUnnamed: main && { voice: main.voice, count: main.passages.length },
    undated: count(({ when }) => when === undefined),
    unplaced: count((passage) => !isOnMap(index, passage)),
    alleged: count(({ standing }) => standing === 'alleged' || standing === 'speculated'),
    secondHand: count(({ standing }) => standing === 'relayed'),
    heard: sources.length,
    unnamedVoices: sources.filter(({ named }) => !named).length,
    notPoints: marked.filter(({ place }) => place.geometry?.type !== 'Point').length,
    places: marked.length,
  };
}

/** The gaps of an article, counted, one line each. Gaps that are not in the data are not counted. */
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
