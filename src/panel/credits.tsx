import { textIn, type Reading } from '../cards/reading.ts';
import { CREDIT_WORDS } from '../words/credit-words.ts';

/** Whose each part is. */
export function Credits({ reading }: { readonly reading: Reading }) {
  const { article } = reading.index;
  const words = CREDIT_WORDS[reading.language];
  return (
    <footer class="credits">
      <h2 class="credits-head">{words.head}</h2>
      <p>{textIn(reading, article.credit)}</p>
      <p>
        {words.title}: {textIn(reading, article.titleSource)}
      </p>
      <p>{words.basemap}</p>
      <p>{words.code}</p>
    </footer>
  );
}
