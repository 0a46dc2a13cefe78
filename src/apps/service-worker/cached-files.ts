/** The address under which a file of the site is kept: a folder is its page, and no file of ours changes with a query. */
export function cachedAddress(asked: string): string {
  const address = new URL(asked);
  address.search = '';
  address.hash = '';
  if (address.pathname.endsWith('/')) address.pathname += 'index.html';
  return address.href;
}

/** Whether a file has the hash of its content in its name, and is therefore the same for ever. `scope`: the site. */
export function isNamedByContent(address: string, scope: string): boolean {
  return address.startsWith(`${scope}assets/`);
}

/** The same address ending in `/`, which people leave out: that of the folder, where it names one. */
export function folderAddress(asked: string): string {
  const address = new URL(asked);
  address.hash = '';
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address.href;
}

/** Whether a kept file is the one the build wrote. `integrity`: `sha256-` and the hash in base 64; absent, nothing is asked. */
export async function hasExpectedHash(file: Response, integrity: string | undefined): Promise<boolean> {
  const [, expected] = /^sha256-(.+)$/.exec(integrity ?? '') ?? [];
  if (expected === undefined) return true;
  // A redirect, or a part of a file, is never what was kept.
  if (file.status !== 200 || file.redirected) return false;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.clone().arrayBuffer()));
  return btoa(String.fromCharCode(...hash)) === expected;
}
