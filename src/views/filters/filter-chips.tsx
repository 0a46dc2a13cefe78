import { useStore } from '@nanostores/preact';
import { useRef } from 'preact/hooks';
import { RenderBoundary } from '../../browser/render-boundary.tsx';
import type { FullViewContext } from '../../core/i18n/view-context.ts';
import { ControlIcon } from '../../browser/control-icon.tsx';
import { FILTER_NAMES, type FilterName, isFacet, isFilterActive } from '../../core/state/filters.ts';
import type { Store } from '../../core/state/store.ts';
import { FilterValueIcon, filterValueText, timeRangeText, topicOfFilterValue } from './filter-values.tsx';
import type { ViewState } from '../../core/state/view-state.ts';

type FilterChipsProps = { readonly context: FullViewContext; readonly store: Store };

/**
 * The active filters, each with a button to remove it, and the count of results. A live region that is always in the
 * page, so that screen readers announce changes; empty while nothing is filtered.
 */
export function FilterChips({ context, store }: FilterChipsProps) {
  const { messages, index } = context;
  const state = useStore(store.state);
  const { matching } = useStore(store.visible);
  const bar = useRef<HTMLDivElement>(null);
  const active = activeFilters(context, state);
  // A chip is removed with its button: without this the focus would fall back to the top of the page.
  const keepFocus = (take: () => void) => () => {
    take();
    bar.current?.focus({ preventScroll: true });
  };
  return (
    <div
      class="filter-bar"
      role="group"
      aria-label={messages.activeFilters}
      data-active={active.length > 0 || undefined}
      ref={bar}
      tabIndex={-1}
    >
      {active.length > 0 && (
        <ul class="chips">
          {active.map((filter) => (
            <li key={`${filter.restriction} ${filter.value ?? ''}`}>
              <RenderBoundary otherwise={() => <bdi class="chip">{filter.label}</bdi>}>
                <Chip context={context} filter={filter} onRemove={keepFocus(() => remove(store, filter))} />
              </RenderBoundary>
            </li>
          ))}
          <li>
            <button type="button" class="link chips-clear" onClick={keepFocus(store.clearFilters)}>
              {messages.clearAllFilters}
            </button>
          </li>
        </ul>
      )}
      <p class="filter-tally" role="status">
        {active.length > 0 && messages.passagesShown(matching, index.article.passages.length)}
      </p>
    </div>
  );
}

function remove(store: Store, { restriction, value }: ActiveFilter): void {
  if (value !== undefined && isFacet(restriction)) store.toggleChoice(restriction, value);
  else store.clearDimension(restriction);
}

type ChipProps = {
  readonly context: FullViewContext;
  readonly filter: ActiveFilter;
  readonly onRemove: () => void;
};

function Chip({ context: { messages, index }, filter: { restriction, value, label }, onRemove }: ChipProps) {
  const topic = topicOfFilterValue(index, restriction, value);
  return (
    <button type="button" class="chip" data-topic={topic?.colour} onClick={onRemove}>
      <span class="visually-hidden">{messages.removeFilter} </span>
      <FilterValueIcon index={index} restriction={restriction} value={value} />
      <bdi>{label}</bdi>
      <ControlIcon name="close" />
    </button>
  );
}

/** An active filter, as its chip shows it. */
type ActiveFilter = {
  readonly restriction: FilterName;
  /** The value of a facet; undefined for a switch and for the time. */
  readonly value?: string;
  readonly label: string;
};

/** Every active filter: facets in the order of the panel, values in the order they were chosen. */
function activeFilters(context: FullViewContext, state: ViewState): readonly ActiveFilter[] {
  return FILTER_NAMES.filter((restriction) => isFilterActive(state, restriction)).flatMap(
    (restriction): readonly ActiveFilter[] =>
      isFacet(restriction)
        ? state.filters[restriction].map((value: string) => ({
            restriction,
            value,
            label: filterValueText(context, restriction, value),
          }))
        : [{ restriction, label: labelOf(context, state, restriction) }],
  );
}

function labelOf(
  context: FullViewContext,
  state: ViewState,
  restriction: 'hideOneSource' | 'namedOnly' | 'time' | 'undated',
): string {
  if (restriction === 'time') return timeRangeText(context, state.time ?? {});
  return restriction === 'undated' ? context.messages.datedOnly : context.messages[restriction];
}

type FilterNoticeProps = { readonly context: FullViewContext; readonly store: Store };

/**
 * Fallback for the chips: says that passages are filtered out and how many are left, with a button that clears all
 * filters. It has few dependencies, so that a failure of the chips does not break it too.
 */
export function FilterNotice({ context: { messages, index }, store }: FilterNoticeProps) {
  const state = useStore(store.state);
  const { matching } = useStore(store.visible);
  if (!FILTER_NAMES.some((restriction) => isFilterActive(state, restriction))) return null;
  return (
    <div class="filter-bar" role="group" aria-label={messages.activeFilters} data-active>
      <p class="filter-tally">
        {messages.activeFilters}{' '}
        <bdi dir="ltr">
          {matching} / {index.article.passages.length}
        </bdi>
      </p>
      <button type="button" class="link chips-clear" onClick={store.clearFilters}>
        {messages.clearAllFilters}
      </button>
    </div>
  );
}
