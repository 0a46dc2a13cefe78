import { HATCH_TILE } from '../cartography/hatch.ts';
import { FAMILIES } from '../model/article.ts';

/** The hatch of each family, by the names the style of the map gives them. Once a page. */
export function HatchPatterns() {
  return (
    <>
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
    </>
  );
}
