import { truncateText } from './cut-text.ts';
import type { TextRoom } from './picture.tsx';
import { type Block, heightOfAll } from './text-block.tsx';

/** Sizes a quotation is tried in, largest first; what is too long for the last is cut. */
const QUOTE_SIZES = [32, 29, 26, 23, 21];

/** How far all letters may shrink before a word is left out. */
const SHRINKING = [1, 0.93, 0.86, 0.78, 0.7];

/** The same room with letters smaller and smaller. */
export function shrunkRooms(room: TextRoom): readonly TextRoom[] {
  return SHRINKING.map((share) => ({ ...room, letters: room.letters * share }));
}

/** A quotation as it is tried: its words, and how large. */
export type FittedQuote = { readonly quote: string; readonly size: number };

/** The words around a quotation, and the quotation as large as their room lets it be: first it shrinks, then all does; then it is cut. */
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
