import { core } from '../../core/i18n/en/core.ts';
import { type StartApp, startApp } from './app.ts';

/** Entry of the reader, with its messages. Bundled once for each language: `node/bundle/language-entries.ts`. */
export const start: StartApp = (root) =>
  startApp(
    core,
    {
      later: () => import('../../core/i18n/en/later.ts').then(({ later }) => later),
      help: () => import('../../core/i18n/en/help.ts').then(({ help }) => help),
      offline: () => import('../../core/i18n/en/offline.ts').then(({ offline }) => offline),
    },
    root,
  );
