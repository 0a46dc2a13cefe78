import { precisionOf, voicesOf } from '../cards/place-words.ts';
import { textIn } from '../cards/reading.ts';
import type { PlaceSummary } from '../model/place-summary.ts';
import { PICTURE_WORDS } from '../words/picture-words.ts';
import { blockWriter } from './block-writer.ts';
import { type Choice, fitQuotation } from './fit-words.ts';
import { plain } from './lettering.ts';
import type { PictureSetting, WordRoom } from './picture.tsx';
import { groundBlocks, saidBlocks, SMALL } from './said-blocks.tsx';
import { type Quoted, quoteOf } from './said-in-words.ts';
import { type Block, spansOf } from './text-block.tsx';
import { inInterface } from '../model/languages.ts';

type SaidOfPlace = Quoted & { readonly summary: PlaceSummary };

/** The words of a place: its name, who says what of it and how, when, and how closely it can be placed. */
export function placeWords(setting: PictureSetting, said: SaidOfPlace, room: WordRoom): readonly Block[] {
  return fitQuotation(quoteOf(said).text, room, (choice, smaller) => blocksOf(setting, said, smaller, choice));
}

function blocksOf(setting: PictureSetting, said: SaidOfPlace, room: WordRoom, choice: Choice): readonly Block[] {
  const { reading, summary } = said;
  const { ink, language } = setting;
  const block = blockWriter(setting, room);
  const others = summary.passages.length - 1;
  const more = others > 0 ? inInterface(PICTURE_WORDS, language).morePassages(others) : undefined;
  const precision = precisionOf(reading, summary);
  return [
    block(plain(textIn(reading, summary.place.name), 'naskh'), { size: 38, leading: 1.35, before: 0, fill: ink.ink }),
    ...(summary.isReference ? [block(plain(precision, 'strong'), { ...SMALL, before: 6 })] : []),
    block(spansOf(voicesOf(reading, summary)), { size: 17, leading: 1.5, before: 4 }),
    ...saidBlocks(setting, { ...said, more }, room, choice),
    ...groundBlocks(
      setting,
      said,
      { places: [summary.place.id], precision: summary.isReference ? [] : [precision] },
      room,
    ),
  ];
}
