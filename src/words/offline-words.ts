/** What is said where a newer version of the page has come and waits. */
export type OfflineMessages = {
  readonly newVersion: string;
  readonly reload: string;
  /** Where a part of the page did not come, though the server answers and has no newer version. */
  readonly partMissing: string;
  /** On the button beside that, and where a part is of an older version. */
  readonly reloadPage: string;
  /** Puts the notice away; the newer version comes with the next visit. */
  readonly later: string;
};
