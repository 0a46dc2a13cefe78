import { attributionOf } from '../cards/attribution-line.ts';
import { Badges } from '../cards/badges.tsx';
import { Caution } from '../cards/caution.tsx';
import { QuoteLine } from '../cards/quote-line.tsx';
import { quotationOf } from '../cards/quoted.ts';
import { type ViewContext } from '../cards/reading.ts';
import { RichText } from '../cards/rich-text.tsx';
import type { Passage } from '../model/article.ts';

type Props = { readonly reading: ViewContext; readonly passage: Passage };

/** Who, then the words, then how they are said: as everywhere, in the little room a frame has. */
export function SelectedPassage({ reading, passage }: Props) {
  const { words } = reading;
  const quote = quotationOf(reading, passage);
  return (
    <>
      <p class="attribution">
        <RichText parts={attributionOf(reading, passage)} />:
      </p>
      <blockquote>
        <QuoteLine quote={quote} />
      </blockquote>
      <p class="badges frame-badges">
        <Badges reading={reading} passage={passage} />
        {quote.isTranslation && <span class="badge">{words.ourTranslation}</span>}
      </p>
      <Caution reading={reading} passage={passage} class="frame-note" />
    </>
  );
}
