import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteFile } from '../site-file.ts';

/** The files of the npm package `create-mawdi`, which `npm create mawdi@latest my-maps` runs: `mawdi init my-maps`. */
export function createPackage(root: string): readonly SiteFile[] {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const { version, license, engines } = JSON.parse(read('package.json')) as {
    readonly version: string;
    readonly license: string;
    readonly engines: object;
  };
  const manifest = {
    name: 'create-mawdi',
    version,
    description: 'Makes a project of source maps: npm create mawdi@latest my-maps',
    license,
    type: 'module',
    engines,
    bin: { 'create-mawdi': 'create-mawdi.js' },
    exports: { './package.json': './package.json' },
    dependencies: { mawdi: `^${version}` },
  };
  return [
    { path: 'package.json', bytes: `${JSON.stringify(manifest, null, 2)}\n` },
    { path: 'create-mawdi.js', bytes: PROGRAM },
    { path: 'README.md', bytes: README },
    { path: 'LICENSE', bytes: read('LICENSE') },
  ];
}

const PROGRAM = `#!/usr/bin/env node
process.argv.splice(2, 0, 'init');
await import('mawdi/command');
`;

const README = `# create-mawdi

\`npm create mawdi@latest my-maps\` makes a project of source maps in the folder \`my-maps\`, with a sample article. It runs
\`mawdi init\`.
`;
