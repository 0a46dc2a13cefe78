/** `detail` of `mawdi-select`: ids of what the reader chose; both absent once nothing is chosen. */
export type MawdiSelection = { readonly place?: string | undefined; readonly passage?: string | undefined };

/**
 * `detail` of `mawdi-error`. `network`: a file did not come; `data`: the article cannot be shown; `map`: the live map
 * failed, its still and the words stay; `program`: drawing it threw; `page`: the page around has changed all objects. `message` is for a console: it names the file, what was found, what was expected.
 */
export type MawdiFailure = {
  readonly reason: 'network' | 'data' | 'map' | 'page' | 'program';
  readonly message: string;
};
