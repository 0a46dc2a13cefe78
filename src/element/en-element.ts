import type { FrameWords } from '../words/frame-words.ts';
import { enCore } from '../words/en.ts';
import { enFrame } from '../words/en-frame.ts';
import { enLater } from '../words/en-later.ts';
import type { Words } from '../words/words.ts';

export const enElement: Words & FrameWords = { ...enCore, ...enLater, ...enFrame };
