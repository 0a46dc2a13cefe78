import type { Scene } from '../model/scene.ts';

/** Where a talk stands, both counted from 0: a scene, and of its passages the one on show. */
export type TalkPosition = { readonly scene: number; readonly step: number };

/** How many steps each scene has: its passages one after another, or its figure. */
export type StepCounts = readonly number[];

export const FIRST_POSITION: TalkPosition = { scene: 0, step: 0 };

export function stepCounts(scenes: readonly Scene[]): StepCounts {
  return scenes.map(({ passages }) => Math.max(1, passages.length));
}

/** The nearest position there is: a link may be older than the scenes. */
export function nearestPosition(steps: StepCounts, { scene, step }: TalkPosition): TalkPosition {
  const held = clampedTo(scene, steps.length);
  return { scene: held, step: clampedTo(step, steps[held] ?? 1) };
}

/** One step on, and after the last of a scene the next scene; the last stays. */
export function nextPosition(steps: StepCounts, { scene, step }: TalkPosition): TalkPosition {
  if (step + 1 < (steps[scene] ?? 1)) return { scene, step: step + 1 };
  return scene + 1 < steps.length ? { scene: scene + 1, step: 0 } : { scene, step };
}

/** One step back; into a scene it comes by its end, as one leafs back. */
export function previousPosition(steps: StepCounts, { scene, step }: TalkPosition): TalkPosition {
  if (step > 0) return { scene, step: step - 1 };
  return scene > 0 ? { scene: scene - 1, step: (steps[scene - 1] ?? 1) - 1 } : { scene, step };
}

export function lastPosition(steps: StepCounts): TalkPosition {
  return nearestPosition(steps, { scene: steps.length - 1, step: 0 });
}

/** As `next`, but after the end comes the beginning: for a talk nobody holds. */
export function nextOrFirst(steps: StepCounts, at: TalkPosition): TalkPosition {
  const on = nextPosition(steps, at);
  return isSamePosition(on, at) ? FIRST_POSITION : on;
}

export function isSamePosition(a: TalkPosition, b: TalkPosition): boolean {
  return a.scene === b.scene && a.step === b.step;
}

function clampedTo(value: number, count: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(0, Math.trunc(value)), Math.max(0, count - 1)) : 0;
}
