import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../model/article.ts';
import { type TalkCommand, commandForKey } from './talk-keys.ts';

export type TalkKeyHandlers = {
  readonly language: Language;
  /** Does what a key means. */
  readonly onVerb: (verb: TalkCommand, event: KeyboardEvent) => void;
  /** Before anything else: what it answers with true is done. */
  readonly onAny?: (event: KeyboardEvent) => boolean;
};

/** Elements that answer to Space themselves. */
const TAKES_SPACE = 'button, a[href], summary, select, input';

/** Hears clickers and keys wherever the focus is, but never while someone types. */
export function useTalkKeys(keys: TalkKeyHandlers): void {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { language, onVerb, onAny } = latest.current;
      if (event.defaultPrevented || onAny?.(event)) return;
      const target = event.target instanceof Element ? event.target : document.body;
      const isLeaving = event.key === 'PageDown' || event.key === 'PageUp';
      // While a dialog is open keys are its own, wherever the focus fell; but a clicker has no other way on.
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
