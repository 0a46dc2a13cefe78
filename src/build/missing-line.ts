import type { Language } from '../model/article.ts';
import { arOffline } from '../words/ar-offline.ts';
import { enOffline } from '../words/en-offline.ts';
import { messagesFor } from '../words/words-in.ts';
import { escapeHtml } from './html-document.ts';
import { type InterfaceLanguage, inInterface } from '../model/languages.ts';

const OFFLINE_WORDS = { ar: arOffline, en: enOffline } as const satisfies Readonly<Record<InterfaceLanguage, object>>;

/**
 * The line a page shows where its program, or a part of it, does not come. With every sentence it may have to say, each
 * under the reason it is for, and the words of its button: nothing more can be fetched then.
 */
export function missingLine(language: Language): string {
  const { unanswered, doesNotWork: fault } = messagesFor(language);
  const { newVersion: newer, partMissing: missing, reloadPage } = inInterface(OFFLINE_WORDS, language);
  const said = Object.entries({ connection: unanswered, newer, missing, fault });
  const data = said.map(([reason, text]) => ` data-${reason}="${escapeHtml(text)}"`);
  const button = `<button type="button" hidden>${reloadPage}</button>`;
  return `<p id="unanswered" role="status" hidden${data.join('')}><span>${escapeHtml(unanswered)}</span>${button}</p>`;
}
