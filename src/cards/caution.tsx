import type { Passage } from '../model/article.ts';
import { type Reading } from './reading.ts';
import { ArticleText } from './article-text.tsx';

type Props = { readonly reading: Reading; readonly passage: Passage; readonly class: string };

/** What an editor says of a passage. It stands wherever its quotation does. */
export function Caution({ reading, passage: { note }, class: className }: Props) {
  return note ? (
    <p class={className}>
      <strong>{reading.words.caution}:</strong> <ArticleText reading={reading} text={note} />
    </p>
  ) : null;
}
