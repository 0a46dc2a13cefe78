/** The root of a node: its document, or the shadow root of the custom element. */
export function rootOf(node: Node): Document | ShadowRoot {
  return node.getRootNode() as Document | ShadowRoot;
}
