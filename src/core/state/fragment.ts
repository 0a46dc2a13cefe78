import type { Facet } from './filters.ts';

/** Longest fragment that is read, in UTF-16 code units: browsers truncate or refuse addresses before that. */
const LONGEST = 65_536;

/**
 * The key-value pairs of a fragment, with or without its `#`. Never throws: what cannot be decoded is ignored, and the
 * first of a repeated key counts. Unknown keys are returned too.
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

/** Writes pairs as a fragment with its `#`; an empty string for no pairs. Commas and slashes are not escaped. */
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

/** The key of each facet in an address; its values are ids, joined by commas. */
export const FACET_KEYS: Readonly<Record<Facet, string>> = {
  topics: 'topic',
  voices: 'voice',
  sourceTypes: 'who',
  standings: 'standing',
  precisions: 'precision',
  places: 'at',
};

/** All keys of an address that describe the view. */
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

/** The id of a list row in the prerendered page: a link with this fragment scrolls to it without script. */
export const passageAnchor = (id: string): string => `passage=${id}`;
export const placeAnchor = (id: string): string => `place=${id}`;
