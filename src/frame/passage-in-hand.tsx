import { attributionOf } from '../cards/attribution-line.ts';
import { Badges } from '../cards/badges.tsx';
import { Caution } from '../cards/caution.tsx';
import { quoted, readsTranslation, type Reading } from '../cards/reading.ts';
import { RichText } from '../cards/rich-text.tsx';
import type { Passage } from '../model/article.ts';

type Props = { readonly reading: Reading; readonly passage: Passage };

/** Who, then the words, then how they are said: as everywhere, in the little room a frame has. */
export function PassageInHand({ reading, passage }: Props) {
  const { words } = reading;
  const isOurs = readsTranslation(reading);
  return (
    <>
      <p class="attribution">
        <RichText parts={attributionOf(reading, passage)} />:
      </p>
      <blockquote>
        <p class={isOurs ? 'quote quote-translated' : 'quote'} {...quoted(reading, isOurs)}>
          {isOurs ? passage.translation.en : passage.quote}
        </p>
      </blockquote>
      <p class="badges frame-badges">
        <Badges reading={reading} passage={passage} />
        {isOurs && <span class="badge">{words.ourTranslation}</span>}
      </p>
      <Caution reading={reading} passage={passage} class="frame-note" />
    </>
  );
}
