import { makeViewContext, textIn } from '../cards/reading.ts';
import { unionOfBounds, closestZoom, closestZoomOf, boundsOfPlace } from '../cartography/framing.ts';
import { type PlaceSummary, summarisePlace } from '../model/place-summary.ts';
import type { Scene } from '../model/scene.ts';
import { withoutIsolates } from '../words/format.ts';
import { PICTURE_MESSAGES } from '../words/picture-words.ts';
import { namesInOneLine, wholeBounds } from './article-subject.tsx';
import { figureSentences } from './figure-blocks.tsx';
import type { PictureSetting, PictureSubject } from './picture.tsx';
import { passageSentences } from './said-in-words.ts';
import { passagesBeside, precisionLines, type SceneInPicture, sceneBlocks } from './scene-blocks.tsx';
import { inInterface } from '../model/languages.ts';

/** A scene of the presentation as the subject of a picture: the places it frames, and what it shows first. */
export function sceneSubject(setting: PictureSetting, scene: Scene, shown: readonly PlaceSummary[]): PictureSubject {
  const { index, language, words } = setting;
  const framed = scene.places.flatMap((id) => summarisePlace(index, id) ?? []);
  const reading = makeViewContext(index, language, words);
  const [opening] = scene.passages;
  const passage = opening && index.passage(opening.passage);
  const told: SceneInPicture = { reading, scene, framed, first: passage && { reading, passage, shown: opening } };
  const frames = framed.map(({ place }) => boundsOfPlace(place)).filter((frame) => frame !== undefined);
  const others = shown.filter(({ place }) => !scene.places.includes(place.id));
  return {
    title: textIn(reading, scene.title),
    alt: altOf(setting, told),
    frame: unionOfBounds(frames) ?? wholeBounds(shown),
    closest: Math.min(
      closestZoom(setting.basemap.metadata),
      ...framed.map(({ place }) => closestZoomOf(place, setting.basemap.metadata)),
    ),
    places: [
      ...others.map((other) => ({ ...other, isSelected: false })),
      ...framed.map((summary) => ({ ...summary, isSelected: true })),
    ],
    wordsIn: (room) => sceneBlocks(setting, told, room),
  };
}

/** The words of the picture as one run of sentences: who says it first. */
function altOf(setting: PictureSetting, { reading, scene, framed, first }: SceneInPicture): string {
  const { mapOfScene, placesNamed, moreInScene } = inInterface(PICTURE_MESSAGES, setting.language);
  const more = passagesBeside(scene);
  const sentences = [
    mapOfScene(textIn(reading, scene.title)),
    ...(framed.length > 0 ? [placesNamed(namesInOneLine(framed, setting.language))] : []),
    ...(first ? passageSentences(first) : figureSentences(setting, scene.figure ?? 'voices')),
    ...(first ? precisionLines(reading, framed) : []),
    ...(more > 0 ? [`${moreInScene(more)}.`] : []),
  ];
  return withoutIsolates(sentences.join(' '));
}
