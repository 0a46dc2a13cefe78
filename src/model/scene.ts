import type { Text } from './article.ts';

/** What a scene can show where it quotes no passage. Worked out from the article, never written. */
export const FIGURES = ['voices', 'gaps'] as const;
export type Figure = (typeof FIGURES)[number];

/** A passage as a scene shows it. `words`: what is shown of a longer one, a run of it to the letter. */
export type ScenePassage = {
  readonly passage: string;
  readonly words?: string;
  /** Our translation of `words`, a run of that of the passage. */
  readonly translation?: Text;
};

/** One step of the presentation. */
export type Scene = {
  readonly id: string;
  readonly title: Text;
  /** Shown one after another. */
  readonly passages: readonly ScenePassage[];
  /** The whole article by voice, or what it leaves open; only in a scene without passages. */
  readonly figure?: Figure;
  /** The places it frames, by id: they stand out, the others are dimmed. */
  readonly places: readonly string[];
  /** Notes for the speaker, by paragraphs. */
  readonly talk: readonly Text[];
  /** Questions for a class. */
  readonly ask: readonly Text[];
};
