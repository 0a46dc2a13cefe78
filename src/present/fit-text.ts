/** The smallest share of its size a quotation is set in; the style sheet keeps it legible from the last row. */
const SMALLEST_FIT = 0.5;
const FIT_STEP = 0.05;

/** Sets the words of a scene as large as its room allows. */
export function fitSceneText(element: HTMLElement): void {
  const room = element.parentElement;
  if (!room) return;
  // Where the words stand below the map they scroll instead, and whoever has no pointer scrolls them by focus.
  if (getComputedStyle(room).overflowY === 'auto') {
    element.style.removeProperty('--fit');
    if (room.scrollHeight > room.clientHeight + 1) room.tabIndex = 0;
    else room.removeAttribute('tabindex');
    return;
  }
  room.removeAttribute('tabindex');
  for (let share = 1; share >= SMALLEST_FIT; share -= FIT_STEP) {
    element.style.setProperty('--fit', share.toFixed(2));
    if (element.scrollHeight <= room.clientHeight + 1) return;
  }
}

/** The same for every stage below an element. */
export function fitAllScenes(within: Element): void {
  for (const element of within.querySelectorAll<HTMLElement>('.stage-fit')) fitSceneText(element);
}
