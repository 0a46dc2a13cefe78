import { QuoteLine } from '../cards/quote-line.tsx';
import { quotationOf, quoted } from '../cards/quoted.ts';
import { quoteInPrint } from '../model/quote.ts';
import type { PassageToTell } from '../model/lesson.ts';
import { markedParts, type Stretch } from '../words/marked-parts.ts';
import { passageOf, type TeachReading } from './teach-reading.ts';

type Props = { readonly reading: TeachReading; readonly shown: PassageToTell };

/** The passage whole, as printed, where a class saw a part of it; the words that reveal who speaks are marked. */
export function WholeSentence({ reading, shown }: Props) {
  const { teach, words } = reading;
  const passage = passageOf(reading, shown);
  const print = quoteInPrint(reading.index.article, passage.quote);
  const read = quotationOf(reading, passage);
  const { cues = [] } = shown;
  if (shown.words === undefined && cues.length === 0) return null;
  return (
    <figure class="whole-sentence">
      <figcaption>{cues.length > 0 ? teach.wholeWithCues : teach.whole}</figcaption>
      <p class="quote" {...quoted(print)}>
        {markedParts(print.text, stretchesOf(print.text, cues)).map(({ text, isMarked }, at) =>
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
function stretchesOf(quote: string, cues: readonly string[]): readonly Stretch[] {
  return cues.flatMap((cue) => {
    const start = quote.indexOf(cue);
    return start < 0 ? [] : [{ start, end: start + cue.length }];
  });
}
