import { precisionOf } from '../cards/place-words.ts';
import { type FullReading, textIn } from '../cards/reading.ts';
import type { PlaceSummary } from '../model/place-summary.ts';
import type { Scene } from '../model/scene.ts';
import { PICTURE_WORDS } from '../words/picture-words.ts';
import { blockWriter } from './block-writer.ts';
import { figureWords } from './figure-blocks.tsx';
import { fitQuotation } from './fit-words.ts';
import { plain } from './lettering.ts';
import type { PictureSetting, WordRoom } from './picture.tsx';
import { groundBlocks, saidBlocks } from './said-blocks.tsx';
import { type Quoted, quoteOf } from './said-in-words.ts';
import type { Block } from './text-block.tsx';
import { inInterface } from '../model/languages.ts';

/** A scene as a picture tells it. `first`: the passage it shows first, absent where it shows a figure. */
export type SceneTold = {
  readonly reading: FullReading;
  readonly scene: Scene;
  readonly framed: readonly PlaceSummary[];
  readonly first: Quoted | undefined;
};

/** Of more places than these no one is what a scene is of: how closely each can be placed, the map shows. */
const MOST_SAID_CLOSELY = 2;

/** The words of a scene: its title, then who says what first, how and when; or what it counts. */
export function sceneWords(setting: PictureSetting, told: SceneTold, room: WordRoom): readonly Block[] {
  const { reading, scene, framed, first } = told;
  const { ink, language } = setting;
  const titled = (smaller: WordRoom) =>
    blockWriter(setting, smaller)(plain(textIn(reading, scene.title), 'naskh'), {
      size: 36,
      leading: 1.35,
      before: 0,
      fill: ink.ink,
      isEven: true,
    });
  if (!first) return figureWords(setting, scene.figure ?? 'voices', room, titled);
  const others = passagesBeside(scene);
  const more = others > 0 ? inInterface(PICTURE_WORDS, language).moreInScene(others) : undefined;
  const places = framed.map(({ place }) => place.id);
  const precision = precisionLines(reading, framed);
  return fitQuotation(quoteOf(first).text, room, (choice, smaller) => [
    titled(smaller),
    ...saidBlocks(setting, { ...first, more }, smaller, choice),
    ...groundBlocks(setting, first, { places, precision }, smaller),
  ]);
}

/** How closely the places of a scene can be placed: said once where it is the same of all, else of each by its name. */
export function precisionLines(reading: FullReading, framed: readonly PlaceSummary[]): readonly string[] {
  if (framed.length > MOST_SAID_CLOSELY) return [];
  const lines = framed.map((summary) => precisionOf(reading, summary));
  if (new Set(lines).size < 2) return lines.slice(0, 1);
  return framed.map((summary) => `${textIn(reading, summary.place.name)}: ${precisionOf(reading, summary)}`);
}

/** How many passages a scene shows besides its first. One shown twice, a run of it at a time, is one. */
export function passagesBeside({ passages }: Scene): number {
  return new Set(passages.map(({ passage }) => passage)).size - 1;
}
