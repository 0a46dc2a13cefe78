import type { Language } from '../model/article.ts';
import { isRightToLeft } from '../model/languages.ts';

export const TALK_COMMANDS = [
  'next',
  'previous',
  'first',
  'last',
  'black',
  'full',
  'speaker',
  'overview',
  'goTo',
  'help',
  'spot',
  'auto',
  'code',
] as const;
export type TalkCommand = (typeof TALK_COMMANDS)[number];

/** Of a `KeyboardEvent`. `code`: the key by its place, whatever the layout writes on it. */
export type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
};

/** What clickers send, and keys that mean the same on every layout. */
const NAMED_KEYS: Readonly<Record<string, TalkCommand>> = {
  PageDown: 'next',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  F5: 'full',
  Escape: 'overview',
  '.': 'black',
  '?': 'help',
  '؟': 'help',
};

const LETTER_KEYS: Readonly<Record<string, TalkCommand>> = {
  n: 'next',
  p: 'previous',
  b: 'black',
  f: 'full',
  s: 'speaker',
  o: 'overview',
  g: 'goTo',
  l: 'spot',
  a: 'auto',
  q: 'code',
};

/** Arrows go the way one reads: onward is left in Arabic. */
const arrowsIn = (language: Language): Readonly<Record<string, TalkCommand>> =>
  isRightToLeft(language)
    ? { ArrowLeft: 'next', ArrowRight: 'previous' }
    : { ArrowRight: 'next', ArrowLeft: 'previous' };

/** What a key means to the talk; undefined where it is not ours. */
export function commandForKey(
  { key, code, shiftKey, ctrlKey, altKey, metaKey }: KeyPress,
  language: Language,
): TalkCommand | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === ' ') return shiftKey ? 'previous' : 'next';
  const named = NAMED_KEYS[key] ?? arrowsIn(language)[key];
  if (named) return named;
  // A Latin letter means what is written on its key; any other alphabet, what would be written there.
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  if (letter !== undefined) return LETTER_KEYS[letter];
  if (code === 'Period' && !shiftKey && !isAscii(key)) return 'black';
  return code === 'Slash' && shiftKey && !isAscii(key) ? 'help' : undefined;
}

function isAscii(key: string): boolean {
  return /^[\x20-\x7e]$/.test(key);
}
