import { type ComponentChild, h, hydrate, render } from 'preact';
import { KeepWritten, PutBack, putInto } from '../browser/keep-written.tsx';

/** Told when something threw and what was written stands in its place: all of it, or a part. */
type OnFault = (isWhole: boolean) => void;

/** An element whose content the build writes once and for all, marked `data-kept`, and that content. */
type Kept = { element: Element; nodes: readonly Node[] };

type Written = {
  /** The elements around what is kept, as they were. */
  readonly copy: Element;
  /** In the order of the document. */
  readonly kept: readonly Kept[];
  readonly onFault: OnFault;
};

/** A page takes over what was written once. */
let written: Written | undefined;

/**
 * Hydrates what the build wrote, all before the next paint. What is kept stays where it is: taken out and put back, the
 * whole page would be laid out again. Whatever `page` throws, now or later, all that was written comes back, and so it does
 * where an element that another program put in was taken for one of ours. Returns what draws the page anew.
 */
export function takeOver(root: HTMLElement, page: ComponentChild, onFault: OnFault): (page: ComponentChild) => void {
  const kept = [...root.querySelectorAll(KEPT)].map((element) => ({ element, nodes: [...element.childNodes] }));
  written = { copy: copyAround(root), kept, onFault };
  const guarded = (children: ComponentChild) => h(KeepWritten, { children, otherwise: () => writtenPart() });
  const restore = () => root.replaceChildren(...nodesOf());
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

const KEPT = '[data-kept]';

/** A copy without what is kept. */
function copyAround(node: Element): Element {
  const copy = node.cloneNode() as Element;
  if (node.matches(KEPT)) return copy;
  for (const child of node.childNodes)
    copy.insertBefore(child instanceof Element ? copyAround(child) : child.cloneNode(), null);
  return copy;
}

/** What was written where `selector` finds it, or all of it, to stand there again. Throws where nothing was. */
export function writtenPart(selector?: string): ComponentChild {
  return h(PutBack, { nodes: nodesOf(selector) });
}

/** Before the content of a kept element is drawn anew: returns what puts a copy of it back, which is what is kept from now on. */
export function copyKept(element: Element): () => ComponentChild {
  const nodes = [...element.childNodes].map((node) => node.cloneNode(true));
  const kept = written?.kept.find((each) => each.element === element);
  if (kept) kept.nodes = nodes;
  return () => {
    written?.onFault(false);
    return h(PutBack, { nodes });
  };
}

function nodesOf(selector?: string): readonly Node[] {
  const page = written?.copy.cloneNode(true) as Element | undefined;
  const nodes = [...((selector === undefined ? page?.childNodes : page?.querySelectorAll(selector)) ?? [])];
  if (!written || nodes.length === 0) throw new Error('nothing written');
  const elements = page?.querySelectorAll(KEPT);
  written.kept.forEach((kept, at) => {
    const element = elements?.[at];
    if (!element || !nodes.some((node) => node.contains(element))) return;
    putInto(element, kept.nodes);
    kept.element = element;
  });
  written.onFault(selector === undefined);
  return nodes;
}
