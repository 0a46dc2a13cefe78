import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Answer, type SiteServer, startSiteServer } from './site-server.ts';

/** Serves a built site on localhost. Throws an Error of one line where the folder holds none. */
export function previewSite(folder: string, port: number): Promise<SiteServer> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder}: found no site, expected one that mawdi build wrote`);
  const home = realpathSync(folder);
  return startSiteServer({
    port,
    find: (path) => Promise.resolve(fileIn(home, path)),
    notFound: () => Promise.resolve(fileIn(home, '404.html')),
  });
}

/** The file of a path in a folder, or the page of the folder that it names. Links that lead out of it are not followed. */
function fileIn(home: string, path: string): Answer {
  const at = join(home, path);
  const isFolder = statSync(at, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const file = isFolder ? join(at, 'index.html') : at;
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  if (!realpathSync(file).startsWith(`${home}${sep}`)) return undefined;
  const name = isFolder ? `${path}${path === '' || path.endsWith('/') ? '' : '/'}index.html` : path;
  return { path: name, bytes: readFileSync(file) };
}
