import { posix } from 'node:path';
import type { Article } from '../../core/article/article.ts';
import { PAGE_GLOBALS } from '../../core/site/page-contract.ts';
import { folderOfPage, singlePath } from '../../core/site/site-paths.ts';
import { reachedFrom } from '../hosting/worker-script.ts';
import { inScript } from '../bundle/map-assets.ts';
import { mediaTypeOf } from '../hosting/media-types.ts';
import { integrityOf, type SiteFile } from '../site-file.ts';
import { escapeHtml } from '../../core/text/escape-html.ts';

type Files = ReadonlyMap<string, SiteFile>;
type Program = { readonly code: string; readonly stylesheet: string };

/**
 * The whole site in one file that opens from a disk: every page that was written, with the sheets, fonts, data and scripts it
 * comes to ask for. A new page is in it without being named. (Not by vite-plugin-singlefile, which puts the scripts of one
 * page into that page, modules as they are: from a disk browsers run no worker of a module, and this is many pages with one
 * map.) `files`: those of the site, by path; `program`: what makes the file answer, bundled.
 */
export function singleFile(article: Article, files: Files, program: Program): SiteFile {
  const paths = [...files.keys()].filter((path) => path.endsWith('.html') || path.startsWith('assets/'));
  const textOf = (path: string) => textIn(files, path);
  // A frame is for pages of others. The page at the root is the one that stands without script.
  const others = paths.filter((path) => path.endsWith('.html') && !/^index\.html$|(^|\/)embed\//.test(path)).sort();
  const read = ['index.html', ...others].map((file) => {
    const reached = reachedFrom(file, paths, textOf);
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
  const inside = [
    `const scripts=[${scripts.map((path) => `function(){\n${textOf(path)}\n}`).join()}];`,
    `globalThis.${PAGE_GLOBALS.site}={files:${inScript(Object.fromEntries(data))},pages:[${pages.join()}]};`,
  ];
  const icon = ofKind('.svg')[0];
  const html = singleShell({
    pages: read.map(({ written }) => written),
    sheets: [
      ...withFontsOnce(
        ofKind('.css').map((path) => ({ name: posix.basename(path), text: inlined(textOf(path), files) })),
      ),
      { name: 'single', text: program.stylesheet },
    ],
    script: `(()=>{${inside.join('')}})();\n${program.code}`.replace(/<(?=\/script|!--)/gi, '\\x3C'),
    icon: icon === undefined ? 'data:,' : inDataAddress(icon, files),
  });
  return { path: singlePath(article), bytes: html };
}

function textIn(files: Files, path: string): string {
  const { bytes = '' } = files.get(path) ?? {};
  return typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('utf8');
}

/** A page with its sheets, those of its later parts included, and the classic scripts that it names. */
function readPage(file: string, html: string, reached: readonly string[]) {
  const sheets = reached.filter((path) => path.endsWith('.css')).map((path) => posix.basename(path));
  const scripts = [...html.matchAll(/<script (?![^>]*type="module")[^>]*src="([^"]+)"/g)].map(([, address = '']) =>
    posix.normalize(posix.join(posix.dirname(file), address)),
  );
  const written: WrittenPage = { page: folderOfPage(file), sheets, ...readWritten(html) };
  return { scripts, written };
}

/** A sheet with the files it names inside it. */
function inlined(css: string, files: Files): string {
  return css.replace(/url\((?!["']?data:)["']?([^)"']+)["']?\)/g, (_whole, address: string) => {
    return `url(${inDataAddress(`assets/${posix.basename(address)}`, files)})`;
  });
}

function inDataAddress(path: string, files: Files): string {
  const file = files.get(path);
  if (!file) throw new Error(`${path}: found no such file; a sheet or a page names it`);
  return `data:${mediaTypeOf(path).replace(/;.*/, '')};base64,${Buffer.from(file.bytes).toString('base64')}`;
}

type Sheet = { readonly name: string; readonly text: string };

/**
 * The fonts of all sheets in one of their own: each sheet that names them would bring them again. A page on a host does
 * without a font that is late; here none is on its way, and unpacking it takes a moment.
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
