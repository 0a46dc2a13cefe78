/**
 * Changes the address, with a new history entry or in place of the current one. Safari refuses more than a hundred
 * changes in 30 seconds, and some iframes all of them: the page then keeps its address.
 */
export function writeAddress(address: string, entry: 'push' | 'replace'): void {
  try {
    if (entry === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  } catch {
    // Nothing visible depends on the address.
  }
}
