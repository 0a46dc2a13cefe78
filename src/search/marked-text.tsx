import { UNTRANSLATED } from '../cards/reading.ts';
import type { MessageParts } from '../words/words.ts';
import { highlightSegments, type TextRange } from '../words/marked-parts.ts';

type HighlightedTextProps = { readonly text: string; readonly ranges: readonly TextRange[] };

/** A text as it stands, with what was searched for in `<mark>`. */
export function HighlightedText({ text, ranges }: HighlightedTextProps) {
  return (
    <>
      {highlightSegments(text, ranges).map(({ text: part, isMarked }, position) =>
        isMarked ? <mark key={position}>{part}</mark> : part,
      )}
    </>
  );
}

/** A sentence in parts, with ranges that count through its plain text: `<strong>` for weight, `<bdi>` for data. */
export function HighlightedRichText({
  parts,
  ranges,
}: {
  readonly parts: MessageParts;
  readonly ranges: readonly TextRange[];
}) {
  let offset = 0;
  return (
    <>
      {parts.map((part, position) => {
        const text = typeof part === 'string' ? part : Object.values(part).join('');
        const start = offset;
        offset += text.length;
        const own = ranges.map((range) => ({ start: range.start - start, end: range.end - start }));
        const marked = <HighlightedText key={position} text={text} ranges={own} />;
        if (typeof part === 'string') return marked;
        if (!('strong' in part || 'name' in part)) return <bdi key={position}>{marked}</bdi>;
        return (
          <strong key={position} {...('name' in part && UNTRANSLATED)}>
            <bdi>{marked}</bdi>
          </strong>
        );
      })}
    </>
  );
}
