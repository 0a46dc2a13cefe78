import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../../core/text/escape-html.ts';
import { interfaceLanguage, type Language, pageDirection } from '../../core/text/languages.ts';
import { allMessages } from '../../core/i18n/all-messages.ts';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

type Document = {
  /** The language that the article is shown in. */
  readonly language: Language;
  /** Plain text. */
  readonly title: string;
  /** Plain text; a page without a description gets `noindex`. */
  readonly description: string | undefined;
  /** Attributes of the `html` element in addition to `lang`, as HTML. */
  readonly root?: string;
  /** Value of `color-scheme`; the first one is preferred. */
  readonly scheme?: 'light dark' | 'dark light';
  /** Elements of the head, as HTML, one per line. */
  readonly head: readonly string[];
  /** As HTML, one element per line. */
  readonly body: readonly string[];
};

/** A page of the site, from the template `index.html`. `folder`: the folder of the project. */
export function htmlDocument(folder: string, document: Document): string {
  const { language, title, description, root = '', scheme = 'light dark', head, body } = document;
  const languageOfInterface = interfaceLanguage(language);
  // Where the interface is not translated into the article’s language, the page states that language in an attribute.
  const dataLanguage = languageOfInterface === language ? '' : `data-language="${language}"`;
  const about =
    description === undefined
      ? '<meta name="robots" content="noindex" />'
      : `<meta name="description" content="${escapeHtml(description)}" />`;
  const lines = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n    ');
  const values: Readonly<Record<string, string>> = {
    lang: languageOfInterface,
    root: [dataLanguage, root].filter((part) => part !== '').join(' '),
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

/** Escapes every `%NAME%` in a page, so that Vite replaces none by an environment variable. */
export function unfilled(html: string): string {
  return html.replace(/%(?=\w+%)/g, '&#37;');
}

/**
 * The message a page shows where its program, or a chunk of it, does not load. All messages are in attributes, one for
 * each cause, and so is the label of its button, because nothing more can be fetched then.
 */
export function missingLine(language: Language): string {
  const { faults, offline } = allMessages(language);
  const { unanswered, doesNotWork: fault } = faults;
  const { newVersion: newer, partMissing: missing, reloadPage } = offline;
  const messages = Object.entries({ connection: unanswered, newer, missing, fault });
  const attributes = messages.map(([reason, text]) => ` data-${reason}="${escapeHtml(text)}"`);
  const button = `<button type="button" hidden>${reloadPage}</button>`;
  return `<p id="unanswered" role="status" hidden${attributes.join('')}><span>${escapeHtml(unanswered)}</span>${button}</p>`;
}

/** Empty SVG elements: self-closing they are a third shorter. */
const EMPTY_SHAPES = /><\/(?:circle|ellipse|line|path|rect|use)>/g;

/** Renders a component to HTML. `<` is escaped in text, so the replacement changes no text of an article. */
export function writeHtml(node: VNode): string {
  return renderToString(node).replace(EMPTY_SHAPES, '/>');
}
