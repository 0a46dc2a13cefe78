import { type ComponentChild, hydrate } from 'preact';

/**
 * Hydrates what the build wrote, all before the next paint. What it wrote once and for all, marked `data-kept`, is lifted
 * out while the rest is taken over, and put back as it was; whoever stood on some of it with the keyboard stays there.
 */
export function takeOver(root: HTMLElement, page: ComponentChild): void {
  const stand = document.activeElement;
  const kept = [...root.querySelectorAll('[data-kept]')].map((element) => ({
    element,
    nodes: [...element.childNodes],
  }));
  for (const { element } of kept) element.replaceChildren();
  hydrate(page, root);
  for (const { element, nodes } of kept) element.append(...nodes);
  if (stand !== document.activeElement && (stand instanceof HTMLElement || stand instanceof SVGElement))
    stand.focus({ preventScroll: true });
}
