import type { ArticleIndex } from '../model/article-index.ts';
import { viewFromFragment } from '../view-state/address.ts';
import { readPairs, writePairs } from '../view-state/fragment-pairs.ts';
import type { ViewState } from '../view-state/view-state.ts';
import type { ElementOptions, ViewAttribute } from './element-options.ts';

/**
 * The view a page chooses by one of the attributes of its element. The reader’s own steps stand there too: a passage of
 * another place gives way to the place that the page names.
 */
export function viewFromAttribute(
  index: ArticleIndex,
  { view }: Pick<ElementOptions, 'view'>,
  chosen: ViewAttribute,
): ViewState {
  const asked = viewFromFragment(index, view);
  const pairs = new Map(readPairs(view));
  if (chosen !== 'place' || asked.place === pairs.get('place')) return asked;
  pairs.delete('passage');
  return viewFromFragment(index, writePairs([...pairs]));
}
