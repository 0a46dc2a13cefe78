import { passagesAndVoices, precisionLineOf } from '../../core/i18n/place-line.ts';
import { type FullViewContext, makeViewContext, textIn } from '../../core/i18n/view-context.ts';
import { closestZoomOf, boundsOfPlace } from '../../map/geometry/place-bounds.ts';
import type { Passage } from '../../core/article/article.ts';
import type { PlaceSummary } from '../../core/article/place-summary.ts';
import { withoutIsolates } from '../../core/i18n/format.ts';
import { allMessages } from '../../core/i18n/all-messages.ts';
import type { PictureSetting, PictureSubject, TextRoom } from './picture.tsx';
import {
  passageBlocks,
  passageSentences,
  placeAndTimeBlocks,
  type QuotedPassage,
  quoteInPicture,
  SMALL,
} from './passage-blocks.tsx';
import { inLanguage } from '../../core/article/article-languages.ts';
import { blockWriter, fitQuotation, type FittedQuote } from './fit-text.ts';
import { plainSpan } from './text-to-paths.ts';
import { type Block, spansOf } from './text-block.tsx';

/** A place as the subject of a picture: as close as its precision allows, with a quotation. */
export function placeSubject(
  setting: PictureSetting,
  summary: PlaceSummary,
  shown: readonly PlaceSummary[],
): PictureSubject | undefined {
  const { index, language, messages } = setting;
  const { place } = summary;
  const [frame, passage] = [boundsOfPlace(place), firstInPrint(summary)];
  if (!frame || !passage || !place.geometry) return undefined;
  const context = makeViewContext(index, language, messages);
  const others = shown.filter((other) => other.place.id !== place.id);
  return {
    title: inLanguage(place.name, language),
    alt: altOf(context, summary, passage),
    frame,
    closest: closestZoomOf(place, setting.basemap.metadata),
    places: [...others.map((other) => ({ ...other, isSelected: false })), { ...summary, isSelected: true }],
    wordsIn: (room) => placeBlocks(setting, { context, summary, passage }, room),
  };
}

/** The first passage of a place in print; a pull quote only if there is no other. */
function firstInPrint({ passages }: PlaceSummary): Passage | undefined {
  return passages.find(({ repeats }) => repeats === undefined) ?? passages[0];
}

/** The alternative text: the sentences of the picture, attribution first. */
function altOf(context: FullViewContext, summary: PlaceSummary, passage: Passage): string {
  const { messages, language } = context;
  const { mapOfPlace, morePassages } = allMessages(language).pictures;
  const more = summary.passages.length - 1;
  const sentences = [
    mapOfPlace(textIn(context, summary.place.name), messages.shapeShort[summary.place.kind]),
    // Without this, words about another place would be taken for what happened here.
    ...(summary.isReference ? [precisionLineOf(context, summary)] : []),
    ...passageSentences({ context, passage }),
    ...(summary.isReference ? [] : [precisionLineOf(context, summary)]),
    ...(more > 0 ? [`${morePassages(more)}.`] : []),
  ];
  return withoutIsolates(sentences.join(' '));
}

type PlaceInPicture = QuotedPassage & { readonly summary: PlaceSummary };

/** The text on a place: its name, the quotation with attribution and standing, the date, and the precision. */
function placeBlocks(setting: PictureSetting, content: PlaceInPicture, room: TextRoom): readonly Block[] {
  return fitQuotation(quoteInPicture(content).text, room, (choice, smaller) =>
    blocksOf(setting, content, smaller, choice),
  );
}

function blocksOf(
  setting: PictureSetting,
  content: PlaceInPicture,
  room: TextRoom,
  choice: FittedQuote,
): readonly Block[] {
  const { context, summary } = content;
  const { ink, language } = setting;
  const block = blockWriter(setting, room);
  const others = summary.passages.length - 1;
  const more = others > 0 ? allMessages(language).pictures.morePassages(others) : undefined;
  const precision = precisionLineOf(context, summary);
  return [
    block(plainSpan(textIn(context, summary.place.name), 'naskh'), {
      size: 38,
      leading: 1.35,
      before: 0,
      fill: ink.ink,
    }),
    ...(summary.isReference ? [block(plainSpan(precision, 'strong'), { ...SMALL, before: 6 })] : []),
    block(spansOf(passagesAndVoices(context, summary)), { size: 17, leading: 1.5, before: 4 }),
    ...passageBlocks(setting, { ...content, more }, room, choice),
    ...placeAndTimeBlocks(
      setting,
      content,
      { places: [summary.place.id], precision: summary.isReference ? [] : [precision] },
      room,
    ),
  ];
}
