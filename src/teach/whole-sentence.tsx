import { quoted, readsTranslation } from '../cards/reading.ts';
import type { PassageToTell } from '../model/lesson.ts';
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
        {partsOf(quote, cues).map(({ text, isCue }, at) => (isCue ? <mark key={at}>{text}</mark> : text))}
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

/** A quotation in order, cut where a cue begins and ends. */
function partsOf(
  quote: string,
  cues: readonly string[],
): readonly { readonly text: string; readonly isCue: boolean }[] {
  const [cue, ...others] = [...cues].sort((a, b) => quote.indexOf(a) - quote.indexOf(b));
  const at = cue === undefined ? -1 : quote.indexOf(cue);
  if (cue === undefined || at < 0) return [{ text: quote, isCue: false }];
  return [
    { text: quote.slice(0, at), isCue: false },
    { text: cue, isCue: true },
    ...partsOf(quote.slice(at + cue.length), others),
  ];
}
