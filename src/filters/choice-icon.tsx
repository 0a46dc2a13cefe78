import { SourceIcon } from '../icons/source-icon.tsx';
import { StandingIcon } from '../icons/standing-icon.tsx';
import { TopicIcon } from '../icons/topic-icon.tsx';
import { FAMILIES, SOURCE_TYPES, STANDINGS } from '../model/article.ts';
import type { Restriction } from '../view-state/filters.ts';

type Props = { readonly restriction: Restriction; readonly value?: string };

/** Topics, kinds of source and standings keep the glyph they have everywhere else; the other choices have words alone. */
export function ChoiceIcon({ restriction, value }: Props) {
  const family = restriction === 'families' && FAMILIES.find((known) => known === value);
  if (family) return <TopicIcon family={family} />;
  const source = restriction === 'sourceTypes' && SOURCE_TYPES.find((known) => known === value);
  if (source) return <SourceIcon source={source} />;
  const standing = restriction === 'standings' && STANDINGS.find((known) => known === value);
  return standing ? <StandingIcon standing={standing} /> : null;
}
