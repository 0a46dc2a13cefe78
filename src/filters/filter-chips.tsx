import { useStore } from '@nanostores/preact';
import { useRef } from 'preact/hooks';
import { RenderBoundary } from '../browser/keep-written.tsx';
import type { FullViewContext } from '../cards/reading.ts';
import { ControlIcon } from '../icons/control-icon.tsx';
import { isFacet } from '../view-state/filters.ts';
import type { Store } from '../view-state/store.ts';
import { type ActiveFilter, activeFilters } from './active-filters.ts';
import { FilterValueIcon, topicOfFilterValue } from './choice-icon.tsx';

type FilterChipsProps = { readonly reading: FullViewContext; readonly store: Store };

/**
 * What is in force, each choice with its way out, and how much is left: always there, so that a change is heard.
 * Empty as long as nothing is filtered.
 */
export function FilterChips({ reading, store }: FilterChipsProps) {
  const { words, index } = reading;
  const state = useStore(store.state);
  const { matching } = useStore(store.visible);
  const bar = useRef<HTMLDivElement>(null);
  const active = activeFilters(reading, state);
  // A chip goes away with its button: without this the focus would fall back to the top of the page.
  const keepFocus = (take: () => void) => () => {
    take();
    bar.current?.focus({ preventScroll: true });
  };
  return (
    <div
      class="filter-bar"
      role="group"
      aria-label={words.activeFilters}
      data-active={active.length > 0 || undefined}
      ref={bar}
      tabIndex={-1}
    >
      {active.length > 0 && (
        <ul class="chips">
          {active.map((filter) => (
            <li key={`${filter.restriction} ${filter.value ?? ''}`}>
              <RenderBoundary otherwise={() => <bdi class="chip">{filter.label}</bdi>}>
                <Chip reading={reading} filter={filter} onRemove={keepFocus(() => remove(store, filter))} />
              </RenderBoundary>
            </li>
          ))}
          <li>
            <button type="button" class="link chips-clear" onClick={keepFocus(store.clearFilters)}>
              {words.clearAllFilters}
            </button>
          </li>
        </ul>
      )}
      <p class="filter-tally" role="status">
        {active.length > 0 && words.passagesShown(matching, index.article.passages.length)}
      </p>
    </div>
  );
}

function remove(store: Store, { restriction, value }: ActiveFilter): void {
  if (value !== undefined && isFacet(restriction)) store.toggleChoice(restriction, value);
  else store.clearDimension(restriction);
}

type ChipProps = {
  readonly reading: FullViewContext;
  readonly filter: ActiveFilter;
  readonly onRemove: () => void;
};

function Chip({ reading: { words, index }, filter: { restriction, value, label }, onRemove }: ChipProps) {
  const topic = topicOfFilterValue(index, restriction, value);
  return (
    <button type="button" class="chip" data-topic={topic?.colour} onClick={onRemove}>
      <span class="visually-hidden">{words.removeFilter} </span>
      <FilterValueIcon index={index} restriction={restriction} value={value} />
      <bdi>{label}</bdi>
      <ControlIcon name="close" />
    </button>
  );
}
