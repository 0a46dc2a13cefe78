import type { Language } from '../model/article.ts';
import { UNTRANSLATED } from './reading.ts';
import type { MessageParts } from '../words/words.ts';

type RichTextProps = {
  readonly parts: MessageParts;
  /** The language of printed words: a screen reader would else spell them out in the wrong voice. */
  readonly printedIn?: Language;
};

/** A sentence in parts: `<strong>` for the weight, `<bdi>` for words out of the data. */
export function RichText({ parts, printedIn }: RichTextProps) {
  return (
    <>
      {parts.map((part, position) => {
        if (typeof part === 'string') return part;
        if ('data' in part) return <bdi key={position}>{part.data}</bdi>;
        if ('printed' in part)
          return (
            <bdi key={position} lang={printedIn} {...UNTRANSLATED}>
              {part.printed}
            </bdi>
          );
        return (
          <strong key={position} {...('name' in part && UNTRANSLATED)}>
            <bdi>{'name' in part ? part.name : part.strong}</bdi>
          </strong>
        );
      })}
    </>
  );
}
