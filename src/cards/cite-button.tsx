import { useEffect, useState } from 'preact/hooks';
import { ControlIcon } from '../icons/control-icon.tsx';
import type { Passage } from '../model/article.ts';
import { citationOf } from './citation.ts';
import type { Reading } from './reading.ts';

type Props = { readonly reading: Reading; readonly passage: Passage; readonly addressOf: () => string };
type Outcome = 'copied' | 'copyFailed';

/** Copies the quotation with its source, and says whether it did. */
export function CiteButton({ reading, passage, addressOf }: Props) {
  const { words } = reading;
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => setOutcome(undefined), [passage.id]);
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), 6000);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(citationOf(reading, passage, addressOf())))
      .then(
        () => setOutcome('copied'),
        () => setOutcome('copyFailed'),
      );
  return (
    <>
      <button type="button" class="cite" onClick={copy}>
        <ControlIcon name="quote" />
        {words.cite}
      </button>
      <p class={outcome ? 'toast' : 'visually-hidden'} role="status">
        {outcome && words[outcome]}
      </p>
    </>
  );
}
