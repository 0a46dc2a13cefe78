import { useStore } from '@nanostores/preact';
import type { FullViewContext } from '../cards/reading.ts';
import { FILTER_NAMES, isFilterActive } from '../view-state/filters.ts';
import type { Store } from '../view-state/store.ts';

type FilterNoticeProps = { readonly reading: FullViewContext; readonly store: Store };

/**
 * Stands where the chips cannot: that something is left out, how much is not, and the way back to all of it. It asks for as
 * little as can be, so that whatever kept the chips from coming does not keep this too.
 */
export function FilterNotice({ reading: { words, index }, store }: FilterNoticeProps) {
  const state = useStore(store.state);
  const { matching } = useStore(store.visible);
  if (!FILTER_NAMES.some((restriction) => isFilterActive(state, restriction))) return null;
  return (
    <div class="filter-bar" role="group" aria-label={words.activeFilters} data-active>
      <p class="filter-tally">
        {words.activeFilters}{' '}
        <bdi dir="ltr">
          {matching} / {index.article.passages.length}
        </bdi>
      </p>
      <button type="button" class="link chips-clear" onClick={store.clearFilters}>
        {words.clearAllFilters}
      </button>
    </div>
  );
}
