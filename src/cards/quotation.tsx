import { useState } from 'preact/hooks';
import type { Passage } from '../model/article.ts';
import { readsTranslation, type Reading } from './reading.ts';

type Props = { readonly reading: Reading; readonly passage: Passage };

function Original({ reading, passage }: Props) {
  const { language } = reading.index.article;
  return (
    <p class="quote" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      {passage.quote}
    </p>
  );
}

function Translation({ passage }: Pick<Props, 'passage'>) {
  return (
    <p class="quote quote-translated" lang="en" dir="ltr">
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
      {translationFirst ? <Translation passage={passage} /> : <Original reading={reading} passage={passage} />}
      <p class="translation-note">
        {(translationFirst || isOtherShown) && <span>{words.ourTranslation} · </span>}
        <button type="button" class="link" aria-expanded={isOtherShown} onClick={() => showOther(!isOtherShown)}>
          {isOtherShown ? shown : hidden}
        </button>
      </p>
      {isOtherShown &&
        (translationFirst ? <Original reading={reading} passage={passage} /> : <Translation passage={passage} />)}
    </blockquote>
  );
}
