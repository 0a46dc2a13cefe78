/**
 * What an address must be where it is not what it seems, or `undefined`: who follows it should come to the host that is
 * read in it. No user name may stand before the host, no backslash anywhere, and a host of other letters stands in the
 * form every reader can tell apart (`xn--…`), for а and a look the same.
 */
export function addressFault(address: string): string | undefined {
  // Whether it is of the web at all has been asked already.
  const [, printed] = /^https?:\/\/([^/?#]*)/i.exec(address) ?? [];
  if (printed === undefined) return undefined;
  if (address.includes('\\')) return 'an address without backslashes';
  if (printed.includes('@'))
    return 'an address without a user name or password: nothing before the host but the scheme';
  const host = hostOf(address);
  if (host === undefined) return 'an address with the name of a host';
  if (printed.toLowerCase().replace(/:\d*$/, '') === host) return undefined;
  return `an address with its host as browsers ask for it, ${host}`;
}

/** In ASCII, as the domain name system has it. */
function hostOf(address: string): string | undefined {
  try {
    return new URL(address).hostname;
  } catch {
    return undefined;
  }
}
