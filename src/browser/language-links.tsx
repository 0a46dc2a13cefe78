import { otherLanguages } from '../core/article/article-languages.ts';
import type { Article, Language } from '../core/article/article.ts';
import { ownName } from '../core/text/languages.ts';

type Props = {
  readonly article: Pick<Article, 'languages'>;
  readonly language: Language;
  /** Where the same page is in another language. */
  readonly hrefIn: (language: Language) => string;
  readonly class: string;
};

/** Links to the page in the other languages of its article, each by its own name. */
export function LanguageLinks({ article, language, hrefIn, class: name }: Props) {
  return (
    <>
      {otherLanguages(article, language).map((other) => (
        <a key={other} class={name} href={hrefIn(other)} lang={other} hreflang={other}>
          {ownName(other)}
        </a>
      ))}
    </>
  );
}
