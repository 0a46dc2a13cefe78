import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { entriesOf, type FreshFolder, openFreshFolder } from './fresh-folder.ts';

/** In a built site: the names of what the build has put beside it, one a line. What else lies there is somebody’s own. */
const LIST = '.mawdi-build';

/** What builds wrote that left no such list. */
const BEFORE_LISTS = new Set([
  ...['.nojekyll', 'README.md', 'THIRD-PARTY.txt', '_headers', 'app.webmanifest', 'index.html', 'mawdi-host.js'],
  ...['mawdi-map.js', 'sitemap.xml', 'sw.js', 'articles', 'assets', 'basemap', 'downloads', 'embed', 'en', 'glyphs'],
  ...['icons', 'map-pictures', 'oembed', 'pictures', 'present', 'schema', 'single', 'social', 'teach'],
]);

/**
 * A build writes into a new folder beside the one it is for, and that takes its place when everything has been written: one
 * that fails or is killed leaves the site as it was. The last of all plugins: whatever others write comes before.
 */
export function freshOutput(root: string): Plugin {
  let fresh: FreshFolder | undefined;
  let target = '';
  let isWritten = false;
  return {
    name: 'mawdi:fresh-output',
    apply: 'build',
    enforce: 'post',
    config({ build }) {
      target = resolve(root, build?.outDir ?? 'dist');
      fresh = openFreshFolder(target, root, otherFiles);
      return { build: { outDir: fresh.path, emptyOutDir: true } };
    },
    buildStart: () => void (isWritten = false),
    writeBundle: { order: 'post', sequential: true, handler: () => void (isWritten = true) },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler(error) {
        // Of a build that failed while it wrote nothing is said here, but it has not come to the end of writing.
        if (!fresh || error || !isWritten) return fresh?.drop();
        writeFileSync(
          join(fresh.path, LIST),
          entriesOf(fresh.path)
            .map((name) => `${name}\n`)
            .join(''),
        );
        fresh.moveIntoPlace();
        this.info(`${relative(root, target) || target}: whole, and in its place`);
      },
    },
  };
}

/** What lies in the folder of a site that no build has put there. */
export function otherFiles(folder: string): readonly string[] {
  const entries = entriesOf(folder);
  const list = join(folder, LIST);
  if (lstatSync(list, { throwIfNoEntry: false })?.isFile()) {
    const own = new Set([LIST, ...readFileSync(list, 'utf8').split('\n')]);
    return entries.filter((name) => !own.has(name));
  }
  // Without the script for host pages it is no site of ours, whatever its files are called.
  if (!entries.includes('mawdi-host.js')) return entries;
  return entries.filter((name) => !BEFORE_LISTS.has(name.replace(/\.(br|gz)$/, '')));
}
