import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articlesFolder, readSite } from '../articles/read-site.ts';
import { elementPackage } from '../bundle/element-package.ts';
import { openFreshFolder, refuseFolder } from '../fresh-folder.ts';
import { createPackage } from '../package/create-package.ts';
import { notOurPackage } from '../package/not-our-package.ts';
import { programPackage } from '../package/program-package.ts';
import { writeFiles } from '../site/write-output.ts';

/**
 * Writes the npm packages into folders of `package/`, or of the folder given: `npm run build:package [folder] [name…]`.
 * `element`: `@mawdi/element`; `mawdi`: the program; `create-mawdi`: what `npm create mawdi` runs.
 */
const PACKAGES = {
  element: elementPackage,
  mawdi: programPackage,
  'create-mawdi': (root: string) => Promise.resolve(createPackage(root)),
} as const;
type PackageFolder = keyof typeof PACKAGES;

const root = fileURLToPath(new URL('../../../', import.meta.url));
const [folder = join(root, 'package'), ...named] = process.argv.slice(2);
const unknown = named.find((name) => !Object.hasOwn(PACKAGES, name));
const names = (named.length > 0 ? named : Object.keys(PACKAGES)) as readonly PackageFolder[];
const refusals = names.flatMap((name) => refuseFolder(resolve(folder, name), root, notOurPackage) ?? []);
// Packages are published with the site, so none is built while the article at `/` has issues.
const { front, lines } = readSite(articlesFolder());
const faults = [
  ...(unknown === undefined ? [] : [`found no package ${unknown}; expected ${Object.keys(PACKAGES).join(', ')}`]),
  ...refusals,
  ...(front ? [] : [...lines, lines[0]]),
];
if (faults.length > 0) {
  for (const line of faults) console.error(line);
  process.exit(1);
}
for (const name of names) {
  const out = resolve(folder, name);
  const files = await PACKAGES[name](root);
  const fresh = openFreshFolder(out, root, notOurPackage);
  writeFiles(fresh.path, files);
  fresh.moveIntoPlace();
  const bytes = files.reduce((sum, file) => sum + Buffer.byteLength(file.bytes), 0);
  console.log(`${out}: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
}
