/**
 * Puts an address into the bar, as a new step of the way back or in the place of the last. Safari refuses more than a hundred
 * in half a minute, and some frames every one: the page then goes on under the address it has.
 */
export function writeAddress(address: string, entry: 'push' | 'replace'): void {
  try {
    if (entry === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  } catch {
    // Nothing the reader sees depends on it.
  }
}
