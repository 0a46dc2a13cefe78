import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { showsFocus } from '../browser/focus-visible.ts';
import type { Reading } from '../cards/reading.ts';
import type { CardPartProps } from './card-part.tsx';
import { laterWords } from './later-words.ts';
import { focusOnceDrawn } from './focus-return.ts';

/** Kept once it came: the second card opens at once. */
let held: FunctionComponent<CardPartProps> | undefined;

/** The card comes when the first place or passage is chosen. */
export function CardSheet({ onDrawn, ...props }: CardPartProps & { readonly onDrawn: (isDrawn: boolean) => void }) {
  const [Part, setPart] = useState(() => held);
  const [hasFailed, fail] = useState(false);
  useEffect(() => {
    if (Part) return;
    // Who came by keyboard goes on reading in the card.
    const wantsFocus = showsFocus(document.activeElement);
    Promise.all([import('./card-part.tsx'), laterWords(props.reading)]).then(
      ([{ CardPart }]) => {
        held = CardPart;
        setPart(() => CardPart);
        if (wantsFocus) focusOnceDrawn('.card-body');
      },
      () => fail(true),
    );
  }, [Part]);
  useEffect(() => {
    if (!Part) return;
    onDrawn(true);
    return () => onDrawn(false);
  }, [Part, onDrawn]);
  if (hasFailed) return <CardFailure reading={props.reading} />;
  return Part ? <Part {...props} /> : null;
}

/** In the place of a card that did not come, or could not be drawn. */
export function CardFailure({ reading }: { readonly reading: Reading }) {
  return (
    <p class="sheet card-failure" role="alert">
      {reading.words.partDidNotArrive}
    </p>
  );
}
