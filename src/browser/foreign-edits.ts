import { options } from 'preact';

/**
 * Translators, dictionaries and extensions rewrite the text of a page: nodes that Preact made are taken out, wrapped,
 * split or doubled. Preact goes on writing into nodes nobody sees, and new words stand beside old ones, or it puts a
 * node before one that is elsewhere and throws. So each pass of Preact begins with the nodes it left: what other programs
 * did is undone before it, and done again after it where the words are still the same.
 *
 * Text is keyed by itself, so that no node ever gets other words: a translation that comes late finds the node it was
 * asked for, gone from the page.
 */
type Drawn = {
  readonly type: unknown;
  /** Of a text: its words. */
  readonly props: unknown;
  key: unknown;
  // The names below are those of every build of Preact; `preact/hooks` reads the same.
  /** Parent. */
  readonly __?: Drawn | null;
  /** Children. */
  readonly __k?: readonly (Drawn | null)[] | null;
  /** The node on the page. */
  readonly __e?: ChildNode | null;
  readonly __c?: { readonly __P?: Node | null } | null;
};
type Hooks = {
  vnode?: ((drawn: Drawn) => void) | undefined;
  /** Before `render`. */
  __?: ((drawn: unknown, root: Node & { readonly __k?: Drawn | null }) => void) | undefined;
  /** Before a component. */
  __r?: ((drawn: Drawn) => void) | undefined;
  /** After a pass. */
  __c?: ((...pass: readonly unknown[]) => void) | undefined;
};

type Edit = {
  readonly host: Node;
  readonly ours: readonly ChildNode[];
  /** What stood there, and what our own texts said. */
  readonly theirs: readonly ChildNode[];
  readonly moved: readonly (readonly [node: ChildNode, parent: Node | null, next: Node | null, words: string | null])[];
  /** The words of all of it, once everything inside is undone as well. */
  words?: string | null;
};

const hooks = options as unknown as Hooks;
const { vnode, __: root, __r: component, __c: commit } = hooks;
const isText = ({ type }: Drawn) => type === null;
let edits: Edit[] = [];

hooks.vnode = (drawn) => {
  if (isText(drawn)) drawn.key = drawn.props;
  vnode?.(drawn);
};
hooks.__ = (drawn, host) => {
  if (host.__k) begin(host, nodesOf(host.__k), nodesOf(host.__k));
  root?.(drawn, host);
};
hooks.__r = (drawn) => {
  // Only the first component of a pass has children already: those of the last one.
  if (drawn.__k) {
    let above = drawn;
    while (above.__ && typeof above.type !== 'string') above = above.__;
    const host = typeof above.type === 'string' ? above.__e : drawn.__c?.__P;
    if (host) begin(host, nodesOf(above), nodesOf(drawn));
  }
  component?.(drawn);
};
hooks.__c = (...pass) => {
  const same = edits.filter(({ host, ours, words }) => host.textContent === words && isAsIn(host, ours));
  edits = [];
  same.forEach(redo);
  commit?.(...pass);
};

/** Elements and texts, through components. */
function nodesOf(drawn: Drawn): readonly Drawn[] {
  return (drawn.__k ?? []).flatMap((child) =>
    !child ? [] : typeof child.type === 'function' ? nodesOf(child) : child,
  );
}

const isAsIn = (host: Node, nodes: readonly ChildNode[]) =>
  host.childNodes.length === nodes.length && nodes.every((node, at) => host.childNodes[at] === node);

/** `children`: all that Preact has put into the host; `drawn`: those of them that are about to be drawn again. */
function begin(host: Node, children: readonly Drawn[], drawn: readonly Drawn[]): void {
  undo(host, children, drawn);
  for (const edit of edits) edit.words ??= edit.host.textContent;
}

function undo(host: Node, children: readonly Drawn[], drawn = children): void {
  undoIn(host, children);
  for (const child of drawn) if (child.__e) undo(child.__e, nodesOf(child));
}

/** Elements may have company that is nobody’s translation, the map library’s for one; words may not. */
function undoIn(host: Node, children: readonly Drawn[]): void {
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
  // An element that was put aside for a copy of itself answers again, and the copy would not.
  if (moved.some(([, parent, , words]) => !parent && words === null)) return;
  for (const [node, parent, next, words] of [...moved].reverse()) {
    if (words !== null) node.nodeValue = words;
    if (!parent) node.remove();
    else if (parent !== host) parent.insertBefore(node, next);
  }
  place(host, theirs);
}

/** Moves only what is not in its place: whoever is moved loses the focus. */
function place(host: Node, nodes: readonly ChildNode[]): void {
  nodes.forEach((node, at) => {
    if (host.childNodes[at] !== node) host.insertBefore(node, host.childNodes[at] ?? null);
  });
}
