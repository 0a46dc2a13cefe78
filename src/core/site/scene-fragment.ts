/** A scene of a presentation and a passage in it, both counted from 0. */
export type ScenePosition = { readonly scene: number; readonly step: number };

/** `#/scene/3`, or `#/scene/3/2` for its second passage: addresses count from 1. */
export function sceneFragment({ scene, step }: ScenePosition): string {
  return `#/scene/${scene + 1}${step > 0 ? `/${step + 1}` : ''}`;
}

/** The position in a fragment, undefined if it has none. It may be beyond the last scene. */
export function sceneIn(fragment: string): ScenePosition | undefined {
  const [, scene, step = '1'] = /^#\/scene\/([1-9]\d{0,3})(?:\/([1-9]\d{0,3}))?$/.exec(fragment) ?? [];
  return scene === undefined ? undefined : { scene: Number(scene) - 1, step: Number(step) - 1 };
}
