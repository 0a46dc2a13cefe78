/** `detail` of `mawdi-select`: the ids of the reader’s selection; both absent once it is cleared. */
export type MawdiSelection = { readonly place?: string | undefined; readonly passage?: string | undefined };

/**
 * `detail` of `mawdi-error`. `network`: a file could not be fetched; `data`: the article is not valid; `map`: the live
 * map failed, and the static map and the text stay; `program`: drawing threw an exception; `page`: the host page has
 * extended `Object.prototype`. `message` is for the console: the file, what was found, what was expected.
 */
export type MawdiFailure = {
  readonly reason: 'network' | 'data' | 'map' | 'page' | 'program';
  readonly message: string;
};
