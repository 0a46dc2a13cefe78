import type { ComponentChildren, VNode } from 'preact';
import { HATCH_TILE } from '../style/place-paint.ts';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Basemap } from '../basemap/basemap.ts';
import type { LayoutInput, MapPlace } from '../placement/placed-symbol.ts';
import type { Language } from '../../core/article/article.ts';
import type { InterfaceMessages } from '../../core/i18n/messages/core.ts';
import type { StaticMapStyles } from './static-map-styles.ts';

/**
 * Collects what the static maps of a page share, each shape once; ids begin with `prefix`. `isEven`: strokes keep their
 * width when the map is scaled. Definitions are collected while the maps render, so `defs` has to be rendered after the
 * last of them.
 */
export function makeDefinitions(prefix: string, isEven = false): Definitions & { readonly defs: VNode } {
  const hatches = new Set<string>();
  const definitions = new Map<string, { readonly id: string; readonly node: VNode }>();
  const define = (key: string, node: (id: string) => VNode) => {
    const known = definitions.get(key);
    if (known) return known.id;
    const id = `${prefix}${definitions.size.toString(36)}`;
    definitions.set(key, { id, node: node(id) });
    return id;
  };
  const defs = () => (
    <defs>
      <HatchPatterns names={hatches} />
      {[...definitions.values()].map(({ node }) => node)}
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
    token: (key, symbol) => define(key, (id) => <g id={id}>{symbol()}</g>),
    defs: <RenderedLast make={defs} />,
  };
}

function RenderedLast({ make }: { readonly make: () => ComponentChildren }) {
  return <>{make()}</>;
}

/** The `<defs>` of the static maps of a page, in an SVG that shows nothing itself. */
export function SharedDefinitions({ defs }: { readonly defs: VNode }) {
  return (
    <svg class="static-shapes" width="0" height="0" aria-hidden="true">
      {defs}
    </svg>
  );
}

/** Hatch patterns by their names in the map style: `hatch-1` has the first topic colour. Written once per page. */
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
            class="static-hatch"
            d={`M-1 1L1-1M0 ${HATCH_TILE}L${HATCH_TILE} 0M${HATCH_TILE - 1} ${HATCH_TILE + 1}l2-2`}
          />
        </pattern>
      ))}
    </>
  );
}

export type SymbolLink = { readonly href: string; readonly label: string };

/** Input of the static maps of a page. */
export type StaticMapInput = {
  readonly language: Language;
  readonly messages: InterfaceMessages;
  readonly places: readonly MapPlace[];
  readonly basemap: Basemap;
  readonly styles: { readonly light: StyleSpecification; readonly dark: StyleSpecification };
  readonly measure: LayoutInput['measure'];
  readonly cssRules: StaticMapStyles;
  /** For paper: whether symbols show the number of their place in the list instead of the number of passages. */
  readonly isNumbered?: boolean;
  /** What the symbol of a place links and its accessible name, by its id; by default its first passage. */
  readonly linkOf?: ((place: string) => SymbolLink) | undefined;
};

/** Defines shapes that are drawn more than once (paths, clips, hatches and symbols) and returns their ids. */
export type Definitions = {
  readonly path: (d: string, use?: 'clip') => string;
  readonly hatch: (name: string) => string;
  readonly token: (key: string, symbol: () => VNode) => string;
};
