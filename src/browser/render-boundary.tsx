import { type ComponentChildren, options } from 'preact';
import { useErrorBoundary, useLayoutEffect, useRef, useState } from 'preact/hooks';

// Some scripts remove `queueMicrotask`; Preact then needs another way to schedule rendering.
if (typeof queueMicrotask !== 'function') options.debounceRendering = (callback) => void setTimeout(callback);

type Props = {
  /** Shown after something inside has thrown. If this throws itself, the nearest boundary around handles it. */
  readonly otherwise: (error: unknown) => ComponentChildren;
  /** The data of the children: when it changes, they are rendered again. */
  readonly of?: unknown;
  readonly children: ComponentChildren;
};

/**
 * Renders its children until one of them throws: in hydration, in a later render, or in an effect. Without this, Preact
 * empties the element it was rendering into, and the prerendered text is lost.
 */
export function RenderBoundary({ otherwise, of, children }: Props) {
  const [fallback, setFallback] = useState<{ readonly shown: ComponentChildren; readonly of: unknown }>();
  useErrorBoundary((error: unknown) => setFallback({ shown: otherwise(error), of }));
  return <>{fallback?.of === of && fallback ? fallback.shown : children}</>;
}

/** Shows DOM nodes where children are expected. */
export function WrittenNodes({ nodes }: { readonly nodes: readonly Node[] }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (host.current) insertNodes(host.current, nodes);
  }, [nodes]);
  return <div class="as-written" ref={host} />;
}

/** Uses `insertBefore` as Preact does, since some libraries override `append`. */
export function insertNodes(host: Element, nodes: readonly Node[]): void {
  for (const node of nodes) host.insertBefore(node, null);
}

/** Makes hydration leave the content of an element alone. */
const EXISTING_CONTENT = { dangerouslySetInnerHTML: { __html: '' } };

/** The content of an element marked `data-preserved`: rendered by the build, and left as it is in the browser. */
export const writtenContent = (content: ComponentChildren) =>
  content === undefined ? EXISTING_CONTENT : { children: content };
