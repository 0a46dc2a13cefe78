import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { InterfaceMessages } from '../../core/i18n/messages/core.ts';

/** How much of a phone the card takes: its head, half, or all but a strip in which the place can still be seen. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

type BottomSheetProps = {
  readonly words: InterfaceMessages;
  readonly stop: SheetHeight;
  readonly onStop: (stop: SheetHeight) => void;
  readonly children: ComponentChildren;
};

/** Pixels a finger moves before a press becomes a drag. */
const DRAG_THRESHOLD = 6;

/** The card’s sheet: dragged by its grabber, or moved from height to height by pressing it. On wide screens only a frame. */
export function BottomSheet({ words, stop, onStop, children }: BottomSheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const drag = useRef<{ readonly y: number; readonly top: number; hasMoved: boolean } | undefined>(undefined);
  const next = SHEET_HEIGHTS[(SHEET_HEIGHTS.indexOf(stop) + 1) % SHEET_HEIGHTS.length] ?? 'half';
  const towards = (by: 1 | -1) => SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(stop) + by];
  const move = (top: number | undefined) => {
    if (top === undefined) sheet.current?.style.removeProperty('--drag-top');
    else sheet.current?.style.setProperty('--drag-top', `${top}px`);
    sheet.current?.toggleAttribute('data-dragged', top !== undefined);
  };
  const end = () => {
    const held = drag.current;
    if (held?.hasMoved && sheet.current) {
      const top = sheet.current.getBoundingClientRect().top;
      move(undefined);
      onStop(nearestSheetHeight(sheet.current, top));
    }
    move(undefined);
  };
  return (
    <div class="sheet" ref={sheet} data-stop={stop}>
      <button
        type="button"
        class="grabber"
        aria-label={stop === 'full' ? words.shrinkSheet : words.growSheet}
        aria-expanded={stop !== 'peek'}
        onClick={() => {
          // The press that ends a drag is no press.
          if (!drag.current?.hasMoved) onStop(next);
          drag.current = undefined;
        }}
        onKeyDown={(event) => {
          const to = event.key === 'ArrowUp' ? towards(1) : event.key === 'ArrowDown' ? towards(-1) : undefined;
          if (!to) return;
          event.preventDefault();
          onStop(to);
        }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          const top = sheet.current?.getBoundingClientRect().top ?? 0;
          drag.current = { y: event.clientY, top, hasMoved: false };
        }}
        onPointerMove={(event) => {
          const held = drag.current;
          if (!held || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
          if (Math.abs(event.clientY - held.y) > DRAG_THRESHOLD) held.hasMoved = true;
          if (held.hasMoved) move(held.top + event.clientY - held.y);
        }}
        onPointerUp={end}
        onPointerCancel={end}
      />
      {children}
    </div>
  );
}

/** The stop whose top edge, as the style sheet has it, is nearest to where the sheet was let go. */
function nearestSheetHeight(sheet: HTMLElement, top: number): SheetHeight {
  const held = sheet.dataset['stop'];
  const distances = SHEET_HEIGHTS.map((stop) => {
    sheet.dataset['stop'] = stop;
    const edge = parseFloat(getComputedStyle(sheet).getPropertyValue('top'));
    return { stop, distance: Math.abs((Number.isFinite(edge) ? edge : 0) - top) };
  });
  sheet.dataset['stop'] = held ?? 'half';
  return distances.sort((a, b) => a.distance - b.distance)[0]?.stop ?? 'half';
}
