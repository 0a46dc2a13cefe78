import { atom, type ReadableAtom } from 'nanostores';
import type { Scene } from '../../core/article/scene.ts';

/** Position of a talk, both counted from 0: the scene, and the passage of it that is shown. */
type TalkPosition = { readonly scene: number; readonly step: number };

/** Number of positions in each scene: one for each passage, or one for a figure. */
export type StepCounts = readonly number[];

export const FIRST_POSITION: TalkPosition = { scene: 0, step: 0 };

export function stepCounts(scenes: readonly Scene[]): StepCounts {
  return scenes.map(({ passages }) => Math.max(1, passages.length));
}

/** The nearest existing position: a link may be older than the scenes. */
export function nearestPosition(steps: StepCounts, { scene, step }: TalkPosition): TalkPosition {
  const nearestScene = clampedTo(scene, steps.length);
  return { scene: nearestScene, step: clampedTo(step, steps[nearestScene] ?? 1) };
}

/** The next passage, after the last one the next scene; the last position stays. */
export function nextPosition(steps: StepCounts, { scene, step }: TalkPosition): TalkPosition {
  if (step + 1 < (steps[scene] ?? 1)) return { scene, step: step + 1 };
  return scene + 1 < steps.length ? { scene: scene + 1, step: 0 } : { scene, step };
}

/** The previous passage, before the first one the last passage of the previous scene. */
export function previousPosition(steps: StepCounts, { scene, step }: TalkPosition): TalkPosition {
  if (step > 0) return { scene, step: step - 1 };
  return scene > 0 ? { scene: scene - 1, step: (steps[scene - 1] ?? 1) - 1 } : { scene, step };
}

export function lastPosition(steps: StepCounts): TalkPosition {
  return nearestPosition(steps, { scene: steps.length - 1, step: 0 });
}

/** Like `nextPosition`, but wraps to the first position; for autoplay. */
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

export type TalkState = TalkPosition & { readonly isBlack: boolean };

/** Holds the position of a talk in one window; `syncWindows` synchronises the windows. */
export type TalkStore = {
  readonly steps: StepCounts;
  readonly state: ReadableAtom<TalkState>;
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  /** Like `next`, but wraps to the first position; for autoplay. */
  readonly around: () => void;
  readonly goTo: (position: TalkPosition) => void;
  readonly black: (isBlack: boolean) => void;
  /** Takes over the state of another window. */
  readonly restore: (state: TalkState) => void;
};

export function makeTalkStore(steps: StepCounts, opening: TalkPosition = FIRST_POSITION): TalkStore {
  const state = atom<TalkState>({ ...nearestPosition(steps, opening), isBlack: false });
  const set = (to: TalkState) => {
    const current = state.get();
    if (!isSamePosition(to, current) || to.isBlack !== current.isBlack) state.set(to);
  };
  // Moving to another position ends the blank screen.
  const move = (to: TalkPosition) => set({ ...to, isBlack: false });
  return {
    steps,
    state,
    next: () => move(nextPosition(steps, state.get())),
    previous: () => move(previousPosition(steps, state.get())),
    first: () => move(FIRST_POSITION),
    last: () => move(lastPosition(steps)),
    around: () => move(nextOrFirst(steps, state.get())),
    goTo: (position) => move(nearestPosition(steps, position)),
    black: (isBlack) => set({ ...state.get(), isBlack }),
    restore: (to) => set({ ...nearestPosition(steps, to), isBlack: to.isBlack }),
  };
}
