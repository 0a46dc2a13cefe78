/** What a node stands in: its document, or the shadow root of an element in somebody else’s page. */
export function rootOf(node: Node): Document | ShadowRoot {
  return node.getRootNode() as Document | ShadowRoot;
}
