import { precisionOf } from '../cards/place-words.ts';
import { makeReading, type FullReading, textIn } from '../cards/reading.ts';
import { closestTo, frameOf } from '../cartography/framing.ts';
import type { Passage } from '../model/article.ts';
import type { PlaceSummary } from '../model/place-summary.ts';
import { withoutIsolates } from '../words/format.ts';
import { PICTURE_WORDS } from '../words/picture-words.ts';
import type { PictureSetting, PictureSubject } from './picture.tsx';
import { placeWords } from './place-blocks.tsx';
import { saidSentences } from './said-in-words.ts';
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
  const [frame, passage] = [frameOf(place), firstOf(summary)];
  if (!frame || !passage || !place.geometry) return undefined;
  const reading = makeReading(index, language, words);
  const others = shown.filter((other) => other.place.id !== place.id);
  return {
    title: inLanguage(place.name, language),
    alt: altOf(reading, summary, passage),
    frame,
    closest: closestTo(place, setting.basemap.metadata),
    places: [...others.map((other) => ({ ...other, isSelected: false })), { ...summary, isSelected: true }],
    wordsIn: (room) => placeWords(setting, { reading, summary, passage }, room),
  };
}

/** Of what is said of a place, the first in print; a pull quote only where there is nothing else. */
function firstOf({ passages }: PlaceSummary): Passage | undefined {
  return passages.find(({ repeats }) => repeats === undefined) ?? passages[0];
}

/** The words of the picture as one run of sentences: who says it first. */
function altOf(reading: FullReading, summary: PlaceSummary, passage: Passage): string {
  const { words, language } = reading;
  const { mapOfPlace, morePassages } = inInterface(PICTURE_WORDS, language);
  const more = summary.passages.length - 1;
  const sentences = [
    mapOfPlace(textIn(reading, summary.place.name), words.shapeShort[summary.place.kind]),
    // Else the words of another place would be taken for what happened here.
    ...(summary.isReference ? [precisionOf(reading, summary)] : []),
    ...saidSentences({ reading, passage }),
    ...(summary.isReference ? [] : [precisionOf(reading, summary)]),
    ...(more > 0 ? [`${morePassages(more)}.`] : []),
  ];
  return withoutIsolates(sentences.join(' '));
}
