import type { ComponentChildren, VNode } from 'preact';
import { HatchPatterns } from './hatch-patterns.tsx';
import type { Definitions } from './stills-input.ts';

/**
 * What stills share, each part drawn once. `prefix`: what its ids begin with. `isEven`: whether lines are as thick however
 * the still is scaled. What is used is defined while it is drawn: `defs` are written after every still.
 */
export function makeDefinitions(prefix: string, isEven = false): Definitions & { readonly defs: VNode } {
  const hatches = new Set<string>();
  const held = new Map<string, { readonly id: string; readonly node: VNode }>();
  const define = (key: string, node: (id: string) => VNode) => {
    const known = held.get(key);
    if (known) return known.id;
    const id = `${prefix}${held.size.toString(36)}`;
    held.set(key, { id, node: node(id) });
    return id;
  };
  const defs = () => (
    <defs>
      <HatchPatterns names={hatches} />
      {[...held.values()].map(({ node }) => node)}
    </defs>
  );
  return {
    path: (d, use) =>
      define(`${use ?? ''}${d}`, (id) =>
        use === 'clip' ? (
          <clipPath id={id}>
            <path d={d} />
          </clipPath>
        ) : (
          <path id={id} d={d} vector-effect={isEven ? 'non-scaling-stroke' : undefined} />
        ),
      ),
    hatch: (name) => {
      hatches.add(name);
      return name;
    },
    token: (key, token) => define(key, (id) => <g id={id}>{token()}</g>),
    defs: <WrittenLast make={defs} />,
  };
}

function WrittenLast({ make }: { readonly make: () => ComponentChildren }) {
  return <>{make()}</>;
}

/** The definitions of the stills of a page, which show nothing themselves. */
export function SharedDefinitions({ defs }: { readonly defs: VNode }) {
  return (
    <svg class="still-paths" width="0" height="0" aria-hidden="true">
      {defs}
    </svg>
  );
}
