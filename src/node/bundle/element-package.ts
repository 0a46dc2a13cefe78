import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declarationsOf } from './declarations.ts';
import { buildElement } from './element-script.ts';
import type { SiteFile } from '../site-file.ts';
import { thirdParty } from './third-party.ts';

/** The modules that a page may import of the package, by the names of their files. */
const ENTRIES = { index: 'src/apps/element/index.ts', register: 'src/apps/element/register.ts' } as const;
/** The files whose types are published: all that those modules export or refer to. */
const TYPED = ['element-events', 'index', 'mawdi-map', 'register'] as const;

/**
 * Licences of the code, of the base map’s labels, of its rivers and lakes and of its glyphs, as under “Rights” in the
 * README.
 */
const LICENSES = 'MIT AND CC-BY-4.0 AND LGPL-3.0-or-later AND OFL-1.1';

/** For the rivers and lakes: the LGPL only adds to the GPL, so both texts are needed. */
const LICENCE_TEXTS = ['LGPL-3.0.txt', 'GPL-3.0.txt'] as const;

type Manifest = {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
};

/** The files of the element’s npm package: modules with their types. The map library is a peer dependency. */
export async function elementPackage(root: string): Promise<readonly SiteFile[]> {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const typesOf = (path: string) => declarationsOf(path, read(path));
  const { version, dependencies } = JSON.parse(read('package.json')) as Manifest;
  const { files, modules } = await buildElement({
    root,
    entries: ENTRIES,
    folder: 'parts',
    external: [/^maplibre-gl$/],
  });
  const readme = read('src/apps/element/README.md');
  const [code] = read('LICENSE').split(/^---\n/m);
  const [, rights] = readme.split(/^## Rights\n\n/m);
  if (code === undefined || rights === undefined)
    throw new Error('src/apps/element/README.md: expected ## Rights at its end');
  const manifest = {
    name: '@mawdi/element',
    version,
    description: 'The map of an article as a custom element: passage, source, place, precision.',
    license: LICENSES,
    type: 'module',
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './register': { types: './register.d.ts', default: './register.js' },
      './package.json': './package.json',
    },
    sideEffects: ['./register.js'],
    peerDependencies: { 'maplibre-gl': dependencies['maplibre-gl'] },
  };
  return [
    ...files,
    ...TYPED.map((each) => ({ path: `${each}.d.ts`, bytes: typesOf(`src/apps/element/${each}.ts`) })),
    { path: 'package.json', bytes: `${JSON.stringify(manifest, null, 2)}\n` },
    { path: 'README.md', bytes: readme },
    { path: 'LICENSE', bytes: `${code.trimEnd()}\n\n---\n\n${rights}` },
    { path: 'THIRD-PARTY.txt', bytes: thirdParty(root, modules) },
    ...LICENCE_TEXTS.map((each) => ({ path: each, bytes: read(`data/basemap/licences/${each}`) })),
  ];
}
