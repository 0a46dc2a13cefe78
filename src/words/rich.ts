/**
 * A sentence in parts: plain words, words that carry the weight, names that do (a paper has the same one in every language), words that come from the data (isolated for bidi) and
 * words printed in the article’s own language (and marked as such for who hears them).
 */
export type MessageParts = readonly (
  | string
  | { readonly strong: string }
  | { readonly name: string }
  | { readonly data: string }
  | { readonly printed: string }
)[];
