import { posix } from 'node:path';
import type { Article } from '../../core/article/article.ts';
import { PAGE_GLOBALS } from '../../core/site/page-contract.ts';
import { folderOfPage, singlePath } from '../../core/site/site-paths.ts';
import { makeReachedFrom } from '../hosting/worker-script.ts';
import { inScript } from '../bundle/data-in-script.ts';
import { mediaTypeOf } from '../hosting/media-types.ts';
import { integrityOf, type SiteFile } from '../site-file.ts';
import { escapeHtml } from '../../core/text/escape-html.ts';

type Files = ReadonlyMap<string, SiteFile>;
type Program = { readonly code: string; readonly stylesheet: string };

/**
 * The single-file edition of a site, which can be opened from a disk: every page with the style sheets, fonts, data and
 * scripts that it can load. vite-plugin-singlefile is not used: it inlines the module scripts of one page, but in a file
 * opened from a disk browsers start no module worker, and these pages share one map. `files`: those of the site, by
 * path; `program`: the bundled script and style sheet of this edition.
 */
export function singleFile(article: Article, files: Files, program: Program): SiteFile {
  const paths = [...files.keys()].filter((path) => path.endsWith('.html') || path.startsWith('assets/'));
  const textOf = (path: string) => textIn(files, path);
  const reachedFrom = makeReachedFrom(paths, textOf);
  // Without the embed, which is for pages of other sites. The page at the root comes first: it is shown without scripts.
  const others = paths.filter((path) => path.endsWith('.html') && !/^index\.html$|(^|\/)embed\//.test(path)).sort();
  const read = ['index.html', ...others].map((file) => {
    const reached = reachedFrom(file);
    return { file, reached, ...readPage(file, textOf(file), reached) };
  });
  const reached = new Set(read.flatMap((each) => each.reached));
  const ofKind = (end: string) => [...reached].filter((path) => path.endsWith(end)).sort();
  const data = ofKind('.json').map((path) => [path, textOf(path)]);
  const scripts = [...new Set(read.flatMap((each) => each.scripts))];
  const pages = read.map(({ scripts: own, written: { page, title, root, body, sheets } }) => {
    const named = own.map((path) => `scripts[${scripts.indexOf(path)}]`);
    return `{...${inScript({ page, title, root, body, sheets })},scripts:[${named.join()}]}`;
  });
  const inlined = [
    `const scripts=[${scripts.map((path) => `function(){\n${textOf(path)}\n}`).join()}];`,
    `globalThis.${PAGE_GLOBALS.site}={files:${inScript(Object.fromEntries(data))},pages:[${pages.join()}]};`,
  ];
  const icon = ofKind('.svg')[0];
  const html = singleShell({
    pages: read.map(({ written }) => written),
    sheets: [
      ...withFontsOnce(
        ofKind('.css').map((path) => ({ name: posix.basename(path), text: withInlinedFiles(textOf(path), files) })),
      ),
      { name: 'single', text: program.stylesheet },
    ],
    script: `(()=>{${inlined.join('')}})();\n${program.code}`.replace(/<(?=\/script|!--)/gi, '\\x3C'),
    icon: icon === undefined ? 'data:,' : inDataAddress(icon, files),
  });
  return { path: singlePath(article), bytes: html };
}

function textIn(files: Files, path: string): string {
  const { bytes = '' } = files.get(path) ?? {};
  return typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('utf8');
}

/** A page with its style sheets, those loaded later included, and the classic scripts that it links. */
function readPage(file: string, html: string, reached: readonly string[]) {
  const sheets = reached.filter((path) => path.endsWith('.css')).map((path) => posix.basename(path));
  const scripts = [...html.matchAll(/<script (?![^>]*type="module")[^>]*src="([^"]+)"/g)].map(([, address = '']) =>
    // Shared files lie outside the folder of the article.
    posix.normalize(posix.join(posix.dirname(file), address)).replace(/^\.\.\//, ''),
  );
  const written: WrittenPage = { page: folderOfPage(file), sheets, ...readWritten(html) };
  return { scripts, written };
}

/** A style sheet with the files that it loads inlined as `data:` addresses. */
function withInlinedFiles(css: string, files: Files): string {
  return css.replace(/url\((?!["']?data:)["']?([^)"']+)["']?\)/g, (_match, address: string) => {
    return `url(${inDataAddress(`assets/${posix.basename(address)}`, files)})`;
  });
}

function inDataAddress(path: string, files: Files): string {
  const file = files.get(path);
  if (!file) throw new Error(`${path}: found no such file; a style sheet or a page links it`);
  return `data:${mediaTypeOf(path).replace(/;.*/, '')};base64,${Buffer.from(file.bytes).toString('base64')}`;
}

type Sheet = { readonly name: string; readonly text: string };

/**
 * Moves the fonts of all style sheets into one of their own, because inlined in each they would be repeated. `block`
 * instead of `optional`: nothing is loaded here, but decoding a font takes longer than `optional` waits.
 */
function withFontsOnce(sheets: readonly Sheet[]): readonly Sheet[] {
  const FONT = /@font-face\s*\{[^}]*\}/g;
  const fonts = new Set(sheets.flatMap(({ text }) => text.match(FONT) ?? []));
  const others = sheets.map(({ name, text }) => ({ name, text: text.replace(FONT, '') }));
  const text = [...fonts].join('\n').replaceAll('font-display:optional', 'font-display:block');
  return [{ name: 'faces', text }, ...others];
}

/** A page of the site as the build wrote it. */
type WrittenPage = {
  /** Its folder, relative to the site: '', `en/`. */
  readonly page: string;
  readonly title: string;
  readonly root: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
  /** The content of its body, as HTML. */
  readonly content: string;
  /** The names of the style sheets it uses. */
  readonly sheets: readonly string[];
};

export type Shell = {
  /** The first one is shown when the file is opened. */
  readonly pages: readonly WrittenPage[];
  /** The style sheets in their order; one that no page names applies to all pages. */
  readonly sheets: readonly { readonly name: string; readonly text: string }[];
  readonly script: string;
  /** A `data:` address. */
  readonly icon: string;
};

/** Parses a page of the site. Throws where it is not as the build writes pages. */
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
 * The HTML of the single-file edition. The first page is its body, so that it can be read without scripts; the others are
 * in `template` elements. Its policy allows only its own script and style sheets, by their hashes, and no request to a
 * server.
 */
export function singleShell({ pages, sheets, script, icon }: Shell): string {
  const [first, ...others] = pages;
  if (!first) throw new Error('found no page for the single file; expected at least one');
  const named = new Set(pages.flatMap((page) => page.sheets));
  for (const { name, text } of [...sheets, { name: 'the script', text: script }])
    if (/<\/(style|script)|<!--/i.test(text)) throw new Error(`${name}: found the end of its element within its text`);
  const styles = sheets.map(({ name, text }) => {
    const isUsed = !named.has(name) || first.sheets.includes(name);
    return `<style${named.has(name) ? ` data-sheet="${name}"` : ''}${isUsed ? '' : ' media="not all"'}>${text}</style>`;
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
    // The worker of the map is inlined in the script.
    'worker-src blob: data:',
    'connect-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}
