import type { Issue } from './issue.ts';

/** A JSON file as an editor gave it, before anything of it is known to be right. */
export type InputFile = {
  /** As its issues call it. */
  readonly name: string;
  /** Absent where it could not be read. */
  readonly value?: unknown;
  readonly isMissing: boolean;
  /** What kept it from being read. */
  readonly issues: readonly Issue[];
};
