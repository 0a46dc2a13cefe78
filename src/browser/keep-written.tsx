import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useLayoutEffect, useRef, useState } from 'preact/hooks';

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
export function KeepWritten({ otherwise, of, children }: Props) {
  const [instead, keep] = useState<{ readonly shown: ComponentChildren; readonly of: unknown }>();
  useErrorBoundary((error: unknown) => keep({ shown: otherwise(error), of }));
  return <>{instead?.of === of && instead ? instead.shown : children}</>;
}

/** Nodes as they are, where children are asked for. */
export function PutBack({ nodes }: { readonly nodes: readonly Node[] }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => host.current?.append(...nodes), [nodes]);
  return <div class="as-written" ref={host} />;
}
