import type { InterfaceMessages } from './core.ts';

/** The messages of the build, which include those about faults. */
export type WrittenMessages = InterfaceMessages & FaultMessages;

/** Messages of pictures: used by the build only, never sent to readers. */
export type PictureMessages = {
  /** Alternative text of a picture of a place. */
  readonly mapOfPlace: (name: string, shape: string) => string;
  /** The names of all places shown, in one list. */
  readonly placesNamed: (names: string) => string;
  readonly morePassages: (count: number) => string;
  /** Alternative text of a picture of a scene, with its title. */
  readonly mapOfScene: (title: string) => string;
  readonly moreInScene: (count: number) => string;
  /** The number of voices left out for lack of space. */
  readonly moreVoices: (count: number) => string;
  /** A headline with its year, so that an old article is not taken for news. */
  readonly fromYear: (year: string, title: string) => string;
  /** The author of the map, in a credit. */
  readonly mapBy: (product: string) => string;
};

/**
 * Messages about data that could not be shown, whole or in part, and about programs that failed to load. They are
 * prerendered, and no program contains them.
 */
export type FaultMessages = {
  readonly dataUnreadable: string;
  readonly dataUnreadableHint: string;
  readonly issueLine: (found: string, expected: string) => string;
  /** The number of issues beyond those listed. */
  readonly moreFaults: (count: number) => string;
  readonly unanswered: string;
  /** Shown if the program loaded and failed. */
  readonly doesNotWork: string;
};

/** Credits and licences of a page: used by the build only, never sent to readers. */
export type CreditMessages = {
  readonly head: string;
  readonly title: string;
  readonly code: string;
};

/** The page that a host sends for an address without a page: in every language, since nothing tells which is read. */
export type NotFoundMessages = {
  readonly title: string;
  readonly head: string;
  readonly toMap: string;
};
