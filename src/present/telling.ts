import type { ViewContext } from '../cards/reading.ts';
import type { Scene } from '../model/scene.ts';
import type { PresentMessages } from '../words/present-words.ts';

/** An article, its scenes, and the language both are told in. */
export type TalkContext = {
  readonly reading: ViewContext;
  readonly scenes: readonly Scene[];
  readonly words: PresentMessages;
};
