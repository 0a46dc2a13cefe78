import type { FrameWords } from '../words/frame-words.ts';
import { arCore } from '../words/ar.ts';
import { arFrame } from '../words/ar-frame.ts';
import { arLater } from '../words/ar-later.ts';
import type { Words } from '../words/words.ts';

export const arElement: Words & FrameWords = { ...arCore, ...arLater, ...arFrame };
