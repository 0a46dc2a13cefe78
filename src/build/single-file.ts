import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Plugin } from 'vite';
import type { Article } from '../model/article.ts';
import { folderOfPage, singlePath } from '../site/paths.ts';
import { buildClassicScript } from './classic-scripts.ts';
import { filesIn } from './hosting-files.ts';
import { reachedFrom } from './kept-files.ts';
import { inScript, mapGoods } from './map-goods.ts';
import { mediaTypeOf } from './media-types.ts';
import type { Rendering } from './rendered.ts';
import { readWritten, singleShell, type WrittenPage } from './single-shell.ts';
import { writeFiles } from './write-files.ts';

/** What the site brings over the network, and the one file from within itself. */
const EXCHANGED = {
  'src/map/bring-map.ts': 'src/single/bring-map-inside.ts',
  'src/offline/keep-site.ts': 'src/single/keep-nothing.ts',
};

/**
 * The whole site in one file that opens from a disk: every page the build wrote, with the sheets, faces, data and scripts
 * it comes to ask for. Written from the finished site, so that a new page is in it without being named. (Not by
 * vite-plugin-singlefile, which puts the scripts of one page into that page, modules as they are: from a disk browsers
 * run no worker of a module, and this is many pages with one map.)
 */
export function singleFile({ root, rendering }: { readonly root: string; readonly rendering: Rendering }): Plugin {
  return {
    name: 'mawdi:single-file',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        const { article } = await rendering.get();
        if (!article || dir === undefined) return;
        const html = await makeSingleFile(root, dir, article);
        const path = singlePath(article);
        writeFiles(dir, [{ path, bytes: html }]);
        this.info(`${path}: ${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB, the whole site in one file`);
      },
    },
  };
}

type Bytes = ReadonlyMap<string, Buffer>;

async function makeSingleFile(root: string, dir: string, article: Article): Promise<string> {
  const paths = await filesIn(dir);
  const wanted = paths.filter((path) => path.endsWith('.html') || path.startsWith('assets/'));
  const held: Bytes = new Map(
    await Promise.all(wanted.map(async (path) => [path, await readFile(join(dir, path))] as const)),
  );
  const textOf = (path: string) => held.get(path)?.toString('utf8') ?? '';
  // A frame is for pages of others. The page at the root is the one that stands without script.
  const others = paths.filter((path) => path.endsWith('.html') && !/^index\.html$|(^|\/)embed\//.test(path));
  const files = ['index.html', ...others];
  const read = files.map((file) => {
    const reached = reachedFrom(file, paths, textOf);
    return { file, reached, ...readPage(file, textOf(file), reached) };
  });
  const reached = new Set(read.flatMap((each) => each.reached));
  const ofKind = (end: string) => [...reached].filter((path) => path.endsWith(end));
  const data = ofKind('.json').map((path) => [path, textOf(path)]);
  const scripts = [...new Set(read.flatMap((each) => each.scripts))];
  const pages = read.map(({ scripts: own, written: { page, title, root, body, sheets } }) => {
    const named = own.map((path) => `scripts[${scripts.indexOf(path)}]`);
    return `{...${inScript({ page, title, root, body, sheets })}, scripts: [${named.join(', ')}]}`;
  });
  const writtenPages = [
    `const scripts = [${scripts.map((path) => `function () {\n${textOf(path)}\n}`).join(',\n')}];`,
    `export const pages = [${pages.join(',\n')}];`,
  ];
  const { code } = await buildClassicScript(
    root,
    'src/single.ts',
    {
      ...mapGoods(root, article),
      'virtual:mawdi/still.css': '',
      'virtual:mawdi/scene-stills.css': '',
      'virtual:mawdi/single-files': `export const files = ${inScript(Object.fromEntries(data))};`,
      'virtual:mawdi/single-pages': writtenPages.join('\n'),
    },
    { modules: EXCHANGED, globals: { fetch: [join(root, 'src/single/fetch-inside.ts'), 'fetchInside'] } },
  );
  const icon = ofKind('.svg')[0];
  return singleShell({
    pages: read.map(({ written }) => written),
    sheets: [
      ...withFacesOnce(
        ofKind('.css').map((path) => ({ name: posix.basename(path), text: inlined(textOf(path), held) })),
      ),
      { name: 'single', text: await readFile(join(root, 'src/look/single.css'), 'utf8') },
    ],
    script: code.replace(/<(?=\/script|!--)/gi, '\\x3C'),
    icon: icon === undefined ? 'data:,' : inDataAddress(icon, held),
  });
}

/** A page with its sheets, those of its later parts included, and the scripts of the old kind that it names. */
function readPage(file: string, html: string, reached: readonly string[]) {
  const sheets = reached.filter((path) => path.endsWith('.css')).map((path) => posix.basename(path));
  const scripts = [...html.matchAll(/<script (?![^>]*type="module")[^>]*src="([^"]+)"/g)].map(([, address = '']) =>
    posix.normalize(posix.join(posix.dirname(file), address)),
  );
  const written: WrittenPage = { page: folderOfPage(file), sheets, ...readWritten(html) };
  return { scripts, written };
}

/** A sheet with the files it names inside it. */
function inlined(css: string, held: Bytes): string {
  return css.replace(/url\((?!["']?data:)["']?([^)"']+)["']?\)/g, (_whole, address: string) => {
    return `url(${inDataAddress(`assets/${posix.basename(address)}`, held)})`;
  });
}

function inDataAddress(path: string, held: Bytes): string {
  const bytes = held.get(path);
  if (!bytes) throw new Error(`${path}: found no such file; a sheet or a page names it`);
  return `data:${mediaTypeOf(path).replace(/;.*/, '')};base64,${bytes.toString('base64')}`;
}

type Sheet = { readonly name: string; readonly text: string };

/**
 * The faces of all sheets in one of their own: each sheet that names them would bring them again. A page on a host does
 * without a face that is late; here none is on its way, and unpacking it takes a moment.
 */
function withFacesOnce(sheets: readonly Sheet[]): readonly Sheet[] {
  const FACE = /@font-face\s*\{[^}]*\}/g;
  const faces = new Set(sheets.flatMap(({ text }) => text.match(FACE) ?? []));
  const others = sheets.map(({ name, text }) => ({ name, text: text.replace(FACE, '') }));
  const text = [...faces].join('\n').replaceAll('font-display:optional', 'font-display:block');
  return [{ name: 'faces', text }, ...others];
}
