import { useState } from 'preact/hooks';
import type { Passage } from '../model/article.ts';
import { quoted, readsTranslation, type Reading } from './reading.ts';

type Props = { readonly reading: Reading; readonly passage: Passage };

function Original({ reading, passage }: Props) {
  return (
    <p class="quote" {...quoted(reading, false)}>
      {passage.quote}
    </p>
  );
}

function Translation({ reading, passage }: Props) {
  return (
    <p class="quote quote-translated" {...quoted(reading, true)}>
      {passage.translation.en}
    </p>
  );
}

/**
 * The words in print. Who reads the article’s language sees them first; who does not sees our translation,
 * marked as ours, with the original one press away.
 */
export function Quotation({ reading, passage }: Props) {
  const { words } = reading;
  const [isOtherShown, showOther] = useState(false);
  const translationFirst = readsTranslation(reading);
  const shown = translationFirst ? words.hideOriginal : words.hideTranslation;
  const hidden = translationFirst ? words.original : words.translationShown;
  return (
    <blockquote class="quotation">
      {translationFirst ? (
        <Translation reading={reading} passage={passage} />
      ) : (
        <Original reading={reading} passage={passage} />
      )}
      <p class="translation-note">
        {(translationFirst || isOtherShown) && <span>{words.ourTranslation} · </span>}
        <button type="button" class="link" aria-expanded={isOtherShown} onClick={() => showOther(!isOtherShown)}>
          {isOtherShown ? shown : hidden}
        </button>
      </p>
      {isOtherShown &&
        (translationFirst ? (
          <Original reading={reading} passage={passage} />
        ) : (
          <Translation reading={reading} passage={passage} />
        ))}
    </blockquote>
  );
}
