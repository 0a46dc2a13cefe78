import { writePairs } from '../view-state/fragment-pairs.ts';

/** Where a passage is found without script; with it, `onSelect` opens the passage in place. */
export function passageLink(id: string, onSelect: (id: string) => void) {
  return {
    href: writePairs([['passage', id]]),
    'data-timed': id,
    onClick: (event: MouseEvent) => {
      // A new tab or window is the reader’s wish, and the address leads to the same passage.
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      onSelect(id);
    },
  };
}
