import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { FullViewContext } from '../../core/i18n/view-context.ts';
import { ControlIcon } from '../../browser/control-icon.tsx';
import { type FacetCounts, facetCounts } from '../../core/state/facet-counts.ts';
import { facetValuesOf } from '../../core/state/matching.ts';
import { type Facet, FACETS, hasActiveFilters } from '../../core/state/filters.ts';
import type { Store } from '../../core/state/store.ts';
import { FilterValueIcon, filterValueText, topicOfFilterValue } from './filter-values.tsx';

type Props = {
  readonly context: FullViewContext;
  readonly store: Store;
  /** Closes the panel; without it there is no close button. */
  readonly onClose?: () => void;
};

/** All facets and switches, each value with the number of passages it would leave. */
export function FilterPanel({ context, store, onClose }: Props) {
  const { messages, index } = context;
  const state = useStore(store.state);
  const counts = facetCounts(store.index, state);
  const { matching } = useStore(store.visible);
  return (
    <section class="filters" id="filters" aria-labelledby="filters-head" tabIndex={-1}>
      <header class="filters-header">
        <h2 class="filters-head" id="filters-head">
          {messages.filters}
        </h2>
        {onClose && (
          <button type="button" class="icon-button filters-close" aria-label={messages.closeFilters} onClick={onClose}>
            <ControlIcon name="close" />
          </button>
        )}
      </header>
      <fieldset class="filter-group">
        <legend class="filter-legend">{messages.filterHead.switches}</legend>
        <div class="filter-choices">
          <Choice
            context={context}
            label={messages.hideOneSource}
            count={counts.hideOneSource}
            isChosen={state.filters.hideOneSource}
            onChange={store.hideOneSource}
            isSwitch
          />
          <Choice
            context={context}
            label={messages.namedOnly}
            count={counts.namedOnly}
            isChosen={state.filters.namedOnly}
            onChange={store.namedOnly}
            isSwitch
          />
        </div>
      </fieldset>
      {FACETS.map((dimension) => (
        <Group key={dimension} context={context} store={store} dimension={dimension} counts={counts} />
      ))}
      <footer class="filters-foot">
        <p class="filter-tally">{messages.passagesShown(matching, index.article.passages.length)}</p>
        <button type="button" class="button" aria-disabled={!hasActiveFilters(state)} onClick={store.clearFilters}>
          {messages.clearAllFilters}
        </button>
      </footer>
    </section>
  );
}

type GroupProps = {
  readonly context: FullViewContext;
  readonly store: Store;
  readonly dimension: Facet;
  readonly counts: FacetCounts;
};

/** Facets with more values than this show the first ones, and a button for the rest. */
const MANY = 60;
const FIRST = 40;

function Group({ context, store, dimension, counts: all }: GroupProps) {
  const chosen: readonly string[] = useStore(store.state).filters[dimension];
  const counts = all[dimension];
  const values: readonly string[] = facetValuesOf(context.index)[dimension];
  const [isWhole, showWhole] = useState(false);
  if (values.length === 0) return null;
  const isCut = values.length > MANY && !isWhole;
  const chosenValues = new Set(chosen);
  const shown = isCut ? values.filter((value, at) => at < FIRST || chosenValues.has(value)) : values;
  return (
    <fieldset class="filter-group" data-dimension={dimension}>
      <legend class="filter-legend">{context.messages.filterHead[dimension]}</legend>
      <div class="filter-choices">
        {shown.map((value) => (
          <Choice
            key={value}
            context={context}
            dimension={dimension}
            value={value}
            label={filterValueText(context, dimension, value)}
            count={counts.get(value) ?? 0}
            isChosen={chosen.includes(value)}
            onChange={() => store.toggleChoice(dimension, value)}
          />
        ))}
        {isCut && (
          <button type="button" class="link" onClick={() => showWhole(true)}>
            {context.messages.showRest}
          </button>
        )}
      </div>
    </fieldset>
  );
}

type ChoiceProps = {
  readonly context: FullViewContext;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChange: (chosen: boolean) => void;
  readonly dimension?: Facet;
  readonly value?: string;
  readonly isSwitch?: boolean;
};

/** A value without results is dimmed but stays enabled: another change may give it results. */
function Choice({ context, label, count, isChosen, onChange, dimension, value, isSwitch }: ChoiceProps) {
  return (
    <label
      class="filter-choice"
      data-empty={count === 0 || undefined}
      data-topic={topicOfFilterValue(context.index, dimension, value)?.colour}
    >
      <input
        type="checkbox"
        role={isSwitch ? 'switch' : undefined}
        checked={isChosen}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {dimension && <FilterValueIcon index={context.index} restriction={dimension} value={value} />}
      <bdi class="filter-name">{label}</bdi>
      <span class="filter-count" aria-hidden="true">
        {count}
      </span>
      <span class="visually-hidden">
        {context.messages.formats.colon} {context.messages.passages(count)}
      </span>
    </label>
  );
}
