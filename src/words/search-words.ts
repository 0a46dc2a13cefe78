/** What can be found. */
type ResultKind = 'place' | 'voice' | 'passage';

/** What the box for searching says. */
export type SearchMessages = {
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly clear: string;
    readonly results: string;
    readonly group: Readonly<Record<ResultKind, string>>;
    readonly places: (count: number) => string;
    /** `counts`: how many of each kind, in words, as far as any were found. */
    readonly found: (counts: readonly string[]) => string;
    /** How many more of a kind there are than the list shows, and how to come nearer to them. */
    readonly more: (kind: ResultKind, count: number) => string;
    readonly nothing: (query: string) => string;
    readonly advice: string;
  };
};
