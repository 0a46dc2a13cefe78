import { useState } from 'preact/hooks';
import { QuoteLine } from '../cards/quote-line.tsx';
import type { Passage } from '../model/article.ts';
import type { ScenePassage } from '../model/scene.ts';
import { shownPartIn, shownPartInPrint } from '../model/shown-part.ts';
import type { Telling } from './telling.ts';

type Props = {
  readonly telling: Telling;
  readonly passage: Passage;
  readonly shown: ScenePassage;
  /** Where the page is written nothing can be pressed: both stand. */
  readonly isWritten: boolean;
};

/** The words in print, or our translation of them, marked as ours, with the original one press away. */
export function SceneQuotation({ telling: { reading }, passage, shown, isWritten }: Props) {
  const { words, index, language } = reading;
  const [isOriginal, showOriginal] = useState(false);
  const quote = shownPartIn(index.article, language, passage, shown);
  const original = <QuoteLine quote={shownPartInPrint(index.article, passage, shown)} class="scene-quote" />;
  if (!quote.isTranslation) return <blockquote class="scene-quotation">{original}</blockquote>;
  return (
    <blockquote class="scene-quotation" data-original={isOriginal || undefined}>
      {(!isOriginal || isWritten) && <QuoteLine quote={quote} class="scene-quote" />}
      {isWritten && <div class="scene-original">{original}</div>}
      {!isWritten && isOriginal && original}
      <p class="scene-translation">
        {(!isOriginal || isWritten) && <span>{words.ourTranslation}</span>}
        {!isWritten && (
          <button type="button" class="link" aria-pressed={isOriginal} onClick={() => showOriginal(!isOriginal)}>
            {words.original}
          </button>
        )}
      </p>
    </blockquote>
  );
}
