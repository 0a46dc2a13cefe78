import { type ArticleIndex, isOnMap } from '../model/article-index.ts';
import type { Passage, Voice } from '../model/article.ts';
import { restsOn } from '../model/attribution.ts';

/** A voice, and the statements that stand or fall with it. */
export type VoiceShare = { readonly voice: Voice; readonly count: number };

export type ArticleTally = {
  /** Statements by the voice they rest on, most first. */
  readonly voices: readonly VoiceShare[];
  /** Passages but for those that print another again: the same claim is never counted twice. */
  readonly statements: number;
  readonly repeats: number;
  /** The one unnamed person most rests on. */
  readonly oneUnnamed: VoiceShare | undefined;
  readonly undated: number;
  readonly unplaced: number;
  readonly alleged: number;
  readonly secondHand: number;
  readonly unnamedVoices: number;
  /** Of the places shown, those no single point can stand for. */
  readonly notPoints: number;
  readonly places: number;
};

export function tallyArticle(index: ArticleIndex): ArticleTally {
  const { passages, places } = index.article;
  const statements = passages.filter(({ repeats }) => repeats === undefined);
  const counts = new Map<Voice, number>();
  for (const passage of statements) {
    const voice = restsOn(index, passage);
    counts.set(voice, (counts.get(voice) ?? 0) + 1);
  }
  const voices = [...counts].map(([voice, count]) => ({ voice, count })).sort((a, b) => b.count - a.count);
  const count = (isOf: (passage: Passage) => boolean) => statements.filter(isOf).length;
  const shown = places.filter((place) => place.default === 'shown');
  return {
    voices,
    statements: statements.length,
    repeats: passages.length - statements.length,
    oneUnnamed: voices.find(({ voice, count }) => !voice.named && voice.count === 'one' && count > 1),
    undated: count(({ when }) => when === undefined),
    unplaced: count((passage) => !isOnMap(index, passage)),
    alleged: count(({ standing }) => standing === 'alleged' || standing === 'speculated'),
    secondHand: count(({ standing }) => standing === 'relayed'),
    unnamedVoices: voices.filter(({ voice }) => !voice.named).length,
    notPoints: shown.filter(({ geometry }) => geometry?.type !== 'Point').length,
    places: shown.length,
  };
}
