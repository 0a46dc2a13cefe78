import type { Rich } from '../words/words.ts';

/** A sentence in parts: `<strong>` for the weight, `<bdi>` for words out of the data. */
export function RichText({ parts }: { readonly parts: Rich }) {
  return (
    <>
      {parts.map((part, position) =>
        typeof part === 'string' ? (
          part
        ) : 'strong' in part ? (
          <strong key={position}>
            <bdi>{part.strong}</bdi>
          </strong>
        ) : (
          <bdi key={position}>{part.data}</bdi>
        ),
      )}
    </>
  );
}
