import type { ComponentChildren } from 'preact';
import { formatDateInFull } from '../../core/i18n/format-full-date.ts';
import type { FrontMessages } from '../../core/i18n/messages/front.ts';
import type { WrittenMessages } from '../../core/i18n/messages/build.ts';
import { directionOf, type Language, ownName } from '../../core/text/languages.ts';
import type { FilterName } from './filter-names.ts';
import { FrontFilters, type FilterValues } from './front-filters.tsx';

/** A text as it is shown: in the language of the page where the article has it, else in the article’s own. */
export type ShownText = { readonly text: string; readonly language: Language };

/** An article in the list of a front page. */
export type FrontArticle = {
  readonly id: string;
  readonly title: ShownText;
  readonly outlet: ShownText;
  /** ISO 8601. */
  readonly published: string;
  /** The article’s pages, in the language of the front page first where it has that. */
  readonly pages: readonly { readonly language: Language; readonly href: string }[];
  readonly passages: number;
  readonly places: number;
  readonly sources: number;
  /** Whether some passages are the outlet’s own words. */
  readonly isOutletHeard: boolean;
  /** What the search looks through beside title and outlet. */
  readonly words: string;
  /** Its values of each filter. */
  readonly values: Readonly<Record<FilterName, readonly string[]>>;
};

/** A place in the list of a front page. */
export type FrontPlace = {
  readonly id: string;
  readonly name: ShownText;
  readonly passages: number;
  /** The least number of sources of these passages. */
  readonly sources: number;
  readonly isOutletHeard: boolean;
  /** The articles that name it, each with the address of the place on its map. */
  readonly articles: readonly { readonly id: string; readonly title: ShownText; readonly href: string }[];
};

type FrontPageProps = {
  /** The front page in the other languages of the site. */
  readonly others: readonly { readonly language: Language; readonly href: string }[];
  readonly articles: readonly FrontArticle[];
  readonly places: readonly FrontPlace[];
  readonly filters: FilterValues;
  /** The address of the feed. */
  readonly feed: string;
  /** The map of all places and its credit; absent where no base map has them all. */
  readonly map?: { readonly drawing: ComponentChildren; readonly credit: ComponentChildren };
  readonly messages: WrittenMessages;
  readonly front: FrontMessages;
};

/** The front page of a site: every article with its outlet, its date and what it rests on, beside a map of all places. */
export function FrontPage(props: FrontPageProps) {
  const { others, articles, places, filters, feed, map, messages, front } = props;
  return (
    <div class="front" data-map={map ? 'true' : undefined}>
      <header class="front-head">
        <p class="wordmark">{messages.product}</p>
        {others.length > 0 && (
          <nav aria-label={front.languages}>
            {others.map((other) => (
              <a href={other.href} hreflang={other.language} lang={other.language} dir={directionOf(other.language)}>
                {ownName(other.language)}
              </a>
            ))}
          </nav>
        )}
      </header>
      <main>
        <div class="front-title">
          <h1 class="headline">{front.title}</h1>
          <p class="lead">{front.lead}</p>
        </div>
        {map && (
          <section class="map-pane front-map" aria-label={front.map}>
            <div class="static-map-frame">{map.drawing}</div>
            <p class="map-credit">{map.credit}</p>
          </section>
        )}
        <div class="front-panel">
          <FrontFilters filters={filters} front={front} colon={messages.formats.colon} />
          <p class="front-count" aria-live="polite" data-shown={front.shownOf('{shown}', '{all}')}>
            {front.articles(articles.length)}
          </p>
          <p class="front-nothing" hidden>
            {front.nothingFound}
          </p>
          <ol class="front-list">
            {articles.map((article) => (
              <ArticleRow key={article.id} {...{ article, messages, front }} />
            ))}
          </ol>
          {places.length > 0 && <Places {...{ places, messages, front }} />}
          <p class="front-feed">
            <a href={feed} type="application/atom+xml">
              {front.feed}
            </a>
          </p>
        </div>
      </main>
    </div>
  );
}

type ArticleRowProps = Pick<FrontPageProps, 'messages' | 'front'> & { readonly article: FrontArticle };

function ArticleRow({ article, messages, front }: ArticleRowProps) {
  const [first, ...more] = article.pages;
  const { values } = article;
  return (
    <li
      data-article={article.id}
      data-words={article.words}
      data-outlet={values.outlet.join('\n')}
      data-language={values.language.join('\n')}
      data-year={values.year.join('\n')}
      data-country={values.country.join('\n')}
    >
      <article>
        <p class="front-source">
          <bdi lang={article.outlet.language}>{article.outlet.text}</bdi> ·{' '}
          <time dateTime={article.published}>{formatDateInFull(article.published, messages.formats)}</time>
        </p>
        <h2>
          <a href={first?.href} hreflang={first?.language}>
            <Shown {...article.title} />
          </a>
        </h2>
        <p class="front-tally">
          <strong>{messages.passages(article.passages)}</strong>
          {messages.fromVoices(article.sources, article.isOutletHeard)} · {front.places(article.places)}
        </p>
        {more.length > 0 && (
          <p class="front-languages">
            {more.map((page) => (
              <a href={page.href} hreflang={page.language} lang={page.language} dir={directionOf(page.language)}>
                {ownName(page.language)}
              </a>
            ))}
          </p>
        )}
      </article>
    </li>
  );
}

function Places({ places, messages, front }: Pick<FrontPageProps, 'places' | 'messages' | 'front'>) {
  return (
    <section class="front-places" aria-labelledby="places">
      <h2 id="places">{front.placesHead}</h2>
      <p class="front-note">{front.placesNote}</p>
      <ol>
        {places.map(({ id, name, passages, sources, isOutletHeard, articles }) => (
          <li id={id} data-articles={articles.map((article) => article.id).join(' ')}>
            <h3>
              <Shown {...name} />
            </h3>
            <p class="front-tally">
              <strong>{messages.passages(passages)}</strong>
              {messages.fromVoices(sources, isOutletHeard)} {front.inArticles(articles.length)}
            </p>
            <ul>
              {articles.map((article) => (
                <li>
                  <a href={article.href}>
                    <Shown {...article.title} />
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Shown({ text, language }: ShownText) {
  return (
    <bdi lang={language} dir={directionOf(language)}>
      {text}
    </bdi>
  );
}
