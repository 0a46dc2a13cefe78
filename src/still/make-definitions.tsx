import type { VNode } from 'preact';
import { HATCH_TILE } from '../cartography/hatch.ts';
import { FAMILIES } from '../model/article.ts';
import type { Definitions } from './stills-input.ts';

/** What the stills of a page share, each part drawn once. `prefix`: what its ids begin with. */
export function makeDefinitions(prefix: string): Definitions & { readonly drawn: () => VNode } {
  const held = new Map<string, { readonly id: string; readonly node: VNode }>();
  const define = (key: string, node: (id: string) => VNode) => {
    const known = held.get(key);
    if (known) return known.id;
    const id = `${prefix}${held.size.toString(36)}`;
    held.set(key, { id, node: node(id) });
    return id;
  };
  return {
    path: (d, use) =>
      define(`${use ?? ''}${d}`, (id) =>
        use === 'clip' ? (
          <clipPath id={id}>
            <path d={d} />
          </clipPath>
        ) : (
          <path id={id} d={d} />
        ),
      ),
    token: (key, token) => define(key, (id) => <g id={id}>{token()}</g>),
    drawn: () => (
      <svg class="still-paths" width="0" height="0" aria-hidden="true">
        <defs>
          {FAMILIES.map((family) => (
            <pattern
              key={family}
              id={`hatch-${family}`}
              data-family={family}
              width={HATCH_TILE}
              height={HATCH_TILE}
              patternUnits="userSpaceOnUse"
            >
              <path
                class="still-hatch"
                d={`M-1 1L1-1M0 ${HATCH_TILE}L${HATCH_TILE} 0M${HATCH_TILE - 1} ${HATCH_TILE + 1}l2-2`}
              />
            </pattern>
          ))}
          {[...held.values()].map(({ node }) => node)}
        </defs>
      </svg>
    ),
  };
}
