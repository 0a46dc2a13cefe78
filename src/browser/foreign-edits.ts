import { options } from 'preact';

/**
 * Translators, dictionaries and extensions rewrite the text of a page: nodes that Preact created are removed, wrapped,
 * split or duplicated. Preact then writes to detached nodes, so that old text stays beside new text, or it inserts
 * before a node that has moved and throws. So before each render the edits of other programs are undone, and repeated
 * after it where the text is still the same.
 *
 * Text nodes are keyed by their text, so that no node ever gets another text: a late translation finds the node it was
 * requested for, detached from the page.
 */
type VirtualNode = {
  readonly type: unknown;
  /** Of a text node: its text. */
  readonly props: unknown;
  key: unknown;
  // The mangled names below are those of every build of Preact; `preact/hooks` reads the same.
  /** Parent. */
  readonly __?: VirtualNode | null;
  /** Children. */
  readonly __k?: readonly (VirtualNode | null)[] | null;
  /** The DOM node. */
  readonly __e?: ChildNode | null;
  readonly __c?: { readonly __P?: Node | null } | null;
};
type Hooks = {
  vnode?: ((virtualNode: VirtualNode) => void) | undefined;
  /** Before `render`. */
  __?: ((virtualNode: unknown, root: Node & { readonly __k?: VirtualNode | null }) => void) | undefined;
  /** Before a component renders. */
  __r?: ((virtualNode: VirtualNode) => void) | undefined;
  /** After a commit. */
  __c?: ((...pass: readonly unknown[]) => void) | undefined;
};

type Edit = {
  readonly host: Node;
  readonly ours: readonly ChildNode[];
  /** The nodes found in the host; below, where our nodes were and the text of our text nodes. */
  readonly theirs: readonly ChildNode[];
  readonly moved: readonly (readonly [node: ChildNode, parent: Node | null, next: Node | null, words: string | null])[];
  /** The text content, once all edits inside are undone as well. */
  words?: string | null;
};

const hooks = options as unknown as Hooks;
const { vnode, __: root, __r: component, __c: commit } = hooks;
const isText = ({ type }: VirtualNode) => type === null;
let edits: Edit[] = [];

hooks.vnode = (virtualNode) => {
  if (isText(virtualNode)) virtualNode.key = virtualNode.props;
  vnode?.(virtualNode);
};
hooks.__ = (virtualNode, host) => {
  if (host.__k) begin(host, nodesOf(host.__k), nodesOf(host.__k));
  root?.(virtualNode, host);
};
hooks.__r = (virtualNode) => {
  // Only the first component of a render has children already: those of the previous render.
  if (virtualNode.__k) {
    let above = virtualNode;
    while (above.__ && typeof above.type !== 'string') above = above.__;
    const host = typeof above.type === 'string' ? above.__e : virtualNode.__c?.__P;
    if (host) begin(host, nodesOf(above), nodesOf(virtualNode));
  }
  component?.(virtualNode);
};
hooks.__c = (...pass) => {
  const same = edits.filter(({ host, ours, words }) => host.textContent === words && isAsIn(host, ours));
  edits = [];
  same.forEach(redo);
  commit?.(...pass);
};

/** The elements and text nodes below a virtual node, with components flattened. */
function nodesOf(virtualNode: VirtualNode): readonly VirtualNode[] {
  return (virtualNode.__k ?? []).flatMap((child) =>
    !child ? [] : typeof child.type === 'function' ? nodesOf(child) : child,
  );
}

const isAsIn = (host: Node, nodes: readonly ChildNode[]) =>
  host.childNodes.length === nodes.length && nodes.every((node, at) => host.childNodes[at] === node);

/**
 * `children`: all nodes Preact has put into the host; `rendered`: those of them that are about to be rendered again.
 */
function begin(host: Node, children: readonly VirtualNode[], rendered: readonly VirtualNode[]): void {
  undo(host, children, rendered);
  for (const edit of edits) edit.words ??= edit.host.textContent;
}

function undo(host: Node, children: readonly VirtualNode[], rendered = children): void {
  undoIn(host, children);
  for (const child of rendered) if (child.__e) undo(child.__e, nodesOf(child));
}

/** Other elements may stand beside ours (MapLibre adds some); other text may not. */
function undoIn(host: Node, children: readonly VirtualNode[]): void {
  const ours = children.flatMap(({ __e }) => __e ?? []);
  if (children.some(isText) ? isAsIn(host, ours) : ours.every(({ parentNode }) => parentNode === host)) return;
  const theirs = [...host.childNodes];
  edits.push({
    host,
    ours,
    theirs,
    moved: ours.map((node) => [node, node.parentNode, node.nextSibling, node.nodeValue]),
  });
  for (const node of theirs) if (!ours.includes(node)) node.remove();
  place(host, ours);
  for (const child of children) if (isText(child) && child.__e) child.__e.nodeValue = String(child.props);
}

function redo({ host, theirs, moved }: Edit): void {
  // If an element of ours was replaced by a copy, ours stays, since the copy has no event listeners.
  if (moved.some(([, parent, , words]) => !parent && words === null)) return;
  for (const [node, parent, next, words] of [...moved].reverse()) {
    if (words !== null) node.nodeValue = words;
    if (!parent) node.remove();
    else if (parent !== host) parent.insertBefore(node, next);
  }
  place(host, theirs);
}

/** Moves only nodes that are out of place: an element that is moved loses the focus. */
function place(host: Node, nodes: readonly ChildNode[]): void {
  nodes.forEach((node, at) => {
    if (host.childNodes[at] !== node) host.insertBefore(node, host.childNodes[at] ?? null);
  });
}
