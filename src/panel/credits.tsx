import { type ViewContext } from '../cards/reading.ts';
import { CREDIT_MESSAGES } from '../words/credit-words.ts';
import { inInterface } from '../model/languages.ts';
import { ArticleText } from '../cards/article-text.tsx';

/** Whose each part is. `basemap`: whose data the base map is made of. */
export function Credits({ reading, basemap }: { readonly reading: ViewContext; readonly basemap: string }) {
  const { article } = reading.index;
  const words = inInterface(CREDIT_MESSAGES, reading.language);
  return (
    <footer class="credits">
      <h2 class="credits-head">{words.head}</h2>
      <p>
        <ArticleText reading={reading} text={article.credit} />
      </p>
      <p>
        {words.title}: <ArticleText reading={reading} text={article.titleSource} />
      </p>
      <p>{basemap}</p>
      <p>{words.code}</p>
    </footer>
  );
}
