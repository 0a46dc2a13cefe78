import { quoted, readsTranslation } from '../cards/reading.ts';
import type { PassageToTell } from '../model/lesson.ts';
import { markedParts, type Stretch } from '../words/marked-parts.ts';
import { passageOf, type TeachReading } from './teach-reading.ts';

type Props = { readonly reading: TeachReading; readonly shown: PassageToTell };

/** The passage whole, as printed, where a class saw a part of it; the words that reveal who speaks are marked. */
export function WholeSentence({ reading, shown }: Props) {
  const { teach, words } = reading;
  const { quote, translation } = passageOf(reading, shown);
  const { cues = [] } = shown;
  if (shown.words === undefined && cues.length === 0) return null;
  return (
    <figure class="whole-sentence">
      <figcaption>{cues.length > 0 ? teach.wholeWithCues : teach.whole}</figcaption>
      <p class="quote" {...quoted(reading, false)}>
        {markedParts(quote, stretchesOf(quote, cues)).map(({ text, isMarked }, at) =>
          isMarked ? <mark key={at}>{text}</mark> : text,
        )}
      </p>
      {readsTranslation(reading) && (
        <>
          <p class="quote quote-translated" {...quoted(reading, true)}>
            {translation.en}
          </p>
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
