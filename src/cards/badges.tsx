import { StandingIcon } from '../icons/standing-icon.tsx';
import { TopicIcon } from '../icons/topic-icon.tsx';
import type { Passage } from '../model/article.ts';
import { chainOf } from '../model/attribution.ts';
import { familyOf } from '../model/place-summary.ts';
import type { Reading } from './reading.ts';

/** How it is said and what it is about: always a glyph and a word. An opinion of somebody unnamed is said to be both. */
export function Badges({
  reading: { words, index },
  passage,
}: {
  readonly reading: Reading;
  readonly passage: Passage;
}) {
  const family = familyOf(passage);
  const [speaker] = chainOf(index, passage);
  const isUnnamedOpinion = passage.standing === 'assessed' && speaker?.named === false;
  return (
    <span class="badges">
      <span class="badge">
        <StandingIcon standing={passage.standing} />
        {words.standing[passage.standing]}
        {isUnnamedOpinion && ` (${words.unnamed[speaker.count === 'several' ? 'several' : 'one']})`}
      </span>
      <span class="badge" data-family={family}>
        <TopicIcon family={family} />
        {words.family[family]}
      </span>
    </span>
  );
}
