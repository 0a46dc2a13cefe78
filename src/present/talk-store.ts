import { atom, type ReadableAtom } from 'nanostores';
import {
  nextOrFirst,
  nearestPosition,
  isSamePosition,
  lastPosition,
  nextPosition,
  FIRST_POSITION,
  type TalkPosition,
  previousPosition,
  type StepCounts,
} from './talk.ts';

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
