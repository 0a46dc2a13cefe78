import type { SourceType, Standing, Topic } from '../../core/article/article.ts';

/**
 * Signs of standings on a 16 × 16 grid: speech bubble, page, eye, two bubbles, remark, exclamation and question mark.
 */
const PATHS: Readonly<Record<Standing, string>> = {
  stated: 'M2 3H14V11H8L4.5 14V11H2Z',
  reported: 'M3.5 1.5H9.5L12.5 4.5V14.5H3.5ZM6 7.5H10M6 10.5H10',
  witnessed: 'M1 8Q8 1.2 15 8Q8 14.8 1 8ZM7.4 8A.6 .6 0 0 0 8.6 8A.6 .6 0 0 0 7.4 8Z',
  relayed: 'M4.5 6V1.5H15V9H13M1 6H11V12.5H6L3.5 15V12.5H1Z',
  assessed: 'M8 2.5C-.5 2.5-.5 11 6 11L3.8 14.2C15 14.5 18 2.5 8 2.5Z',
  alleged: 'M8 2V9M8 13.7H8.1',
  speculated: 'M4.9 5.2C4.9 .9 11.3 1.2 11.1 5.2C11 7.4 8 7.5 8 10M8 13.9H8.1',
};

/** Filled, because at 11 px nothing else distinguishes a remark from a speech bubble. */
const isSolid = (standing: Standing) => standing === 'assessed';

/** Stroke width: the exclamation mark and the question mark are as bold as text. */
const widthOf = (standing: Standing) => (standing === 'alleged' || standing === 'speculated' ? 2.3 : undefined);

/** The glyph alone, to be placed inside a larger SVG. */
export function StandingGlyph({ standing }: { readonly standing: Standing }) {
  return (
    <g class="icon-line">
      <path d={PATHS[standing]} stroke-width={widthOf(standing)} class={isSolid(standing) ? 'icon-solid' : undefined} />
    </g>
  );
}

export function StandingIcon({ standing }: { readonly standing: Standing }) {
  return <LineIcon d={PATHS[standing]} width={widthOf(standing)} isSolid={isSolid(standing)} />;
}

type Props = {
  readonly d: string;
  /** Stroke width, where it differs from the style sheet. */
  readonly width?: number | undefined;
  readonly isSolid?: boolean;
};

/** An icon of one path on a 16 × 16 grid. */
function LineIcon({ d, width, isSolid = false }: Props) {
  return (
    <svg class="icon icon-line" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={d} stroke-width={width} class={isSolid ? 'icon-solid' : undefined} />
    </svg>
  );
}

export function TopicIcon({ topic }: { readonly topic: Topic }) {
  return <LineIcon d={topic.icon} />;
}

/** Radius and stroke of each outline; a stroke of twice the radius makes a filled disc. */
const SOURCE_RINGS: Readonly<
  Record<SourceType, { readonly r: number; readonly width?: number; readonly dash?: string }>
> = {
  named: { r: 2.8, width: 5.6 },
  institution: { r: 6.4 },
  unnamed: { r: 5.5 },
  outlet: { r: 5.5, width: 2, dash: '1.6 4.16' },
};

/**
 * The kind of source, by the outline of its symbol on the map: filled for a named source, hollow for one without a
 * name, dashed where the outlet gives no source. Shapes only, on a 16 × 16 grid, for an SVG of the class `icon-line`.
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
