import type { LanguageMessages } from '../messages/language.ts';
import { core } from './core.ts';
import { element } from './element.ts';
import { embed } from './embed.ts';
import { embedDialog } from './embed-dialog.ts';
import { exportLabels } from './exports.ts';
import { formats } from './formats.ts';
import { front } from './front.ts';
import { help } from './help.ts';
import { later } from './later.ts';
import { notLoaded } from './not-loaded.ts';
import { offline } from './offline.ts';
import { credits, faults, notFound } from './pages.ts';
import { pictures } from './pictures.ts';
import { present } from './present.ts';
import { teach } from './teach.ts';

/** All messages of the language, for the build; a page loads only those it shows. */
export const messages: LanguageMessages = {
  core,
  credits,
  element,
  embed,
  embedDialog,
  exportLabels,
  faults,
  formats,
  front,
  help,
  later,
  notFound,
  notLoaded,
  offline,
  pictures,
  present,
  teach,
};
