import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { InterfaceMessages } from '../../core/i18n/messages/core.ts';

/** Heights of the bottom sheet on phones: its head, half, or all but a strip of the map. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

type BottomSheetProps = {
  readonly messages: InterfaceMessages;
  readonly stop: SheetHeight;
  readonly onStop: (stop: SheetHeight) => void;
  readonly children: ComponentChildren;
};

/** Pixels a pointer moves before a press becomes a drag. */
const DRAG_THRESHOLD = 6;

/**
 * The bottom sheet of the card: dragged by its grabber, or moved to the next height by a press. On wide screens a plain
 * box.
 */
export function BottomSheet({ messages, stop, onStop, children }: BottomSheetProps) {
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
    const currentDrag = drag.current;
    if (currentDrag?.hasMoved && sheet.current) {
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
        aria-label={stop === 'full' ? messages.shrinkSheet : messages.growSheet}
        aria-expanded={stop !== 'peek'}
        onClick={() => {
          // The click event that follows a drag is ignored.
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
          const currentDrag = drag.current;
          if (!currentDrag || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
          if (Math.abs(event.clientY - currentDrag.y) > DRAG_THRESHOLD) currentDrag.hasMoved = true;
          if (currentDrag.hasMoved) move(currentDrag.top + event.clientY - currentDrag.y);
        }}
        onPointerUp={end}
        onPointerCancel={end}
      />
      {children}
    </div>
  );
}

/** The height whose top edge, by the style sheet, is nearest to where the bottom sheet was released. */
function nearestSheetHeight(sheet: HTMLElement, top: number): SheetHeight {
  const previous = sheet.dataset['stop'];
  const distances = SHEET_HEIGHTS.map((stop) => {
    sheet.dataset['stop'] = stop;
    const edge = parseFloat(getComputedStyle(sheet).getPropertyValue('top'));
    return { stop, distance: Math.abs((Number.isFinite(edge) ? edge : 0) - top) };
  });
  sheet.dataset['stop'] = previous ?? 'half';
  return distances.sort((a, b) => a.distance - b.distance)[0]?.stop ?? 'half';
}
