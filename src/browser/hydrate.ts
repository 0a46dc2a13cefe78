import { type ComponentChild, h, hydrate, render } from 'preact';
import { RenderBoundary, WrittenNodes, insertNodes } from './render-boundary.tsx';

/** Told when something threw and what was written stands in its place: all of it, or a part. */
type OnFault = (isWhole: boolean) => void;

/** An element whose content the build writes once and for all, marked `data-kept`, and that content. */
type PreservedElement = { element: Element; nodes: readonly Node[] };

type PrerenderedPage = {
  /** The elements around what is kept, as they were. */
  readonly copy: Element;
  /** In the order of the document. */
  readonly kept: readonly PreservedElement[];
  readonly onFault: OnFault;
};

/** A page takes over what was written once. */
let prerendered: PrerenderedPage | undefined;

/**
 * Hydrates what the build wrote, all before the next paint. What is kept stays where it is: taken out and put back, the
 * whole page would be laid out again. Whatever `page` throws, now or later, all that was written comes back, and so it does
 * where an element that another program put in was taken for one of ours. Returns what draws the page anew.
 */
export function hydratePage(root: HTMLElement, page: ComponentChild, onFault: OnFault): (page: ComponentChild) => void {
  const kept = [...root.querySelectorAll(PRESERVED)].map((element) => ({ element, nodes: [...element.childNodes] }));
  prerendered = { copy: copyWithoutPreserved(root), kept, onFault };
  const guarded = (children: ComponentChild) => h(RenderBoundary, { children, otherwise: () => prerenderedPart() });
  const restore = () => root.replaceChildren(...prerenderedNodes());
  try {
    hydrate(guarded(page), root);
  } catch (error) {
    restore();
    throw error;
  }
  const putRight = () => kept.every(({ element }) => root.contains(element)) || restore();
  // A part that threw is put back in a microtask.
  setTimeout(putRight);
  // What Preact could not catch, or not put right: an engine that refuses to make an element.
  addEventListener('error', putRight);
  return (next) => render(guarded(next), root);
}

const PRESERVED = '[data-kept]';

/** A copy without what is kept. */
function copyWithoutPreserved(node: Element): Element {
  const copy = node.cloneNode() as Element;
  if (node.matches(PRESERVED)) return copy;
  for (const child of node.childNodes)
    copy.insertBefore(child instanceof Element ? copyWithoutPreserved(child) : child.cloneNode(), null);
  return copy;
}

/** What was written where `selector` finds it, or all of it, to stand there again. Throws where nothing was. */
export function prerenderedPart(selector?: string): ComponentChild {
  return h(WrittenNodes, { nodes: prerenderedNodes(selector) });
}

/** Before the content of a kept element is drawn anew: returns what puts a copy of it back, which is what is kept from now on. */
export function copyPreserved(element: Element): () => ComponentChild {
  const nodes = [...element.childNodes].map((node) => node.cloneNode(true));
  const kept = prerendered?.kept.find((each) => each.element === element);
  if (kept) kept.nodes = nodes;
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
  prerendered.kept.forEach((kept, at) => {
    const element = elements?.[at];
    if (!element || !nodes.some((node) => node.contains(element))) return;
    insertNodes(element, kept.nodes);
    kept.element = element;
  });
  prerendered.onFault(selector === undefined);
  return nodes;
}
