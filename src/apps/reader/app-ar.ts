import { type StartApp, startApp } from './app.ts';
import { arCore } from '../../core/i18n/ar/core.ts';

/** Entry of the reader in Arabic, with its messages. */
export const start: StartApp = (root) => startApp(arCore, root);
