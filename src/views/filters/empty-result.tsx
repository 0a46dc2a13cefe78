import { useStore } from '@nanostores/preact';
import type { FullViewContext } from '../../core/i18n/view-context.ts';
import { filtersToLift } from '../../core/state/filters-to-lift.ts';
import type { Store } from '../../core/state/store.ts';

type Props = {
  readonly reading: FullViewContext;
  readonly store: Store;
  /** Called once a way back is taken: its button is gone with the sentence, and the focus wants another place. */
  readonly onWayBack?: () => void;
};

/** Why nothing is shown, and every single step that brings something back. Nothing while something is. */
export function EmptyResult({ reading: { words }, store, onWayBack }: Props) {
  const ways = filtersToLift(store.index, useStore(store.state));
  if (!ways) return null;
  const take = (way: () => void) => () => {
    way();
    onWayBack?.();
  };
  return (
    <div class="empty-result">
      <p class="empty-result-head">{words.nothingMatches}</p>
      <p>{ways.length > 0 ? words.oneWayBack : words.noSingleWayBack}</p>
      <ul class="empty-result-ways">
        {ways.map(({ restriction, passages }) => (
          <li key={restriction}>
            <button type="button" class="button" onClick={take(() => store.clearDimension(restriction))}>
              {words.without(restriction, words.passages(passages))}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="button" onClick={take(store.clearFilters)}>
            {words.showEverything}
          </button>
        </li>
      </ul>
    </div>
  );
}
