/** What is said of data that could not be shown, whole or in part. Pages are written with it and never bring it. */
export type FaultWords = {
  readonly dataUnreadable: string;
  readonly dataUnreadableHint: string;
  readonly issueLine: (found: string, expected: string) => string;
  /** How many faults there are beyond those that are told. */
  readonly moreFaults: (count: number) => string;
};
