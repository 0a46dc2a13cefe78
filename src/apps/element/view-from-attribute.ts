import type { ArticleIndex } from '../../core/article/article-index.ts';
import { viewFromFragment } from '../../core/state/address.ts';
import { readPairs, writePairs } from '../../core/state/fragment.ts';
import type { ViewState } from '../../core/state/view-state.ts';
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
