import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  inInterface,
  interfaceLanguage,
  type InterfaceLanguage,
  type Language,
  pageDirection,
} from '../../core/text/languages.ts';
import { arOffline } from '../../core/i18n/ar/offline.ts';
import { enOffline } from '../../core/i18n/en/offline.ts';
import { messagesFor } from '../../core/i18n/messages-for.ts';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** What is written into a page as text. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

type Document = {
  /** The language its article is shown in. */
  readonly language: Language;
  /** As text. */
  readonly title: string;
  /** As text; a page without one is kept out of search engines. */
  readonly description: string | undefined;
  /** Attributes of the root element besides its language, as HTML. */
  readonly root?: string;
  /** The theme it is drawn in first. */
  readonly scheme?: 'light dark' | 'dark light';
  /** Links, scripts and what else stands in the head, as HTML, a line each. */
  readonly head: readonly string[];
  /** As HTML, a line each. */
  readonly body: readonly string[];
};

/** A whole page of the site, from the template `index.html`. `folder`: that of the project. */
export function htmlDocument(folder: string, document: Document): string {
  const { language, title, description, root = '', scheme = 'light dark', head, body } = document;
  const spoken = interfaceLanguage(language);
  // Where the interface stands in for a language it is not written in, the page says which one it shows its article in.
  const shown = spoken === language ? '' : `data-language="${language}"`;
  const about =
    description === undefined
      ? '<meta name="robots" content="noindex" />'
      : `<meta name="description" content="${escapeHtml(description)}" />`;
  const lines = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n    ');
  const values: Readonly<Record<string, string>> = {
    lang: spoken,
    root: [shown, root].filter((part) => part !== '').join(' '),
    title: escapeHtml(title),
    about,
    scheme,
    head: lines(head),
    dir: pageDirection(language),
    body: lines(body),
  };
  return readFileSync(join(folder, 'index.html'), 'utf8').replace(/ ?%(\w+)%/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    const space = whole.startsWith(' ') && value !== '' ? ' ' : '';
    return `${space}${value}`;
  });
}

/** The same with every `%NAME%` in its words written so that Vite, which makes the rest of the page, fills none in. */
export function unfilled(html: string): string {
  return html.replace(/%(?=\w+%)/g, '&#37;');
}

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

/** Parts of a drawing that hold nothing: closed by their slash, as SVG may be, they are a third shorter. */
const EMPTY_SHAPES = /><\/(?:circle|ellipse|line|path|rect|use)>/g;

/** A component as the HTML of a page. Text holds no `<`, so no word of an article is touched. */
export function writeHtml(node: VNode): string {
  return renderToString(node).replace(EMPTY_SHAPES, '/>');
}
