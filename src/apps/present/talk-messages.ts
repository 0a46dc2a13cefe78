import { core } from '../../core/i18n/en/core.ts';
import { present } from '../../core/i18n/en/present.ts';
import type { OfflineMessages } from '../../core/i18n/messages/apps.ts';

/** The messages of a talk. Bundled once for each language: `node/bundle/language-entries.ts`. */
export const messages = { core, present } as const;

export const loadOffline = (): Promise<OfflineMessages> =>
  import('../../core/i18n/en/offline.ts').then(({ offline }) => offline);
