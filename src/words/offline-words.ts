/** What is said where a newer version of the page has come and waits. */
export type OfflineWords = {
  readonly newVersion: string;
  readonly reload: string;
  /** Puts the notice away; the newer version comes with the next visit. */
  readonly later: string;
};
