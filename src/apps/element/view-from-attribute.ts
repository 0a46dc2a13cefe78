import type { ArticleIndex } from '../../core/article/article-index.ts';
import { viewFromFragment } from '../../core/state/view-address.ts';
import { readPairs, writePairs } from '../../core/state/fragment.ts';
import type { ViewState } from '../../core/state/view-state.ts';
import type { ElementOptions, ViewAttribute } from './element-options.ts';

/**
 * The view after the page has changed one attribute. The other attributes hold the reader’s selection, so a passage of
 * another place is dropped in favour of the place that the page sets.
 */
export function viewFromAttribute(
  index: ArticleIndex,
  { view }: Pick<ElementOptions, 'view'>,
  chosen: ViewAttribute,
): ViewState {
  const requested = viewFromFragment(index, view);
  const pairs = new Map(readPairs(view));
  if (chosen !== 'place' || requested.place === pairs.get('place')) return requested;
  pairs.delete('passage');
  return viewFromFragment(index, writePairs([...pairs]));
}
