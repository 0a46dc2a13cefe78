import { attributionOf } from '../cards/attribution-line.ts';
import { readsTranslation, type Reading } from '../cards/reading.ts';
import { RichText } from '../cards/rich-text.tsx';
import { StandingIcon } from '../icons/standing-icon.tsx';
import { TopicIcon } from '../icons/topic-icon.tsx';
import type { Passage } from '../model/article.ts';
import { familyOf } from '../model/place-summary.ts';

type Props = { readonly reading: Reading; readonly passage: Passage };

/** Who, then the words, then how they are said: as everywhere, in the little room a frame has. */
export function PassageInHand({ reading, passage }: Props) {
  const { words, index } = reading;
  const isOurs = readsTranslation(reading);
  const language = isOurs ? 'en' : index.article.language;
  const family = familyOf(passage);
  return (
    <>
      <p class="attribution">
        <RichText parts={attributionOf(reading, passage)} />:
      </p>
      <blockquote>
        <p class={isOurs ? 'quote quote-translated' : 'quote'} lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
          {isOurs ? passage.translation.en : passage.quote}
        </p>
      </blockquote>
      <p class="badges frame-badges">
        <span class="badge">
          <StandingIcon standing={passage.standing} />
          {words.standing[passage.standing]}
        </span>
        <span class="badge" data-family={family}>
          <TopicIcon family={family} />
          {words.family[family]}
        </span>
        {isOurs && <span class="badge">{words.ourTranslation}</span>}
      </p>
      {passage.note && (
        <p class="frame-note">
          <strong>{words.caution}:</strong> {passage.note[reading.language]}
        </p>
      )}
    </>
  );
}
