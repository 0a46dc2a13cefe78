import { precisionLineOf } from '../cards/place-words.ts';
import { makeViewContext, type FullViewContext, textIn } from '../cards/reading.ts';
import { closestZoomOf, boundsOfPlace } from '../cartography/framing.ts';
import type { Passage } from '../model/article.ts';
import type { PlaceSummary } from '../model/place-summary.ts';
import { withoutIsolates } from '../words/format.ts';
import { PICTURE_MESSAGES } from '../words/picture-words.ts';
import type { PictureSetting, PictureSubject } from './picture.tsx';
import { placeBlocks } from './place-blocks.tsx';
import { passageSentences } from './said-in-words.ts';
import { inInterface } from '../model/languages.ts';
import { inLanguage } from '../model/translation.ts';

/** A place as the subject of a picture: as close as its words allow, and in whose words. */
export function placeSubject(
  setting: PictureSetting,
  summary: PlaceSummary,
  shown: readonly PlaceSummary[],
): PictureSubject | undefined {
  const { index, language, words } = setting;
  const { place } = summary;
  const [frame, passage] = [boundsOfPlace(place), firstInPrint(summary)];
  if (!frame || !passage || !place.geometry) return undefined;
  const reading = makeViewContext(index, language, words);
  const others = shown.filter((other) => other.place.id !== place.id);
  return {
    title: inLanguage(place.name, language),
    alt: altOf(reading, summary, passage),
    frame,
    closest: closestZoomOf(place, setting.basemap.metadata),
    places: [...others.map((other) => ({ ...other, isSelected: false })), { ...summary, isSelected: true }],
    wordsIn: (room) => placeBlocks(setting, { reading, summary, passage }, room),
  };
}

/** Of what is said of a place, the first in print; a pull quote only where there is nothing else. */
function firstInPrint({ passages }: PlaceSummary): Passage | undefined {
  return passages.find(({ repeats }) => repeats === undefined) ?? passages[0];
}

/** The words of the picture as one run of sentences: who says it first. */
function altOf(reading: FullViewContext, summary: PlaceSummary, passage: Passage): string {
  const { words, language } = reading;
  const { mapOfPlace, morePassages } = inInterface(PICTURE_MESSAGES, language);
  const more = summary.passages.length - 1;
  const sentences = [
    mapOfPlace(textIn(reading, summary.place.name), words.shapeShort[summary.place.kind]),
    // Else the words of another place would be taken for what happened here.
    ...(summary.isReference ? [precisionLineOf(reading, summary)] : []),
    ...passageSentences({ reading, passage }),
    ...(summary.isReference ? [] : [precisionLineOf(reading, summary)]),
    ...(more > 0 ? [`${morePassages(more)}.`] : []),
  ];
  return withoutIsolates(sentences.join(' '));
}
