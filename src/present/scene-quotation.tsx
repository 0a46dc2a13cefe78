import { useState } from 'preact/hooks';
import { QuoteLine } from '../cards/quote-line.tsx';
import type { Passage } from '../model/article.ts';
import type { ScenePassage } from '../model/scene.ts';
import { excerptIn, excerptInPrint } from '../model/shown-part.ts';
import type { TalkContext } from './telling.ts';

type SceneQuotationProps = {
  readonly telling: TalkContext;
  readonly passage: Passage;
  readonly shown: ScenePassage;
  /** Where the page is written nothing can be pressed: both stand. */
  readonly isWritten: boolean;
};

/** The words in print, or our translation of them, marked as ours, with the original one press away. */
export function SceneQuotation({ telling: { reading }, passage, shown, isWritten }: SceneQuotationProps) {
  const { words, index, language } = reading;
  const [isOriginal, showOriginal] = useState(false);
  const quote = excerptIn(index.article, language, passage, shown);
  const original = <QuoteLine quote={excerptInPrint(index.article, passage, shown)} class="scene-quote" />;
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
