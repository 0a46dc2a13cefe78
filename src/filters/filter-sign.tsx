import { useStore } from '@nanostores/preact';
import type { FullReading } from '../cards/reading.ts';
import { RESTRICTIONS, isInForce } from '../view-state/filters.ts';
import type { Store } from '../view-state/store.ts';

type Props = { readonly reading: FullReading; readonly store: Store };

/**
 * Stands where the chips cannot: that something is left out, how much is not, and the way back to all of it. It asks for as
 * little as can be, so that whatever kept the chips from coming does not keep this too.
 */
export function FilterSign({ reading: { words, index }, store }: Props) {
  const state = useStore(store.state);
  const { matching } = useStore(store.visible);
  if (!RESTRICTIONS.some((restriction) => isInForce(state, restriction))) return null;
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
