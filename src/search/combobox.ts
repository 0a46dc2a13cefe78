/** A box to type in and the list under it. `active`: the option the arrow keys are at, counted from 0. */
export type Combobox = {
  readonly query: string;
  readonly isOpen: boolean;
  readonly active: number | undefined;
};

/** What a key does. `chosen`: the option taken. `isTaken`: the key no longer does what it does in any text box. */
export type KeyPressed = { readonly box: Combobox; readonly chosen?: number; readonly isTaken: boolean };

export const EMPTY_BOX: Combobox = { query: '', isOpen: false, active: undefined };

export function typeInto(query: string): Combobox {
  return { query, isOpen: query !== '', active: undefined };
}

export function closeBox(box: Combobox): Combobox {
  return { ...box, isOpen: false, active: undefined };
}

/** The keys of an editable combobox, as WAI-ARIA 1.2 practice has them. `options`: how many are listed. */
export function pressKey(box: Combobox, key: string, options: number): KeyPressed {
  const { isOpen, active } = box;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp': {
      if (options === 0) return { box, isTaken: false };
      const from = isOpen ? active : undefined;
      const next = key === 'ArrowDown' ? ((from ?? -1) + 1) % options : ((from ?? options) - 1 + options) % options;
      return { box: { ...box, isOpen: true, active: next }, isTaken: true };
    }
    case 'Enter':
      if (options === 0) return { box, isTaken: false };
      if (!isOpen) return { box: { ...box, isOpen: true }, isTaken: true };
      // Who presses it without having moved wants the nearest, which is the first.
      return { box: closeBox(box), chosen: active ?? 0, isTaken: true };
    case 'Escape':
      if (isOpen) return { box: closeBox(box), isTaken: true };
      return { box: EMPTY_BOX, isTaken: box.query !== '' };
    case 'Tab':
      return { box: closeBox(box), isTaken: false };
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      // The caret moves in the text, so the text has the attention again.
      return { box: { ...box, active: undefined }, isTaken: false };
    default:
      return { box, isTaken: false };
  }
}
