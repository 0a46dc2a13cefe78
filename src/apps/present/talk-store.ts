import { atom, type ReadableAtom } from 'nanostores';
import type { Scene } from '../../core/article/scene.ts';

/** Where a talk stands, both counted from 0: a scene, and of its passages the one on show. */
type TalkPosition = { readonly scene: number; readonly step: number };

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

export type TalkState = TalkPosition & { readonly isBlack: boolean };

/** The one owner of where a talk stands; every window has its own, and company keeps them in step. */
export type TalkStore = {
  readonly steps: StepCounts;
  readonly state: ReadableAtom<TalkState>;
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  /** After the end comes the beginning. */
  readonly around: () => void;
  readonly goTo: (position: TalkPosition) => void;
  readonly black: (isBlack: boolean) => void;
  /** As another window has it. */
  readonly restore: (state: TalkState) => void;
};

export function makeTalkStore(steps: StepCounts, opening: TalkPosition = FIRST_POSITION): TalkStore {
  const state = atom<TalkState>({ ...nearestPosition(steps, opening), isBlack: false });
  const set = (to: TalkState) => {
    const held = state.get();
    if (!isSamePosition(to, held) || to.isBlack !== held.isBlack) state.set(to);
  };
  // Whoever moves on wants to see where to.
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
