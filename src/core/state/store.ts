import { atom, computed, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { ArticleIndex } from '../article/article-index.ts';
import * as filtering from './view-state.ts';
import * as verbs from './view-state.ts';
import type { Facet, FilterName, TimeRange } from './filters.ts';
import type { Camera } from './view-address.ts';
import { visible, type Visible } from './visible.ts';

/** Holds the view. Components read `state` and `visible` and change them only with these actions. */
export type Store = {
  readonly index: ArticleIndex;
  readonly state: ReadableAtom<verbs.ViewState>;
  readonly visible: ReadableAtom<Visible>;
  readonly selectPlace: (id: string) => void;
  readonly selectPassage: (id: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly clearSelection: () => void;
  readonly followOrder: (order: verbs.ViewState['order']) => void;
  readonly showLinkedPlaces: (shown: boolean) => void;
  readonly toggleChoice: (dimension: Facet, value: string) => void;
  readonly hideOneSource: (hidden: boolean) => void;
  readonly namedOnly: (only: boolean) => void;
  readonly showTime: (range: TimeRange | undefined) => void;
  readonly includeUndated: (included: boolean) => void;
  readonly clearDimension: (restriction: FilterName) => void;
  readonly clearFilters: () => void;
  readonly restore: (state: verbs.ViewState) => void;
  /** The camera once the reader has moved the map; undefined while it shows its opening view. Written by the map. */
  readonly camera: WritableAtom<Camera | undefined>;
};

export function makeStore(index: ArticleIndex, initial: verbs.ViewState = verbs.INITIAL_VIEW): Store {
  const state = atom(initial);
  return {
    index,
    state,
    visible: computed(state, (view) => visible(index, view)),
    selectPlace: (id) => state.set(verbs.selectPlace(index, state.get(), id)),
    selectPassage: (id) => state.set(verbs.selectPassage(index, state.get(), id)),
    step: (by) => state.set(verbs.step(index, state.get(), by)),
    clearSelection: () => state.set(verbs.clearSelection(state.get())),
    followOrder: (order) => state.set(verbs.followOrder(state.get(), order)),
    showLinkedPlaces: (shown) => state.set(verbs.showLinkedPlaces(index, state.get(), shown)),
    toggleChoice: (dimension, value) => state.set(filtering.toggleChoice(index, state.get(), dimension, value)),
    hideOneSource: (hidden) => state.set(filtering.hideOneSource(state.get(), hidden)),
    namedOnly: (only) => state.set(filtering.namedOnly(state.get(), only)),
    showTime: (range) => state.set(filtering.showTime(state.get(), range)),
    includeUndated: (included) => state.set(filtering.includeUndated(state.get(), included)),
    clearDimension: (restriction) => state.set(filtering.clearDimension(state.get(), restriction)),
    clearFilters: () => state.set(filtering.clearFilters(state.get())),
    restore: (view) => state.set(view),
    camera: atom<Camera | undefined>(),
  };
}
