import { type ComponentChild, h, hydrate, render } from 'preact';
import { RenderBoundary, WrittenNodes, insertNodes } from './render-boundary.tsx';

/** Called after something threw and the prerendered markup was restored: all of it, or a part. */
type OnFault = (isWhole: boolean) => void;

/** An element whose content only the build renders, marked `data-preserved`, and that content. */
type PreservedElement = { element: Element; nodes: readonly Node[] };

type PrerenderedPage = {
  /** A copy of the elements around preserved content, as prerendered. */
  readonly copy: Element;
  /** In the order of the document. */
  readonly preserved: readonly PreservedElement[];
  readonly onFault: OnFault;
};

/** The prerendered page; set once, when it is hydrated. */
let prerendered: PrerenderedPage | undefined;

/**
 * Hydrates the prerendered page before the next paint. Preserved content stays in the document: removing and inserting
 * it would lay out the whole page again. If `page` throws, now or later, all prerendered markup is restored, and also
 * if an element that another program inserted was taken for one of ours. Returns a function that renders the page
 * again.
 */
export function hydratePage(root: HTMLElement, page: ComponentChild, onFault: OnFault): (page: ComponentChild) => void {
  const preserved = [...root.querySelectorAll(PRESERVED)].map((element) => ({
    element,
    nodes: [...element.childNodes],
  }));
  prerendered = { copy: copyWithoutPreserved(root), preserved, onFault };
  const guarded = (children: ComponentChild) => h(RenderBoundary, { children, otherwise: () => prerenderedPart() });
  const restore = () => root.replaceChildren(...prerenderedNodes());
  try {
    hydrate(guarded(page), root);
  } catch (error) {
    restore();
    throw error;
  }
  const restoreIfLost = () => preserved.every(({ element }) => root.contains(element)) || restore();
  // A part that threw is restored in a microtask, which runs before this.
  setTimeout(restoreIfLost);
  // Errors that Preact did not catch or recover from: a browser that refuses to create an element.
  addEventListener('error', restoreIfLost);
  return (next) => render(guarded(next), root);
}

const PRESERVED = '[data-preserved]';

/** A copy without preserved content. */
function copyWithoutPreserved(node: Element): Element {
  const copy = node.cloneNode() as Element;
  if (node.matches(PRESERVED)) return copy;
  for (const child of node.childNodes)
    copy.insertBefore(child instanceof Element ? copyWithoutPreserved(child) : child.cloneNode(), null);
  return copy;
}

/** The prerendered nodes that match `selector`, or all of them, to be shown again. Throws if there are none. */
export function prerenderedPart(selector?: string): ComponentChild {
  return h(WrittenNodes, { nodes: prerenderedNodes(selector) });
}

/**
 * Called before preserved content is rendered anew. Returns a function that restores a copy of it; the copy is the
 * preserved content from now on.
 */
export function copyPreserved(element: Element): () => ComponentChild {
  const nodes = [...element.childNodes].map((node) => node.cloneNode(true));
  const preserved = prerendered?.preserved.find((each) => each.element === element);
  if (preserved) preserved.nodes = nodes;
  return () => {
    prerendered?.onFault(false);
    return h(WrittenNodes, { nodes });
  };
}

function prerenderedNodes(selector?: string): readonly Node[] {
  const page = prerendered?.copy.cloneNode(true) as Element | undefined;
  const nodes = [...((selector === undefined ? page?.childNodes : page?.querySelectorAll(selector)) ?? [])];
  if (!prerendered || nodes.length === 0) throw new Error('nothing written');
  const elements = page?.querySelectorAll(PRESERVED);
  prerendered.preserved.forEach((preserved, at) => {
    const element = elements?.[at];
    if (!element || !nodes.some((node) => node.contains(element))) return;
    insertNodes(element, preserved.nodes);
    preserved.element = element;
  });
  prerendered.onFault(selector === undefined);
  return nodes;
}
