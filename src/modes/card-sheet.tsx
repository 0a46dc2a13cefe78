import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { hasVisibleFocus } from '../browser/focus-visible.ts';
import type { FullViewContext, ViewContext } from '../cards/reading.ts';
import type { PlaceCardSheetProps } from './card-part.tsx';
import { loadLaterMessages } from './later-words.ts';
import { focusOnceDrawn } from './focus-return.ts';

type LoadedCard = { readonly Part: FunctionComponent<PlaceCardSheetProps>; readonly full: FullViewContext };

/** Kept once it came: the second card opens at once. */
let loadedCard: LoadedCard | undefined;

/** The card comes when the first place or passage is chosen. */
type LazyPlaceCardProps = Omit<PlaceCardSheetProps, 'reading'> & {
  readonly reading: ViewContext;
  readonly onDrawn: (isDrawn: boolean) => void;
};

export function LazyPlaceCard({ onDrawn, reading, ...props }: LazyPlaceCardProps) {
  const [loaded, setLoaded] = useState(loadedCard);
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    if (loaded) return;
    // Who came by keyboard goes on reading in the card.
    const wantsFocus = hasVisibleFocus(document.activeElement);
    Promise.all([import('./card-part.tsx'), loadLaterMessages(reading)]).then(
      ([{ PlaceCardSheet }, full]) => {
        loadedCard = { Part: PlaceCardSheet, full };
        setLoaded(loadedCard);
        if (wantsFocus) focusOnceDrawn('.card-body');
      },
      () => fail(true),
    );
  }, [loaded]);
  useEffect(() => {
    if (!loaded) return;
    onDrawn(true);
    return () => onDrawn(false);
  }, [loaded, onDrawn]);
  if (hasFailed) return <PlaceCardFailure reading={reading} />;
  return loaded ? <loaded.Part {...props} reading={loaded.full} /> : null;
}

/** In the place of a card that did not come, or could not be drawn. */
export function PlaceCardFailure({ reading }: { readonly reading: ViewContext }) {
  return (
    <p class="sheet card-failure" role="alert">
      {reading.words.partDidNotArrive}
    </p>
  );
}
