import type { Reading } from '../cards/reading.ts';
import { StandingIcon } from '../icons/standing-icon.tsx';
import { STANDINGS } from '../model/article.ts';

type Props = { readonly reading: Reading; readonly sentence: string | undefined };

/**
 * In place of a glyph for every passage, where they are too many: how many are said in each way, firmest first. In words
 * and numbers, because eight outlines cannot be told apart in bars.
 */
export function StandingTally({ reading: { words, index }, sentence }: Props) {
  const { passages } = index.article;
  const counts = STANDINGS.map((standing) => ({
    standing,
    count: passages.filter((passage) => passage.standing === standing).length,
  })).filter(({ count }) => count > 0);
  return (
    <figure class="strip">
      <ul class="standing-tally">
        {counts.map(({ standing, count }) => (
          <li key={standing}>
            <StandingIcon standing={standing} />
            <span>{words.standing[standing]}</span> <strong>{words.passages(count)}</strong>
          </li>
        ))}
      </ul>
      {sentence && <figcaption>{sentence}</figcaption>}
    </figure>
  );
}
