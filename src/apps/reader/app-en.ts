import { type StartApp, startApp } from './app.ts';
import { enCore } from '../../core/i18n/en/core.ts';

/** Entry of the reader in English, with its messages. */
export const start: StartApp = (root) => startApp(enCore, root);
