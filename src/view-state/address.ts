import type { ArticleIndex } from '../model/article-index.ts';
import { INITIAL_VIEW, selectPassage, selectPlace, type ViewState } from './view-state.ts';

/** The selection as a fragment: `#place=…&passage=…`, or nothing. */
export function toFragment({ place, passage }: ViewState): string {
  const held = new URLSearchParams();
  if (place !== undefined) held.set('place', place);
  if (passage !== undefined) held.set('passage', passage);
  const text = held.toString();
  return text === '' ? '' : `#${text}`;
}

/** Reads a fragment. Unknown keys and ids the article does not hold are passed over. */
export function fromFragment(index: ArticleIndex, fragment: string): ViewState {
  const held = new URLSearchParams(fragment.replace(/^#/, ''));
  const place = held.get('place');
  const passage = held.get('passage');
  const atPlace = place === null ? INITIAL_VIEW : selectPlace(index, INITIAL_VIEW, place);
  return passage === null ? atPlace : selectPassage(index, atPlace, passage);
}
