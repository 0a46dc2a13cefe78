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
  readonly reading: FullViewContext;
  readonly store: Store;
  /** Closes the panel; without it there is no close button. */
  readonly onClose?: () => void;
};

/** All facets and switches, each value with the number of passages it would leave. */
export function FilterPanel({ reading, store, onClose }: Props) {
  const { words, index } = reading;
  const state = useStore(store.state);
  const counts = facetCounts(store.index, state);
  const { matching } = useStore(store.visible);
  return (
    <section class="filters" id="filters" aria-labelledby="filters-head" tabIndex={-1}>
      <header class="filters-header">
        <h2 class="filters-head" id="filters-head">
          {words.filters}
        </h2>
        {onClose && (
          <button type="button" class="icon-button filters-close" aria-label={words.closeFilters} onClick={onClose}>
            <ControlIcon name="close" />
          </button>
        )}
      </header>
      <fieldset class="filter-group">
        <legend class="filter-legend">{words.filterHead.switches}</legend>
        <div class="filter-choices">
          <Choice
            reading={reading}
            label={words.hideOneSource}
            count={counts.hideOneSource}
            isChosen={state.filters.hideOneSource}
            onChange={store.hideOneSource}
            isSwitch
          />
          <Choice
            reading={reading}
            label={words.namedOnly}
            count={counts.namedOnly}
            isChosen={state.filters.namedOnly}
            onChange={store.namedOnly}
            isSwitch
          />
        </div>
      </fieldset>
      {FACETS.map((dimension) => (
        <Group key={dimension} reading={reading} store={store} dimension={dimension} counts={counts} />
      ))}
      <footer class="filters-foot">
        <p class="filter-tally">{words.passagesShown(matching, index.article.passages.length)}</p>
        <button type="button" class="button" aria-disabled={!hasActiveFilters(state)} onClick={store.clearFilters}>
          {words.clearAllFilters}
        </button>
      </footer>
    </section>
  );
}

type GroupProps = {
  readonly reading: FullViewContext;
  readonly store: Store;
  readonly dimension: Facet;
  readonly counts: FacetCounts;
};

/** Facets with more values than this show the first ones, and a button for the rest. */
const MANY = 60;
const FIRST = 40;

function Group({ reading, store, dimension, counts: all }: GroupProps) {
  const chosen: readonly string[] = useStore(store.state).filters[dimension];
  const counts = all[dimension];
  const values: readonly string[] = facetValuesOf(reading.index)[dimension];
  const [isWhole, showWhole] = useState(false);
  if (values.length === 0) return null;
  const isCut = values.length > MANY && !isWhole;
  const chosenValues = new Set(chosen);
  const shown = isCut ? values.filter((value, at) => at < FIRST || chosenValues.has(value)) : values;
  return (
    <fieldset class="filter-group" data-dimension={dimension}>
      <legend class="filter-legend">{reading.words.filterHead[dimension]}</legend>
      <div class="filter-choices">
        {shown.map((value) => (
          <Choice
            key={value}
            reading={reading}
            dimension={dimension}
            value={value}
            label={filterValueText(reading, dimension, value)}
            count={counts.get(value) ?? 0}
            isChosen={chosen.includes(value)}
            onChange={() => store.toggleChoice(dimension, value)}
          />
        ))}
        {isCut && (
          <button type="button" class="link" onClick={() => showWhole(true)}>
            {reading.words.showRest}
          </button>
        )}
      </div>
    </fieldset>
  );
}

type ChoiceProps = {
  readonly reading: FullViewContext;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChange: (chosen: boolean) => void;
  readonly dimension?: Facet;
  readonly value?: string;
  readonly isSwitch?: boolean;
};

/** A value without results is dimmed but stays enabled: another change may give it results. */
function Choice({ reading, label, count, isChosen, onChange, dimension, value, isSwitch }: ChoiceProps) {
  return (
    <label
      class="filter-choice"
      data-empty={count === 0 || undefined}
      data-topic={topicOfFilterValue(reading.index, dimension, value)?.colour}
    >
      <input
        type="checkbox"
        role={isSwitch ? 'switch' : undefined}
        checked={isChosen}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {dimension && <FilterValueIcon index={reading.index} restriction={dimension} value={value} />}
      <bdi class="filter-name">{label}</bdi>
      <span class="filter-count" aria-hidden="true">
        {count}
      </span>
      <span class="visually-hidden">: {reading.words.passages(count)}</span>
    </label>
  );
}
