import { QuoteLine } from '../cards/quote-line.tsx';
import { quotationOf, quoteAttributes } from '../cards/quoted.ts';
import { quoteInPrint } from '../model/quote.ts';
import type { PassageToTell } from '../model/lesson.ts';
import { highlightSegments, type TextRange } from '../words/marked-parts.ts';
import { passageOf, type LessonContext } from './teach-reading.ts';

type WholeSentenceProps = { readonly reading: LessonContext; readonly shown: PassageToTell };

/** The passage whole, as printed, where a class saw a part of it; the words that reveal who speaks are marked. */
export function WholeSentence({ reading, shown }: WholeSentenceProps) {
  const { teach, words } = reading;
  const passage = passageOf(reading, shown);
  const print = quoteInPrint(reading.index.article, passage.quote);
  const read = quotationOf(reading, passage);
  const { cues = [] } = shown;
  if (shown.words === undefined && cues.length === 0) return null;
  return (
    <figure class="whole-sentence">
      <figcaption>{cues.length > 0 ? teach.wholeWithCues : teach.whole}</figcaption>
      <p class="quote" {...quoteAttributes(print)}>
        {highlightSegments(print.text, cueStretches(print.text, cues)).map(({ text, isMarked }, at) =>
          isMarked ? <mark key={at}>{text}</mark> : text,
        )}
      </p>
      {read.isTranslation && (
        <>
          <QuoteLine quote={read} />
          <p class="said-note">{words.ourTranslation}</p>
        </>
      )}
    </figure>
  );
}

/** Where the cues stand in a quotation. */
function cueStretches(quote: string, cues: readonly string[]): readonly TextRange[] {
  return cues.flatMap((cue) => {
    const start = quote.indexOf(cue);
    return start < 0 ? [] : [{ start, end: start + cue.length }];
  });
}
