import { type StartApp, startApp } from './app.ts';
import { arCore } from '../../core/i18n/ar/core.ts';

/** The program of the page in Arabic, with its words. */
export const start: StartApp = (root) => startApp(arCore, root);
