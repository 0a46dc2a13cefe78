import type { FrontMessages } from '../../core/i18n/messages/front.ts';
import { FILTER_NAMES, type FilterName } from './filter-names.ts';

/** The choices of each filter, in the order of the list. */
export type FilterValues = Readonly<Record<FilterName, readonly { readonly value: string; readonly label: string }[]>>;

type Props = {
  readonly filters: FilterValues;
  readonly front: FrontMessages;
  /** The colon of the language. */
  readonly colon: string;
};

/** Search and filters of the list of articles. Hidden until the script that serves them runs. */
export function FrontFilters({ filters, front, colon }: Props) {
  // One choice filters nothing.
  const offered = FILTER_NAMES.filter((name) => filters[name].length > 1);
  return (
    <form class="front-filters" role="search" hidden>
      <label class="front-search">
        <span class="visually-hidden">{front.search}</span>
        <input type="search" name="q" placeholder={front.search} autocomplete="off" spellcheck={false} />
      </label>
      {offered.map((name) => (
        <label key={name}>
          <span class="visually-hidden">{front[name]}</span>
          <select name={name}>
            <option value="">{`${front[name]}${colon} ${front.all}`}</option>
            {filters[name].map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="reset" class="button" hidden>
        {front.clear}
      </button>
    </form>
  );
}
