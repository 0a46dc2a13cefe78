import { parseScenes } from '../../src/core/validation/parse-scenes.ts';
import { publishedFile, published } from './published-article.ts';

/** The scenes on the page, for journeys to compare with. */
export const scenes = parseScenes(publishedFile('scenes.json'), published.article).scenes;

/** Every step of the talk, in order, as its address names it. */
export const steps = scenes.flatMap((scene, at) =>
  Array.from({ length: Math.max(1, scene.passages.length) }, (_, step) => ({
    scene,
    at,
    shown: scene.passages[step],
    fragment: `#/scene/${at + 1}${step > 0 ? `/${step + 1}` : ''}`,
  })),
);
