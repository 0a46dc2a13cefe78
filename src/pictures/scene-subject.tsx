import { makeReading, textIn } from '../cards/reading.ts';
import { around, closestFraming, closestTo, frameOf } from '../cartography/framing.ts';
import { type PlaceSummary, summarisePlace } from '../model/place-summary.ts';
import type { Scene } from '../model/scene.ts';
import { withoutIsolates } from '../words/format.ts';
import { PICTURE_WORDS } from '../words/picture-words.ts';
import { namesInOneLine, wholeFrame } from './article-subject.tsx';
import { figureSentences } from './figure-blocks.tsx';
import type { PictureSetting, PictureSubject } from './picture.tsx';
import { saidSentences } from './said-in-words.ts';
import { passagesBeside, precisionLines, type SceneTold, sceneWords } from './scene-blocks.tsx';
import { inInterface } from '../model/languages.ts';

/** A scene of the presentation as the subject of a picture: the places it frames, and what it shows first. */
export function sceneSubject(setting: PictureSetting, scene: Scene, shown: readonly PlaceSummary[]): PictureSubject {
  const { index, language, words } = setting;
  const framed = scene.places.flatMap((id) => summarisePlace(index, id) ?? []);
  const reading = makeReading(index, language, words);
  const [opening] = scene.passages;
  const passage = opening && index.passage(opening.passage);
  const told: SceneTold = { reading, scene, framed, first: passage && { reading, passage, shown: opening } };
  const frames = framed.map(({ place }) => frameOf(place)).filter((frame) => frame !== undefined);
  const others = shown.filter(({ place }) => !scene.places.includes(place.id));
  return {
    title: textIn(reading, scene.title),
    alt: altOf(setting, told),
    frame: around(frames) ?? wholeFrame(shown),
    closest: Math.min(
      closestFraming(setting.basemap.metadata),
      ...framed.map(({ place }) => closestTo(place, setting.basemap.metadata)),
    ),
    places: [
      ...others.map((other) => ({ ...other, isSelected: false })),
      ...framed.map((summary) => ({ ...summary, isSelected: true })),
    ],
    wordsIn: (room) => sceneWords(setting, told, room),
  };
}

/** The words of the picture as one run of sentences: who says it first. */
function altOf(setting: PictureSetting, { reading, scene, framed, first }: SceneTold): string {
  const { mapOfScene, placesNamed, moreInScene } = inInterface(PICTURE_WORDS, setting.language);
  const more = passagesBeside(scene);
  const sentences = [
    mapOfScene(textIn(reading, scene.title)),
    ...(framed.length > 0 ? [placesNamed(namesInOneLine(framed, setting.language))] : []),
    ...(first ? saidSentences(first) : figureSentences(setting, scene.figure ?? 'voices')),
    ...(first ? precisionLines(reading, framed) : []),
    ...(more > 0 ? [`${moreInScene(more)}.`] : []),
  ];
  return withoutIsolates(sentences.join(' '));
}
