/** A position in the viewport of a document, in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

/**
 * Runs in the page. Scrolls the first visible element of a selector into view and returns its centre; ` >>> ` enters a
 * shadow root. For an `<iframe>`: the top left corner of its document.
 */
export async function centreOf(selector: string): Promise<Point> {
  let roots: readonly (Document | ShadowRoot)[] = [document];
  let found: readonly Element[] = [];
  for (const part of selector.split(' >>> ')) {
    found = roots.flatMap((root) => [...root.querySelectorAll(part)]);
    roots = found.flatMap(({ shadowRoot }) => shadowRoot ?? []);
  }
  const element = found.find(
    (each) => each.checkVisibility({ visibilityProperty: true }) && each.getClientRects().length > 0,
  );
  if (!element) throw new Error(`${selector}: none of ${found.length} elements is visible`);
  // Rows are laid out when scrolled into view and then shift those below: waits until the position is stable.
  let box = element.getBoundingClientRect();
  for (let unchangedFrames = 0; unchangedFrames < 3;) {
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
    const now = element.getBoundingClientRect();
    unchangedFrames = now.top === box.top && now.left === box.left ? unchangedFrames + 1 : 0;
    box = now;
  }
  const { left, top, width, height } = box;
  if (element instanceof HTMLIFrameElement) return { x: left + element.clientLeft, y: top + element.clientTop };
  return { x: left + width / 2, y: top + height / 2 };
}
