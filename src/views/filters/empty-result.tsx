import { useStore } from '@nanostores/preact';
import type { FullViewContext } from '../../core/i18n/view-context.ts';
import { filtersToLift } from '../../core/state/filters-to-lift.ts';
import type { Store } from '../../core/state/store.ts';

type Props = {
  readonly context: FullViewContext;
  readonly store: Store;
  /** Called when a filter was cleared: the button is removed with its sentence, so the focus has to move. */
  readonly onWayBack?: () => void;
};

/** Explains why there are no results, and offers each single change that gives some. Null while there are results. */
export function EmptyResult({ context: { messages }, store, onWayBack }: Props) {
  const ways = filtersToLift(store.index, useStore(store.state));
  if (!ways) return null;
  const take = (way: () => void) => () => {
    way();
    onWayBack?.();
  };
  return (
    <div class="empty-result">
      <p class="empty-result-head">{messages.nothingMatches}</p>
      <p>{ways.length > 0 ? messages.oneWayBack : messages.noSingleWayBack}</p>
      <ul class="empty-result-ways">
        {ways.map(({ restriction, passages }) => (
          <li key={restriction}>
            <button type="button" class="button" onClick={take(() => store.clearDimension(restriction))}>
              {messages.without(restriction, messages.passages(passages))}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="button" onClick={take(store.clearFilters)}>
            {messages.showEverything}
          </button>
        </li>
      </ul>
    </div>
  );
}
