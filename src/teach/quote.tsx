import { QuoteLine } from '../cards/quote-line.tsx';
import type { ScenePassage } from '../model/scene.ts';
import { printedWordsShown, type LessonContext, wordsShown } from './teach-reading.ts';

type ExcerptQuoteProps = {
  readonly reading: LessonContext;
  readonly shown: ScenePassage;
  /** Whether the words as printed are one press away, where a translation is read. */
  readonly withOriginal?: boolean;
};

/** The words of a passage. Who reads our translation is told so, and finds the original behind it. */
export function ExcerptQuote({ reading, shown, withOriginal = true }: ExcerptQuoteProps) {
  const { words } = reading;
  const quote = wordsShown(reading, shown);
  if (!quote.isTranslation)
    return (
      <blockquote class="said">
        <QuoteLine quote={quote} />
      </blockquote>
    );
  return (
    <blockquote class="said">
      <QuoteLine quote={quote} />
      {withOriginal ? (
        <details class="said-original">
          <summary>
            {words.ourTranslation} · {words.original}
          </summary>
          <QuoteLine quote={printedWordsShown(reading, shown)} />
        </details>
      ) : (
        <p class="said-note">{words.ourTranslation}</p>
      )}
    </blockquote>
  );
}
