/** One thing wrong with the data, and where. */
export type Issue = {
  /** The file, as it was named to us. */
  readonly file: string;
  /** A JSON path such as `$.passages[3].quote`, or `line 12` where the file is no JSON; empty for the file itself. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
};

/** As many as anyone reads through; of the others their number is told. */
export const MOST_TOLD = 50;

/** One line an editor can act on. */
export function formatIssue({ file, path, found, expected }: Issue): string {
  return `${[file, path].filter((part) => part !== '').join(' ')}: found ${found}; expected ${expected}`;
}
