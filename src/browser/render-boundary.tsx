import { type ComponentChildren, options } from 'preact';
import { useErrorBoundary, useLayoutEffect, useRef, useState } from 'preact/hooks';

// Where a program beside the page took it away, Preact could draw nothing anew, not even what stands in for what threw.
if (typeof queueMicrotask !== 'function') options.debounceRendering = (draw) => void setTimeout(draw);

type Props = {
  /** What stands there once something inside has thrown. Where it throws itself, the nearest one around takes over. */
  readonly otherwise: (error: unknown) => ComponentChildren;
  /** What the children show: when it changes they are tried again. */
  readonly of?: unknown;
  readonly children: ComponentChildren;
};

/**
 * Its children, until one of them throws: while the page is hydrated, when it is drawn anew, or in an effect. Without this,
 * Preact empties the element it was drawing into, and the words the build wrote are gone.
 */
export function RenderBoundary({ otherwise, of, children }: Props) {
  const [instead, keep] = useState<{ readonly shown: ComponentChildren; readonly of: unknown }>();
  useErrorBoundary((error: unknown) => keep({ shown: otherwise(error), of }));
  return <>{instead?.of === of && instead ? instead.shown : children}</>;
}

/** Nodes as they are, where children are asked for. */
export function WrittenNodes({ nodes }: { readonly nodes: readonly Node[] }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (host.current) insertNodes(host.current, nodes);
  }, [nodes]);
  return <div class="as-written" ref={host} />;
}

/** By the call that Preact itself puts nodes in by: `append` is a name that libraries of a page have made their own. */
export function insertNodes(host: Element, nodes: readonly Node[]): void {
  for (const node of nodes) host.insertBefore(node, null);
}

/** Whoever hydrates an element that has this leaves alone what is in it. */
const AS_IT_STANDS = { dangerouslySetInnerHTML: { __html: '' } };

/** The content of an element marked `data-kept`: what the build writes there, and in the browser what stands there. */
export const writtenContent = (content: ComponentChildren) =>
  content === undefined ? AS_IT_STANDS : { children: content };
