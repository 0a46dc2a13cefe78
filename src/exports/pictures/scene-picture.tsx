import { type FullViewContext, makeViewContext, textIn } from '../../core/i18n/view-context.ts';
import { unionOfBounds, closestZoom, closestZoomOf, boundsOfPlace } from '../../map/geometry/place-bounds.ts';
import { type PlaceSummary, summarisePlace } from '../../core/article/place-summary.ts';
import type { Scene } from '../../core/article/scene.ts';
import { withoutIsolates } from '../../core/i18n/format.ts';
import { allMessages } from '../../core/i18n/all-messages.ts';
import { namesInOneLine, wholeBounds } from './article-picture.tsx';
import { figureBlocks, figureSentences } from './figure-blocks.tsx';
import type { PictureSetting, PictureSubject, TextRoom } from './picture.tsx';
import {
  passageBlocks,
  passageSentences,
  placeAndTimeBlocks,
  type QuotedPassage,
  quoteInPicture,
} from './passage-blocks.tsx';
import { precisionLineOf } from '../../core/i18n/place-line.ts';
import { blockWriter, fitQuotation } from './fit-text.ts';
import { plainSpan } from './text-to-paths.ts';
import type { Block } from './text-block.tsx';

/** A scene of the presentation as the subject of a picture: the places it frames, and what it shows first. */
export function sceneSubject(setting: PictureSetting, scene: Scene, shown: readonly PlaceSummary[]): PictureSubject {
  const { index, language, messages } = setting;
  const framed = scene.places.flatMap((id) => summarisePlace(index, id) ?? []);
  const context = makeViewContext(index, language, messages);
  const [opening] = scene.passages;
  const passage = opening && index.passage(opening.passage);
  const content: SceneInPicture = { context, scene, framed, first: passage && { context, passage, shown: opening } };
  const frames = framed.map(({ place }) => boundsOfPlace(place)).filter((frame) => frame !== undefined);
  const others = shown.filter(({ place }) => !scene.places.includes(place.id));
  return {
    title: textIn(context, scene.title),
    alt: altOf(setting, content),
    frame: unionOfBounds(frames) ?? wholeBounds(shown),
    closest: Math.min(
      closestZoom(setting.basemap.metadata),
      ...framed.map(({ place }) => closestZoomOf(place, setting.basemap.metadata)),
    ),
    places: [
      ...others.map((other) => ({ ...other, isSelected: false })),
      ...framed.map((summary) => ({ ...summary, isSelected: true })),
    ],
    wordsIn: (room) => sceneBlocks(setting, content, room),
  };
}

/** The alternative text: the sentences of the picture, attribution first. */
function altOf(setting: PictureSetting, { context, scene, framed, first }: SceneInPicture): string {
  const { mapOfScene, placesNamed, moreInScene } = allMessages(setting.language).pictures;
  const more = passagesBeside(scene);
  const sentences = [
    mapOfScene(textIn(context, scene.title)),
    ...(framed.length > 0 ? [placesNamed(namesInOneLine(framed, setting))] : []),
    ...(first ? passageSentences(first) : figureSentences(setting, scene.figure ?? 'voices')),
    ...(first ? precisionLines(context, framed) : []),
    ...(more > 0 ? [`${moreInScene(more)}.`] : []),
  ];
  return withoutIsolates(sentences.join(' '));
}

/** A scene in a picture. `first`: the passage it shows first, undefined if it shows a figure. */
type SceneInPicture = {
  readonly context: FullViewContext;
  readonly scene: Scene;
  readonly framed: readonly PlaceSummary[];
  readonly first: QuotedPassage | undefined;
};

/** Most places whose precision is written out: if there are more, none is the subject, and the map shows it. */
const MOST_WITH_PRECISION = 2;

/** The text of a scene: its title, then the first quotation with attribution, standing and date, or its figure. */
function sceneBlocks(setting: PictureSetting, content: SceneInPicture, room: TextRoom): readonly Block[] {
  const { context, scene, framed, first } = content;
  const { ink, language } = setting;
  const titled = (smaller: TextRoom) =>
    blockWriter(setting, smaller)(plainSpan(textIn(context, scene.title), 'naskh'), {
      size: 36,
      leading: 1.35,
      before: 0,
      fill: ink.ink,
      isEven: true,
    });
  if (!first) return figureBlocks(setting, scene.figure ?? 'voices', room, titled);
  const others = passagesBeside(scene);
  const more = others > 0 ? allMessages(language).pictures.moreInScene(others) : undefined;
  const places = framed.map(({ place }) => place.id);
  const precision = precisionLines(context, framed);
  return fitQuotation(quoteInPicture(first).text, room, (choice, smaller) => [
    titled(smaller),
    ...passageBlocks(setting, { ...first, more }, smaller, choice),
    ...placeAndTimeBlocks(setting, first, { places, precision }, smaller),
  ]);
}

/** The precision of the places of a scene: written once if it is the same for all, or else for each by name. */
function precisionLines(context: FullViewContext, framed: readonly PlaceSummary[]): readonly string[] {
  if (framed.length > MOST_WITH_PRECISION) return [];
  const lines = framed.map((summary) => precisionLineOf(context, summary));
  if (new Set(lines).size < 2) return lines.slice(0, 1);
  return framed.map(
    (summary) =>
      `${textIn(context, summary.place.name)}${context.messages.formats.colon} ${precisionLineOf(context, summary)}`,
  );
}

/** The number of passages a scene shows besides its first. One shown twice, in two excerpts, counts once. */
function passagesBeside({ passages }: Scene): number {
  return new Set(passages.map(({ passage }) => passage)).size - 1;
}
