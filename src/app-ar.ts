import { type StartApp, startApp } from './app.ts';
import { arCore } from './words/ar.ts';

/** The program of the page in Arabic, with its words. */
export const start: StartApp = (root) => startApp(arCore, root);
