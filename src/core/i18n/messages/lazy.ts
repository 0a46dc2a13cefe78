import type { HelpMessages, OfflineMessages } from './apps.ts';
import type { PartMessages } from './core.ts';

/** Messages that the reader’s program loads when it first needs them, in its own language. */
export type LazyMessages = {
  readonly later: () => Promise<PartMessages>;
  readonly help: () => Promise<HelpMessages>;
  readonly offline: () => Promise<OfflineMessages>;
};
