import type { Passage } from '../model/article.ts';
import { type ViewContext } from './reading.ts';
import { ArticleText } from './article-text.tsx';

type CautionProps = { readonly reading: ViewContext; readonly passage: Passage; readonly class: string };

/** What an editor says of a passage. It stands wherever its quotation does. */
export function Caution({ reading, passage: { note }, class: className }: CautionProps) {
  return note ? (
    <p class={className}>
      <strong>{reading.words.caution}:</strong> <ArticleText reading={reading} text={note} />
    </p>
  ) : null;
}
