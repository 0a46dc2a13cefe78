import type { ViewContext } from '../cards/reading.ts';
import { SourceIcon } from '../icons/source-icon.tsx';
import { StandingIcon } from '../icons/standing-icon.tsx';
import { SOURCE_TYPES, STANDINGS } from '../model/article.ts';
import { sourceTypeOf } from '../model/attribution.ts';

type StandingTallyProps = { readonly reading: ViewContext; readonly sentence: string | undefined };

/**
 * In place of a glyph for every passage, where they are too many: how many are said by whom, then how many in each way.
 * In words and numbers, because so many signs cannot be told apart in bars.
 */
export function StandingTally({ reading: { words, index }, sentence }: StandingTallyProps) {
  const { passages } = index.article;
  const sources = passages.map((passage) => sourceTypeOf(index, passage));
  const rows = [
    ...SOURCE_TYPES.map((source) => ({
      icon: <SourceIcon source={source} />,
      word: words.sourceType[source],
      count: sources.filter((each) => each === source).length,
    })),
    ...STANDINGS.map((standing) => ({
      icon: <StandingIcon standing={standing} />,
      word: words.standing[standing],
      count: passages.filter((passage) => passage.standing === standing).length,
    })),
  ];
  return (
    <figure class="strip">
      <ul class="standing-tally">
        {rows.map(
          ({ icon, word, count }) =>
            count > 0 && (
              <li key={word}>
                {icon}
                <span>{word}</span> <strong>{words.passages(count)}</strong>
              </li>
            ),
        )}
      </ul>
      {sentence && <figcaption>{sentence}</figcaption>}
    </figure>
  );
}
