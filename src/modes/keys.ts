import { useLayoutEffect, useRef } from 'preact/hooks';

/** Calls what a key stands for, wherever the focus is; but never while someone types, except for Escape. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLInputElement && !['range', 'checkbox', 'radio'].includes(event.target.type);
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping && event.key !== 'Escape') return;
      const action = latest.current[event.key];
      if (!action) return;
      if (event.key !== 'Escape') event.preventDefault();
      action();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
