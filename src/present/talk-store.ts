import { atom, type ReadableAtom } from 'nanostores';
import { around, goTo, isSame, last, next, OPENING, type Position, previous, type Steps } from './talk.ts';

export type TalkState = Position & { readonly isBlack: boolean };

/** The one owner of where a talk stands; every window has its own, and company keeps them in step. */
export type TalkStore = {
  readonly steps: Steps;
  readonly state: ReadableAtom<TalkState>;
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  /** After the end comes the beginning. */
  readonly around: () => void;
  readonly goTo: (position: Position) => void;
  readonly black: (isBlack: boolean) => void;
  /** As another window has it. */
  readonly restore: (state: TalkState) => void;
};

export function makeTalk(steps: Steps, opening: Position = OPENING): TalkStore {
  const state = atom<TalkState>({ ...goTo(steps, opening), isBlack: false });
  const set = (to: TalkState) => {
    const held = state.get();
    if (!isSame(to, held) || to.isBlack !== held.isBlack) state.set(to);
  };
  // Whoever moves on wants to see where to.
  const move = (to: Position) => set({ ...to, isBlack: false });
  return {
    steps,
    state,
    next: () => move(next(steps, state.get())),
    previous: () => move(previous(steps, state.get())),
    first: () => move(OPENING),
    last: () => move(last(steps)),
    around: () => move(around(steps, state.get())),
    goTo: (position) => move(goTo(steps, position)),
    black: (isBlack) => set({ ...state.get(), isBlack }),
    restore: (to) => set({ ...goTo(steps, to), isBlack: to.isBlack }),
  };
}
