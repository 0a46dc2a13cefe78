import { useEffect, useState } from 'preact/hooks';
import { copyText } from '../browser/copy-text.ts';
import { mediaQuery } from '../browser/media-query.ts';
import { ControlIcon } from '../icons/control-icon.tsx';
import type { Passage } from '../model/article.ts';
import { citationOf } from './citation.ts';
import { CopyField } from './copy-field.tsx';
import type { FullViewContext } from './reading.ts';
import { inLanguage } from '../model/translation.ts';

type CardActionsProps = {
  readonly reading: FullViewContext;
  readonly passage: Passage;
  readonly addressOf: () => string;
};
type CopyMessage = 'copied' | 'linkCopied';
/** What was copied, or could not be: then with its text, where there is one. */
type CopyOutcome = { readonly said: CopyMessage | 'copyFailed'; readonly text?: string };

/** Takes the quotation along with its source, or the way to it, and says whether it did. */
export function CardActions({ reading, passage, addressOf }: CardActionsProps) {
  const { words } = reading;
  const [outcome, tell] = useCopyOutcome(passage.id);
  // Phones have a sheet of their own for sharing; known only once the page is theirs.
  const [canShare, setShare] = useState(false);
  useEffect(() => setShare('share' in navigator && mediaQuery('(pointer: coarse)').matches), []);
  const share = () =>
    navigator
      .share({ title: inLanguage(reading.index.article.title, reading.language), url: addressOf() })
      .catch(() => {
        // Whoever turns the system’s own sheet away wanted nothing more.
      });
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={canShare ? words.share : words.copyLink}
        onClick={canShare ? share : () => tell(copyOutcome(addressOf(), 'linkCopied'))}
      >
        <ControlIcon name={canShare ? 'share' : 'link'} />
      </button>
      <button
        type="button"
        class="cite"
        onClick={() => tell(copyOutcome(citationOf(reading, passage, addressOf()), 'copied'))}
      >
        <ControlIcon name="quote" />
        {words.cite}
      </button>
      <p class={outcome ? 'toast' : 'visually-hidden'} role="status">
        {outcome && words[outcome.said]}
      </p>
      {outcome?.text !== undefined && <CopyField text={outcome.text} label={words[outcome.said]} />}
    </>
  );
}

/** What became of the last copy; forgotten after a while, and with the passage it was of. */
export function useCopyOutcome(passage: string): [CopyOutcome | undefined, (outcome: Promise<CopyOutcome>) => void] {
  const [outcome, setOutcome] = useState<CopyOutcome>();
  useEffect(() => setOutcome(undefined), [passage]);
  useEffect(() => {
    // What is to be copied by hand stands until it is.
    if (!outcome || outcome.text !== undefined) return;
    const timer = setTimeout(() => setOutcome(undefined), 6000);
    return () => clearTimeout(timer);
  }, [outcome]);
  return [outcome, (coming) => void coming.then(setOutcome)];
}

/** Some pages and browsers refuse the clipboard: that is told, never thrown. */
export function copyOutcome(text: string, success: CopyMessage): Promise<CopyOutcome> {
  return copyText(text).then(
    () => ({ said: success }),
    () => ({ said: 'copyFailed' as const, text }),
  );
}
