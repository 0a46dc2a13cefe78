import { createHash } from 'node:crypto';
import { precachedFiles } from './kept-files.ts';
import { integrityOf, type SiteFile } from './site-file.ts';

/** What the program of the worker says where the list of files belongs. */
const LIST = 'self.__WB_MANIFEST';

/**
 * `sw.js`, which keeps the site for visits without a network, or drops what was kept. `program`: as `bundleApp` made it; the
 * one that drops names no list. Every file to be kept stands in it with its hash, so that two builds are never mixed,
 * whatever a server sends meanwhile. `files`: those of the site, as readers get them.
 */
export function workerScript(program: string, files: readonly SiteFile[]): SiteFile {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const bytesOf = (path: string) => Buffer.from(byPath.get(path)?.bytes ?? '');
  const kept = precachedFiles([...byPath.keys()], (path) => bytesOf(path).toString('utf8'));
  const list = kept.map((url) => {
    const bytes = bytesOf(url);
    // Under one name these never change, so nothing has to ask again.
    const revision = url.startsWith('assets/') ? null : createHash('md5').update(bytes).digest('hex');
    return { integrity: integrityOf(bytes), revision, url };
  });
  return { path: 'sw.js', bytes: program.replace(LIST, () => JSON.stringify(list)) };
}
