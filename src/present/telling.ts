import type { Reading } from '../cards/reading.ts';
import type { Scene } from '../model/scene.ts';
import type { PresentWords } from '../words/present-words.ts';

/** An article, its scenes, and the language both are told in. */
export type Telling = {
  readonly reading: Reading;
  readonly scenes: readonly Scene[];
  readonly words: PresentWords;
};
