import type { Facet } from './filters.ts';

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

/** The key of each dimension in an address; its values are ids, joined by commas. */
export const FACET_KEYS: Readonly<Record<Facet, string>> = {
  topics: 'topic',
  voices: 'voice',
  sourceTypes: 'who',
  standings: 'standing',
  precisions: 'precision',
  places: 'at',
};

/** Every key of an address that says what is shown. */
export const VIEW_KEYS: readonly string[] = [
  'place',
  'passage',
  ...Object.values(FACET_KEYS),
  'onesource',
  'named',
  'from',
  'to',
  'dated',
  'order',
  'linked',
];

/** The id of a row of the written page, which its address leads to without script too. */
export const passageAnchor = (id: string): string => `passage=${id}`;
export const placeAnchor = (id: string): string => `place=${id}`;
