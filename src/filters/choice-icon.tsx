import { StandingIcon } from '../icons/standing-icon.tsx';
import { TopicIcon } from '../icons/topic-icon.tsx';
import { FAMILIES, STANDINGS } from '../model/article.ts';
import type { Restriction } from '../view-state/filters.ts';

type Props = { readonly restriction: Restriction; readonly value?: string };

/** Topics and standings keep the glyph they have everywhere else; the other choices have words alone. */
export function ChoiceIcon({ restriction, value }: Props) {
  const family = restriction === 'families' && FAMILIES.find((known) => known === value);
  if (family) return <TopicIcon family={family} />;
  const standing = restriction === 'standings' && STANDINGS.find((known) => known === value);
  return standing ? <StandingIcon standing={standing} /> : null;
}
