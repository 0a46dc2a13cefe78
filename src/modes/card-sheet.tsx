import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { showsFocus } from '../browser/focus-visible.ts';
import type { FullReading, Reading } from '../cards/reading.ts';
import type { CardPartProps } from './card-part.tsx';
import { laterWords } from './later-words.ts';
import { focusOnceDrawn } from './focus-return.ts';

type Loaded = { readonly Part: FunctionComponent<CardPartProps>; readonly full: FullReading };

/** Kept once it came: the second card opens at once. */
let held: Loaded | undefined;

/** The card comes when the first place or passage is chosen. */
type Props = Omit<CardPartProps, 'reading'> & {
  readonly reading: Reading;
  readonly onDrawn: (isDrawn: boolean) => void;
};

export function CardSheet({ onDrawn, reading, ...props }: Props) {
  const [loaded, setLoaded] = useState(held);
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    if (loaded) return;
    // Who came by keyboard goes on reading in the card.
    const wantsFocus = showsFocus(document.activeElement);
    Promise.all([import('./card-part.tsx'), laterWords(reading)]).then(
      ([{ CardPart }, full]) => {
        held = { Part: CardPart, full };
        setLoaded(held);
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
  if (hasFailed) return <CardFailure reading={reading} />;
  return loaded ? <loaded.Part {...props} reading={loaded.full} /> : null;
}

/** In the place of a card that did not come, or could not be drawn. */
export function CardFailure({ reading }: { readonly reading: Reading }) {
  return (
    <p class="sheet card-failure" role="alert">
      {reading.words.partDidNotArrive}
    </p>
  );
}
