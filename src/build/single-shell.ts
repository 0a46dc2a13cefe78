import { escapeHtml } from './html-document.ts';
import { integrityOf } from './site-file.ts';

/** A page of the site as the build wrote it. */
export type WrittenPage = {
  /** Its folder, relative to the site: '', `en/`. */
  readonly page: string;
  readonly title: string;
  readonly root: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
  /** What stands in its body, as HTML. */
  readonly content: string;
  /** Names of the sheets it wears. */
  readonly sheets: readonly string[];
};

export type Shell = {
  /** The first is the one the file opens with. */
  readonly pages: readonly WrittenPage[];
  /** Every sheet by its name, in the order they are to apply; one that no page names is worn by all. */
  readonly sheets: readonly { readonly name: string; readonly text: string }[];
  readonly script: string;
  /** As an address of its own. */
  readonly icon: string;
};

/** Reads a written page apart. Throws where it is not as the build writes pages. */
export function readWritten(html: string): Pick<WrittenPage, 'title' | 'root' | 'body' | 'content'> {
  const found = /<html([^>]*)>[^]*?<title>([^<]*)<\/title>[^]*?<body([^>]*)>([^]*)<\/body>/.exec(html);
  if (!found) throw new Error('found no html, title and body in a page; expected all three, in this order');
  const [, root = '', title = '', body = '', content = ''] = found;
  return { title: unescaped(title), root: attributesOf(root), body: attributesOf(body), content: content.trim() };
}

function attributesOf(written: string): Readonly<Record<string, string>> {
  const found = [...written.matchAll(/([\w-]+)="([^"]*)"/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, unescaped(value)]));
}

function unescaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&quot;': '"',
    '&lt;': '<',
    '&gt;': '>',
    '&#37;': '%',
    '&amp;': '&',
  };
  return text.replace(/&(?:quot|lt|gt|#37|amp);/g, (entity) => entities[entity] ?? entity);
}

/**
 * The one file. The first page stands in it as it is, for who runs no scripts; the others wait in templates. Its policy lets
 * run only what it was built with, and fetch nothing at all.
 */
export function singleShell({ pages, sheets, script, icon }: Shell): string {
  const [first, ...others] = pages;
  if (!first) throw new Error('found no page for the one file; expected one at least');
  const named = new Set(pages.flatMap((page) => page.sheets));
  for (const { name, text } of [...sheets, { name: 'the script', text: script }])
    if (/<\/(style|script)|<!--/i.test(text)) throw new Error(`${name}: found an end of itself within itself`);
  const styles = sheets.map(({ name, text }) => {
    const isWorn = !named.has(name) || first.sheets.includes(name);
    return `<style${named.has(name) ? ` data-sheet="${name}"` : ''}${isWorn ? '' : ' media="not all"'}>${text}</style>`;
  });
  const templates = others.map(({ page, content }) => `<template data-page="${page}">${content}</template>`);
  return `<!doctype html>
<html${written(first.root)}>
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="content-security-policy" content="${policyOf(sheets, script)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(first.title)}</title>
    <meta name="color-scheme" content="light dark" />
    <meta name="darkreader-lock" />
    <link rel="icon" href="${icon}" />
    ${styles.join('\n    ')}
    <script>${script}</script>
  </head>
  <body${written(first.body)}>
${first.content}
${templates.join('\n')}
  </body>
</html>
`;
}

function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
}

function policyOf(sheets: Shell['sheets'], script: string): string {
  const hash = (text: string) => `'${integrityOf(text)}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${sheets.map(({ text }) => hash(text)).join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    // The worker of the map, from within the script.
    'worker-src blob: data:',
    'connect-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}
