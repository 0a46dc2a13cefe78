import { isShownInTranslation, type FullViewContext, textIn, UNTRANSLATED } from '../cards/reading.ts';
import { isOnMap } from '../model/article-index.ts';
import { languageOf } from '../model/translation.ts';
import { interfaceLanguage } from '../model/languages.ts';
import { sourcesHeard } from '../model/sources-heard.ts';
import type { Visible } from '../view-state/visible.ts';
import { formatDateInFull } from '../words/date-in-full.ts';
import { formatDate } from '../words/format.ts';
import { PassageStrip } from './strip.tsx';
import { ArticleText } from '../cards/article-text.tsx';

type Props = { readonly reading: FullViewContext; readonly shown: Visible };

/** What this is, who printed it and when; then how much of it there is and on whom it rests. */
export function Masthead({ reading, shown }: Props) {
  const { words, index, language } = reading;
  const { article } = index;
  const published = formatDate(article.published, language);
  const unplaced = article.passages.filter((passage) => !isOnMap(index, passage)).length;
  const repeats = article.passages.filter((passage) => passage.repeats !== undefined).length;
  const { sources, isOutletHeard } = sourcesHeard(index, article.passages);
  return (
    <header class="masthead">
      <p class="masthead-kicker">{words.kicker(textIn(reading, article.outlet))}</p>
      <p class="masthead-source">
        <bdi {...UNTRANSLATED}>
          <ArticleText reading={reading} text={article.outlet} />
        </bdi>{' '}
        ·{' '}
        <bdi>
          <ArticleText reading={reading} text={article.byline} />
        </bdi>{' '}
        · <time dateTime={article.published}>{formatDateInFull(article.published, language)}</time>
      </p>
      <h1 class="headline">
        <ArticleText reading={reading} text={article.title} />
      </h1>
      <p class="lead">{words.lead(published)}</p>
      {isShownInTranslation(reading) && (
        <p class="lead-note">{words.articleLanguageNote(languageOf(article), language)}</p>
      )}
      {interfaceLanguage(language) !== language.split('-')[0] && (
        <p class="lead-note">{words.interfaceNote(language)}</p>
      )}
      <p class="tally">
        <span>
          <strong>{words.passages(article.passages.length)}</strong>
          {words.fromVoices(sources.length, isOutletHeard)}
        </span>
        <span>
          {words.onTheMap(article.passages.length - unplaced)} · {words.unplaced(unplaced)}
        </span>
      </p>
      <PassageStrip reading={reading} shown={shown} />
      {repeats > 0 && <p class="tally-note">{words.repeatsAmong(repeats)}</p>}
    </header>
  );
}
