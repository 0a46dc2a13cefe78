import { precisionLineOf, passagesAndVoices } from '../cards/place-words.ts';
import { textIn } from '../cards/reading.ts';
import type { PlaceSummary } from '../model/place-summary.ts';
import { PICTURE_MESSAGES } from '../words/picture-words.ts';
import { blockWriter } from './block-writer.ts';
import { type FittedQuote, fitQuotation } from './fit-words.ts';
import { plainSpan } from './lettering.ts';
import type { PictureSetting, TextRoom } from './picture.tsx';
import { placeAndTimeBlocks, passageBlocks, SMALL } from './said-blocks.tsx';
import { type QuotedPassage, quoteInPicture } from './said-in-words.ts';
import { type Block, spansOf } from './text-block.tsx';
import { inInterface } from '../model/languages.ts';

type PlaceInPicture = QuotedPassage & { readonly summary: PlaceSummary };

/** The words of a place: its name, who says what of it and how, when, and how closely it can be placed. */
export function placeBlocks(setting: PictureSetting, said: PlaceInPicture, room: TextRoom): readonly Block[] {
  return fitQuotation(quoteInPicture(said).text, room, (choice, smaller) => blocksOf(setting, said, smaller, choice));
}

function blocksOf(
  setting: PictureSetting,
  said: PlaceInPicture,
  room: TextRoom,
  choice: FittedQuote,
): readonly Block[] {
  const { reading, summary } = said;
  const { ink, language } = setting;
  const block = blockWriter(setting, room);
  const others = summary.passages.length - 1;
  const more = others > 0 ? inInterface(PICTURE_MESSAGES, language).morePassages(others) : undefined;
  const precision = precisionLineOf(reading, summary);
  return [
    block(plainSpan(textIn(reading, summary.place.name), 'naskh'), {
      size: 38,
      leading: 1.35,
      before: 0,
      fill: ink.ink,
    }),
    ...(summary.isReference ? [block(plainSpan(precision, 'strong'), { ...SMALL, before: 6 })] : []),
    block(spansOf(passagesAndVoices(reading, summary)), { size: 17, leading: 1.5, before: 4 }),
    ...passageBlocks(setting, { ...said, more }, room, choice),
    ...placeAndTimeBlocks(
      setting,
      said,
      { places: [summary.place.id], precision: summary.isReference ? [] : [precision] },
      room,
    ),
  ];
}
