import { HATCH_TILE } from '../cartography/hatch.ts';

/** Hatches, by the names the style of the map gives them: `hatch-1` in the first colour of topics. Once a page. */
export function HatchPatterns({ names }: { readonly names: Iterable<string> }) {
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
