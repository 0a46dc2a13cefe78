/** Longer ones are no address of ours: browsers cut or refuse them sooner. UTF-16 code units. */
const LONGEST = 65_536;

/**
 * The pairs of a fragment, with or without its `#`. Never throws: what cannot be decoded is passed over, and of a key
 * that comes twice the first counts. Keys that are not ours stay in and do no harm.
 */
export function readPairs(fragment: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  if (fragment.length > LONGEST) return pairs;
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const at = part.indexOf('=');
    const key = at < 0 ? undefined : decoded(part.slice(0, at));
    const value = at < 0 ? undefined : decoded(part.slice(at + 1));
    if (key !== undefined && value !== undefined && !pairs.has(key)) pairs.set(key, value);
  }
  return pairs;
}

/** As a fragment with its `#`; nothing for no pairs. Commas and slashes stay legible. */
export function writePairs(pairs: readonly (readonly [key: string, value: string])[]): string {
  const text = pairs.map(([key, value]) => `${key}=${encoded(value)}`).join('&');
  return text === '' ? '' : `#${text}`;
}

function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%2F', '/');
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
