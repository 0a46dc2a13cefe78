import { atom, computed, type ReadableAtom } from 'nanostores';
import type { TopicFamily } from '../model/article.ts';
import type { ArticleIndex } from '../model/article-index.ts';
import * as verbs from './view-state.ts';
import { visible, type Visible } from './visible.ts';

/** The one owner of the view: views read `state` and `visible`, and change them only by these verbs. */
export type Store = {
  readonly index: ArticleIndex;
  readonly state: ReadableAtom<verbs.ViewState>;
  readonly visible: ReadableAtom<Visible>;
  readonly selectPlace: (id: string) => void;
  readonly selectPassage: (id: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly clearSelection: () => void;
  readonly followOrder: (order: verbs.ViewState['order']) => void;
  readonly toggleFamily: (family: TopicFamily) => void;
  readonly showAllFamilies: () => void;
  readonly showLinkedPlaces: (shown: boolean) => void;
  readonly restore: (state: verbs.ViewState) => void;
};

export function makeStore(index: ArticleIndex, initial: verbs.ViewState = verbs.INITIAL_VIEW): Store {
  const state = atom(initial);
  return {
    index,
    state,
    visible: computed(state, (held) => visible(index, held)),
    selectPlace: (id) => state.set(verbs.selectPlace(index, state.get(), id)),
    selectPassage: (id) => state.set(verbs.selectPassage(index, state.get(), id)),
    step: (by) => state.set(verbs.step(index, state.get(), by)),
    clearSelection: () => state.set(verbs.clearSelection(state.get())),
    followOrder: (order) => state.set(verbs.followOrder(state.get(), order)),
    toggleFamily: (family) => state.set(verbs.toggleFamily(state.get(), family)),
    showAllFamilies: () => state.set(verbs.showAllFamilies(state.get())),
    showLinkedPlaces: (shown) => state.set(verbs.showLinkedPlaces(index, state.get(), shown)),
    restore: (held) => state.set(held),
  };
}
