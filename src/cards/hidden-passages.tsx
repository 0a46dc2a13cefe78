import type { CardContent } from '../view-state/visible.ts';
import type { FullViewContext } from './reading.ts';

type HiddenPassagesProps = {
  readonly reading: FullViewContext;
  readonly content: CardContent;
  readonly onClearFilters?: () => void;
};

/** What the filters keep from the card. What the card says of the place stays as it is: only the walk is shorter. */
export function HiddenPassages({ reading: { words }, content, onClearFilters }: HiddenPassagesProps) {
  const { place, hidden, matches } = content;
  if (hidden === 0 && matches) return null;
  return (
    <p class="card-hidden">
      {!matches && `${words.outsideFilters} `}
      {place && hidden > 0 && `${words.hiddenAtPlace(hidden, place.passages.length)} `}
      {onClearFilters && (
        <button type="button" class="link" onClick={onClearFilters}>
          {words.showEverything}
        </button>
      )}
    </p>
  );
}
