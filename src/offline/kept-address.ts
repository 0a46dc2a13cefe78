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
