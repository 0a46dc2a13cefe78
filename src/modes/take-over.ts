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
 * Hydrates what the build wrote, all before the next paint. What is kept is lifted out while the rest is taken over, and put
 * back as it was; whoever stood on some of it with the keyboard stays there. Whatever `page` throws, now or later, all that
 * was written comes back. Returns what draws the page anew.
 */
export function takeOver(root: HTMLElement, page: ComponentChild, onFault: OnFault): (page: ComponentChild) => void {
  const stand = document.activeElement;
  const kept = [...root.querySelectorAll('[data-kept]')].map((element) => ({
    element,
    nodes: [...element.childNodes],
  }));
  for (const { element } of kept) element.replaceChildren();
  written = { copy: root.cloneNode(true) as Element, kept, onFault };
  const guarded = (children: ComponentChild) => h(KeepWritten, { children, otherwise: () => writtenPart() });
  const restore = () => root.replaceChildren(...nodesOf());
  try {
    hydrate(guarded(page), root);
  } catch (error) {
    restore();
    throw error;
  }
  for (const { element, nodes } of kept) putInto(element, nodes);
  // What Preact could not catch, or not put right: an engine that refuses to make an element.
  addEventListener('error', () => {
    if (root.querySelectorAll('[data-kept]').length < kept.length) restore();
  });
  // Whatever has the focus can be given it.
  if (stand !== document.activeElement) (stand as HTMLElement | null)?.focus({ preventScroll: true });
  return (next) => render(guarded(next), root);
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
  const elements = page?.querySelectorAll('[data-kept]');
  written.kept.forEach((kept, at) => {
    const element = elements?.[at];
    if (!element || !nodes.some((node) => node.contains(element))) return;
    putInto(element, kept.nodes);
    kept.element = element;
  });
  written.onFault(selector === undefined);
  return nodes;
}
