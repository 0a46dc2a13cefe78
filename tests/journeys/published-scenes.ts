import { parseScenes } from '../../src/core/validation/parse-scenes.ts';
import { publishedFile, published } from './published-article.ts';

/** The scenes of the talk, as the expected content. */
export const scenes = parseScenes(publishedFile('scenes.json'), published.article).scenes;

/** Every step of the talk in order, with its URL fragment. */
export const steps = scenes.flatMap((scene, at) =>
  Array.from({ length: Math.max(1, scene.passages.length) }, (_, step) => ({
    scene,
    at,
    shown: scene.passages[step],
    fragment: `#/scene/${at + 1}${step > 0 ? `/${step + 1}` : ''}`,
  })),
);
