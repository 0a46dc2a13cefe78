import type { Language } from '../../core/article/article.ts';
import { isRightToLeft } from '../../core/text/languages.ts';
import { useLayoutEffect, useRef } from 'preact/hooks';

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

/** Properties of a `KeyboardEvent`. `code`: the physical key, whatever the layout. */
export type KeyPress = {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
};

/** Keys that clickers send, and keys that are the same on every layout. */
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

/** Arrow keys follow the direction of reading: in right-to-left languages the left one goes on. */
const arrowsIn = (language: Language): Readonly<Record<string, TalkCommand>> =>
  isRightToLeft(language)
    ? { ArrowLeft: 'next', ArrowRight: 'previous' }
    : { ArrowRight: 'next', ArrowLeft: 'previous' };

/** The command of a key; undefined if it has none. */
export function commandForKey(
  { key, code, shiftKey, ctrlKey, altKey, metaKey }: KeyPress,
  language: Language,
): TalkCommand | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === ' ') return shiftKey ? 'previous' : 'next';
  const named = NAMED_KEYS[key] ?? arrowsIn(language)[key];
  if (named) return named;
  // A Latin letter counts as it is typed; in other writing systems the physical key counts.
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  if (letter !== undefined) return LETTER_KEYS[letter];
  if (code === 'Period' && !shiftKey && !isAscii(key)) return 'black';
  return code === 'Slash' && shiftKey && !isAscii(key) ? 'help' : undefined;
}

function isAscii(key: string): boolean {
  return /^[\x20-\x7e]$/.test(key);
}

export type TalkKeyHandlers = {
  readonly language: Language;
  /** Runs the command of a key. */
  readonly onVerb: (verb: TalkCommand, event: KeyboardEvent) => void;
  /** Called first; if it returns true the key is handled. */
  readonly onAny?: (event: KeyboardEvent) => boolean;
};

/** Elements that handle Space themselves. */
const TAKES_SPACE = 'button, a[href], summary, select, input';

/** Handles clickers and keys wherever the focus is, except in text fields. */
export function useTalkKeys(keys: TalkKeyHandlers): void {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { language, onVerb, onAny } = latest.current;
      if (event.defaultPrevented || onAny?.(event)) return;
      const target = event.target instanceof Element ? event.target : document.body;
      const isLeaving = event.key === 'PageDown' || event.key === 'PageUp';
      // An open dialog gets the keys wherever the focus is, except those of a clicker, which has no others.
      const dialog = document.querySelector('dialog[open]');
      if (target.closest('input, select, textarea') && !isLeaving) return;
      const verb = commandForKey(event, language);
      if (!verb || (event.key === 'Escape' && dialog)) return;
      if (dialog && (verb === 'next' || verb === 'previous' || verb === 'first' || verb === 'last') && !isLeaving)
        return;
      if (event.key === ' ' && target.closest(TAKES_SPACE)) return;
      event.preventDefault();
      onVerb(verb, event);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}

export type TalkIconName = TalkCommand | 'pause' | 'close' | 'theme';

/**
 * Drawn for this project on a grid of 20 × 20, as a single line. Icons for next and previous depend on the language.
 */
const ICON_PATHS: Readonly<Record<Exclude<TalkIconName, 'next' | 'previous' | 'first' | 'last'>, string>> = {
  black: 'M3.5 4.5h13v9h-13ZM3.5 13.5L16.5 4.5M7 16.5h6',
  full: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4',
  speaker: 'M3.5 4h13v8.5h-13ZM10 12.5V16M6.5 16.5h7M6.5 7h5M6.5 9.5h7',
  overview: 'M3.5 3.5h5.5v5.5H3.5ZM11 3.5h5.5v5.5H11ZM3.5 11h5.5v5.5H3.5ZM11 11h5.5v5.5H11Z',
  goTo: 'M7.5 3.5l-2 13M14.5 3.5l-2 13M3.5 7.5h13M3 12.5h13',
  help: 'M10 3.2a6.8 6.8 0 1 0 .01 0ZM8 8a2 2 0 1 1 3 1.7c-.7.5-1 .9-1 1.6M10 13.6v.1',
  spot: 'M10 7a3 3 0 1 0 .01 0ZM10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2',
  auto: 'M6.5 4.5l9 5.5-9 5.5Z',
  pause: 'M7 4.5v11M13 4.5v11',
  code: 'M3.5 3.5h5v5h-5ZM11.5 3.5h5v5h-5ZM3.5 11.5h5v5h-5ZM11.5 11.5h2v2M16.5 11.5v5h-3',
  close: 'M5 5l10 10M15 5L5 15',
  theme: 'M10 3.5a6.5 6.5 0 1 0 .01 0ZM10 3.5v13',
};
const LEFT_ARROW = 'M12 4.5L6.5 10l5.5 5.5';
const RIGHT_ARROW = 'M8 4.5l5.5 5.5L8 15.5';

export function TalkIcon({ name, isRtl }: { readonly name: TalkIconName; readonly isRtl: boolean }) {
  const onward = name === 'next' || name === 'last';
  const isArrow = onward || name === 'previous' || name === 'first';
  return (
    <svg class="icon icon-line" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={isArrow ? (onward === isRtl ? LEFT_ARROW : RIGHT_ARROW) : ICON_PATHS[name as keyof typeof ICON_PATHS]} />
    </svg>
  );
}
