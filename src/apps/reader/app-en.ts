import { type StartApp, startApp } from './app.ts';
import { enCore } from '../../core/i18n/en/core.ts';

/** The program of the page in English, with its words. */
export const start: StartApp = (root) => startApp(enCore, root);
