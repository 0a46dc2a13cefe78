import { UNTRANSLATED } from '../cards/reading.ts';
import type { Rich } from '../words/words.ts';
import { markedParts, type Stretch } from '../words/marked-parts.ts';

type Props = { readonly text: string; readonly ranges: readonly Stretch[] };

/** A text as it stands, with what was searched for in `<mark>`. */
export function MarkedText({ text, ranges }: Props) {
  return (
    <>
      {markedParts(text, ranges).map(({ text: part, isMarked }, position) =>
        isMarked ? <mark key={position}>{part}</mark> : part,
      )}
    </>
  );
}

/** A sentence in parts, with ranges that count through its plain text: `<strong>` for weight, `<bdi>` for data. */
export function MarkedRich({ parts, ranges }: { readonly parts: Rich; readonly ranges: readonly Stretch[] }) {
  let offset = 0;
  return (
    <>
      {parts.map((part, position) => {
        const text = typeof part === 'string' ? part : Object.values(part).join('');
        const start = offset;
        offset += text.length;
        const own = ranges.map((range) => ({ start: range.start - start, end: range.end - start }));
        const marked = <MarkedText key={position} text={text} ranges={own} />;
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
