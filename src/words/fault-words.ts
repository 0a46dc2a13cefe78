/** What is said of data that could not be shown, whole or in part, and of a program that did not come. Pages are written with it and never bring it. */
export type FaultMessages = {
  readonly dataUnreadable: string;
  readonly dataUnreadableHint: string;
  readonly issueLine: (found: string, expected: string) => string;
  /** How many faults there are beyond those that are told. */
  readonly moreFaults: (count: number) => string;
  readonly unanswered: string;
  /** Where the program came, and failed. */
  readonly doesNotWork: string;
};
