import type { PictureSetting, TextRoom } from './picture.tsx';
import { type Block, breakIntoLines, heightOfAll, type TextLine } from './text-block.tsx';
import { isRightToLeft } from '../../core/text/languages.ts';

/** Text sizes tried for a quotation, largest first; one too long for the last is truncated. */
const QUOTE_SIZES = [32, 29, 26, 23, 21];

/** Factors by which all text may shrink before any of it is left out. */
const SHRINKING = [1, 0.93, 0.86, 0.78, 0.7];

/** The same room with smaller and smaller text. */
export function shrunkRooms(room: TextRoom): readonly TextRoom[] {
  return SHRINKING.map((share) => ({ ...room, letters: room.letters * share }));
}

/** A quotation, perhaps truncated, and its text size. */
export type FittedQuote = { readonly quote: string; readonly size: number };

/**
 * Tries smaller sizes of the quotation, then smaller sizes of all text; truncates the quotation if it still does not
 * fit at the smallest.
 */
export function fitQuotation(
  quote: string,
  room: TextRoom,
  blocksOf: (choice: FittedQuote, room: TextRoom) => readonly Block[],
): readonly Block[] {
  const rooms = shrunkRooms(room);
  for (const smaller of rooms)
    for (const size of QUOTE_SIZES) {
      const blocks = blocksOf({ quote, size }, smaller);
      if (heightOfAll(blocks) <= room.height) return blocks;
    }
  const [least, size] = [rooms.at(-1) ?? room, QUOTE_SIZES.at(-1) ?? 0];
  const cut = (words: string) => blocksOf({ quote: words, size }, least);
  return cut(truncateText(quote, (words) => heightOfAll(cut(words)) <= room.height));
}

/** As many words of a text as fit, with an ellipsis where it is truncated: never within a word. */
export function truncateText(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const words = text.split(/\s+/).filter(Boolean);
  let [fewest, most] = [1, words.length - 1];
  const first = (count: number) =>
    `${words
      .slice(0, count)
      .join(' ')
      .replace(/[،,؛;:.]+$/, '')}…`;
  while (fewest < most) {
    const middle = Math.ceil((fewest + most) / 2);
    if (fits(first(middle))) fewest = middle;
    else most = middle - 1;
  }
  return first(fewest);
}

/**
 * How text is set. Lengths are those of the landscape shape; colour and direction are those of the picture by default.
 */
type BlockLook = {
  readonly size: number;
  readonly leading: number;
  readonly before: number;
  readonly fill?: string;
  readonly isRtl?: boolean;
  /** Broken into lines of about the same length, as a headline. */
  readonly isEven?: boolean;
};

/** Sets text as blocks that fit the width of a room. */
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
