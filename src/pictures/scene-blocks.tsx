import { precisionLineOf } from '../cards/place-words.ts';
import { type FullViewContext, textIn } from '../cards/reading.ts';
import type { PlaceSummary } from '../model/place-summary.ts';
import type { Scene } from '../model/scene.ts';
import { PICTURE_MESSAGES } from '../words/picture-words.ts';
import { blockWriter } from './block-writer.ts';
import { figureBlocks } from './figure-blocks.tsx';
import { fitQuotation } from './fit-words.ts';
import { plainSpan } from './lettering.ts';
import type { PictureSetting, TextRoom } from './picture.tsx';
import { placeAndTimeBlocks, passageBlocks } from './said-blocks.tsx';
import { type QuotedPassage, quoteInPicture } from './said-in-words.ts';
import type { Block } from './text-block.tsx';
import { inInterface } from '../model/languages.ts';

/** A scene as a picture tells it. `first`: the passage it shows first, absent where it shows a figure. */
export type SceneInPicture = {
  readonly reading: FullViewContext;
  readonly scene: Scene;
  readonly framed: readonly PlaceSummary[];
  readonly first: QuotedPassage | undefined;
};

/** Of more places than these no one is what a scene is of: how closely each can be placed, the map shows. */
const MOST_WITH_PRECISION = 2;

/** The words of a scene: its title, then who says what first, how and when; or what it counts. */
export function sceneBlocks(setting: PictureSetting, told: SceneInPicture, room: TextRoom): readonly Block[] {
  const { reading, scene, framed, first } = told;
  const { ink, language } = setting;
  const titled = (smaller: TextRoom) =>
    blockWriter(setting, smaller)(plainSpan(textIn(reading, scene.title), 'naskh'), {
      size: 36,
      leading: 1.35,
      before: 0,
      fill: ink.ink,
      isEven: true,
    });
  if (!first) return figureBlocks(setting, scene.figure ?? 'voices', room, titled);
  const others = passagesBeside(scene);
  const more = others > 0 ? inInterface(PICTURE_MESSAGES, language).moreInScene(others) : undefined;
  const places = framed.map(({ place }) => place.id);
  const precision = precisionLines(reading, framed);
  return fitQuotation(quoteInPicture(first).text, room, (choice, smaller) => [
    titled(smaller),
    ...passageBlocks(setting, { ...first, more }, smaller, choice),
    ...placeAndTimeBlocks(setting, first, { places, precision }, smaller),
  ]);
}

/** How closely the places of a scene can be placed: said once where it is the same of all, else of each by its name. */
export function precisionLines(reading: FullViewContext, framed: readonly PlaceSummary[]): readonly string[] {
  if (framed.length > MOST_WITH_PRECISION) return [];
  const lines = framed.map((summary) => precisionLineOf(reading, summary));
  if (new Set(lines).size < 2) return lines.slice(0, 1);
  return framed.map((summary) => `${textIn(reading, summary.place.name)}: ${precisionLineOf(reading, summary)}`);
}

/** How many passages a scene shows besides its first. One shown twice, a run of it at a time, is one. */
export function passagesBeside({ passages }: Scene): number {
  return new Set(passages.map(({ passage }) => passage)).size - 1;
}
