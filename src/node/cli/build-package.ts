import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articlesFolder, readSite } from '../articles/read-site.ts';
import { elementPackage, notOurPackage } from '../bundle/element-package.ts';
import { openFreshFolder, refuseFolder } from '../fresh-folder.ts';
import { writeFiles } from '../site/write-output.ts';

/** Writes the npm package of the element into `package/` or the folder given: `npm run build:package`. */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const out = resolve(process.argv[2] ?? join(root, 'package'));
const refusal = refuseFolder(out, root, notOurPackage);
if (refusal !== undefined) {
  console.error(refusal);
  process.exit(1);
}
// The package is published with the site, so it is not built while the article at `/` has issues.
const { front, lines } = readSite(articlesFolder());
if (!front) {
  for (const line of [...lines, lines[0]]) console.error(line);
  process.exit(1);
}
const files = await elementPackage(root);
const fresh = openFreshFolder(out, root, notOurPackage);
writeFiles(fresh.path, files);
fresh.moveIntoPlace();
console.log(`${out}: ${files.length} files`);
