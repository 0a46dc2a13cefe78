/** The cache key of a file: a folder counts as its index.html, and no file of the site depends on the query. */
export function cachedAddress(requested: string): string {
  const address = new URL(requested);
  address.search = '';
  address.hash = '';
  if (address.pathname.endsWith('/')) address.pathname += 'index.html';
  return address.href;
}

/**
 * Whether the name contains the hash of the content, so that the file never changes. `scope`: the folder of an article,
 * which is the site or a folder in it.
 */
export function isNamedByContent(address: string, scope: string): boolean {
  return ['assets/', '../assets/'].some((folder) => address.startsWith(new URL(folder, scope).href));
}

/** The same address with the trailing `/` that people leave out; the address of the folder, if it names one. */
export function folderAddress(requested: string): string {
  const address = new URL(requested);
  address.hash = '';
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address.href;
}

/**
 * Whether a cached file is the one the build wrote. `integrity`: `sha256-` and the hash in base 64; without it, any
 * file.
 */
export async function hasExpectedHash(file: Response, integrity: string | undefined): Promise<boolean> {
  const [, expected] = /^sha256-(.+)$/.exec(integrity ?? '') ?? [];
  if (expected === undefined) return true;
  // Redirects and partial responses are never precached.
  if (file.status !== 200 || file.redirected) return false;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.clone().arrayBuffer()));
  return btoa(String.fromCharCode(...hash)) === expected;
}
