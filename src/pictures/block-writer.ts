import { isRightToLeft } from '../model/languages.ts';
import type { PictureSetting, TextRoom } from './picture.tsx';
import { type Block, breakIntoLines, type TextLine } from './text-block.tsx';

/** How words are set: lengths by those of the landscape. Ink and direction are those of the picture where none is given. */
type BlockLook = {
  readonly size: number;
  readonly leading: number;
  readonly before: number;
  readonly fill?: string;
  readonly isRtl?: boolean;
  /** Broken as a headline is, in lines about as long as one another. */
  readonly isEven?: boolean;
};

/** Sets words as blocks that keep to the width of a room. */
export function blockWriter({ ink, lettering, language }: PictureSetting, { width, letters }: TextRoom) {
  return (line: TextLine, { isEven = false, ...look }: BlockLook): Block => {
    const size = look.size * letters;
    return {
      lines: breakIntoLines(line, { width, size, isEven }, lettering),
      size,
      leading: size * look.leading,
      before: look.before * letters,
      fill: look.fill ?? ink.ink2,
      isRtl: look.isRtl ?? isRightToLeft(language),
    };
  };
}
