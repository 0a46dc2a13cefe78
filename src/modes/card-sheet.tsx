import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
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
    const wantsFocus = document.activeElement?.matches(':focus-visible') === true;
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
  if (hasFailed)
    return (
      <p class="sheet card-failure" role="alert">
        {props.reading.words.partDidNotArrive}
      </p>
    );
  return Part ? <Part {...props} /> : null;
}
