import type { ComponentChildren, VNode } from 'preact';
import { HATCH_TILE } from '../style/story-paint.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Basemap } from '../basemap/basemap.ts';
import type { LayoutInput, MapPlace } from '../placement/placed-symbol.ts';
import type { Language } from '../../core/article/article.ts';
import type { InterfaceMessages } from '../../core/i18n/messages/core.ts';
import type { StaticMapStyles } from './static-map-styles.ts';

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

/** Hatches, by the names the style of the map gives them: `hatch-1` in the first colour of topics. Once a page. */
function HatchPatterns({ names }: { readonly names: Iterable<string> }) {
  return (
    <>
      {[...names].map((name) => (
        <pattern
          key={name}
          id={name}
          data-topic={name.replace('hatch-', '')}
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
    </>
  );
}

/** What a page's stills are drawn from. */
export type StaticMapInput = {
  readonly language: Language;
  readonly words: InterfaceMessages;
  readonly places: readonly MapPlace[];
  readonly basemap: Basemap;
  readonly styles: { readonly light: StyleSpecification; readonly dark: StyleSpecification };
  readonly measure: LayoutInput['measure'];
  readonly sheet: StaticMapStyles;
  /** Whether tokens bear the number of their place in the list, for paper, and not how many passages name it. */
  readonly isNumbered?: boolean;
};

/** Defines what is drawn more than once: paths, clips, hatches and tokens. */
export type Definitions = {
  readonly path: (d: string, use?: 'clip') => string;
  readonly hatch: (name: string) => string;
  readonly token: (key: string, token: () => VNode) => string;
};
