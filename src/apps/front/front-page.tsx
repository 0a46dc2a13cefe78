import { directionOf, type Language, ownName } from '../../core/text/languages.ts';
import type { FrontMessages } from '../../core/i18n/messages/apps.ts';
import type { WrittenMessages } from '../../core/i18n/messages/build.ts';
import { formatDateInFull } from '../../core/i18n/format-full-date.ts';

/** A text as it is shown: in the language of the page where the article has it, else in the article’s own. */
type ShownText = { readonly text: string; readonly language: Language };

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
};

type FrontPageProps = {
  /** The front page in the other languages of the site. */
  readonly others: readonly { readonly language: Language; readonly href: string }[];
  readonly articles: readonly FrontArticle[];
  readonly messages: WrittenMessages;
  readonly front: FrontMessages;
};

/** The front page of a site: every article with its outlet, its date and what it rests on, newest first. */
export function FrontPage({ others, articles, messages, front }: FrontPageProps) {
  return (
    <div class="front">
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
        <h1 class="headline">{front.title}</h1>
        <p class="lead">{front.lead}</p>
        <p class="front-count">{front.articles(articles.length)}</p>
        <ol class="front-list">
          {articles.map((article) => (
            <ArticleRow key={article.id} {...{ article, messages, front }} />
          ))}
        </ol>
      </main>
    </div>
  );
}

type ArticleRowProps = Pick<FrontPageProps, 'messages' | 'front'> & { readonly article: FrontArticle };

function ArticleRow({ article, messages, front }: ArticleRowProps) {
  const [first, ...more] = article.pages;
  return (
    <li>
      <article>
        <h2>
          <a href={first?.href} hreflang={first?.language}>
            <bdi lang={article.title.language} dir={directionOf(article.title.language)}>
              {article.title.text}
            </bdi>
          </a>
        </h2>
        <p class="front-source">
          <bdi lang={article.outlet.language}>{article.outlet.text}</bdi> ·{' '}
          <time dateTime={article.published}>{formatDateInFull(article.published, messages.formats)}</time>
        </p>
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
