/** Where something lies in what is seen of its document, in CSS pixels. */
export type Spot = { readonly x: number; readonly y: number };

/**
 * Runs in the page. The middle of the first element of a selector that takes up room, brought into sight; ` >>> ` steps
 * into a shadow. Of a frame it is the corner where its document begins.
 */
export async function middleOf(selector: string): Promise<Spot> {
  let roots: readonly (Document | ShadowRoot)[] = [document];
  let found: readonly Element[] = [];
  for (const part of selector.split(' >>> ')) {
    found = roots.flatMap((root) => [...root.querySelectorAll(part)]);
    roots = found.flatMap(({ shadowRoot }) => shadowRoot ?? []);
  }
  const seen = found.find(
    (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0,
  );
  if (!seen) throw new Error(`${selector}: found ${found.length} and none to be seen; expected one to press`);
  // What comes into sight is laid out only then, and moves what lies below it: wait until it lies still.
  let box = seen.getBoundingClientRect();
  for (let still = 0; still < 3;) {
    seen.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
    const now = seen.getBoundingClientRect();
    still = now.top === box.top && now.left === box.left ? still + 1 : 0;
    box = now;
  }
  const { left, top, width, height } = box;
  if (seen instanceof HTMLIFrameElement) return { x: left + seen.clientLeft, y: top + seen.clientTop };
  return { x: left + width / 2, y: top + height / 2 };
}
