import { textIn, type Reading } from '../cards/reading.ts';

/** Whose each part is. */
export function Credits({ reading }: { readonly reading: Reading }) {
  const { words, index } = reading;
  const { article } = index;
  return (
    <footer class="credits">
      <h2 class="credits-head">{words.credits}</h2>
      <p>{textIn(reading, article.credit)}</p>
      <p>
        {words.titleFrom}: {textIn(reading, article.titleSource)}
      </p>
      <p>{words.basemapCredit}</p>
      <p>{words.codeCredit}</p>
    </footer>
  );
}
