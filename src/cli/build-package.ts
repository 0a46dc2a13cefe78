import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { elementPackage } from '../build/element-package.ts';
import { refuseFolder } from './package-folder.ts';

/** Writes the npm package of the element into `package/`, or the folder named: `npm run build:package`. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const out = resolve(process.argv[2] ?? join(root, 'package'));
const refusal = refuseFolder(out, root);
if (refusal !== undefined) {
  console.error(refusal);
  process.exit(1);
}
const files = await elementPackage(root);
rmSync(out, { recursive: true, force: true });
for (const { path, bytes } of files) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), bytes);
}
console.log(`${out}: ${files.length} files`);
