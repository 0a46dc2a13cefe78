import type { SourceType } from '../model/article.ts';

/** A ring whose line is as wide as the ring is high is a disc. */
const SOURCE_RINGS: Readonly<
  Record<SourceType, { readonly r: number; readonly width?: number; readonly dash?: string }>
> = {
  named: { r: 2.8, width: 5.6 },
  institution: { r: 6.4 },
  unnamed: { r: 5.5 },
  outlet: { r: 5.5, width: 2, dash: '1.6 4.16' },
};

/**
 * Who says it, by the outline a mark on the map has: filled where the source has a name, hollow where it has none, broken
 * where the outlet gives no source. The shapes alone, on a 16 × 16 grid, for a drawing of the class `icon-line`.
 */
export function SourceShapes({ source }: { readonly source: SourceType }) {
  const { r, width, dash } = SOURCE_RINGS[source];
  return (
    <>
      <circle cx="8" cy="8" r={r} stroke-width={width} stroke-dasharray={dash} />
      {source === 'institution' && <circle cx="8" cy="8" r="2.6" class="icon-solid" />}
    </>
  );
}

/** The glyph alone, to be placed inside a larger SVG. */
export function SourceGlyph({ source }: { readonly source: SourceType }) {
  return (
    <g class="icon-line">
      <SourceShapes source={source} />
    </g>
  );
}

export function SourceIcon({ source }: { readonly source: SourceType }) {
  return (
    <svg class="icon icon-line" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <SourceShapes source={source} />
    </svg>
  );
}
