import type { SourceType, Standing, Topic } from '../../core/article/article.ts';

/** How it is said, as a picture of it: speech, a page, an eye, a conversation, a remark, and the two marks that warn. */
const PATHS: Readonly<Record<Standing, string>> = {
  stated: 'M2 3H14V11H8L4.5 14V11H2Z',
  reported: 'M3.5 1.5H9.5L12.5 4.5V14.5H3.5ZM6 7.5H10M6 10.5H10',
  witnessed: 'M1 8Q8 1.2 15 8Q8 14.8 1 8ZM7.4 8A.6 .6 0 0 0 8.6 8A.6 .6 0 0 0 7.4 8Z',
  relayed: 'M4.5 6V1.5H15V9H13M1 6H11V12.5H6L3.5 15V12.5H1Z',
  assessed: 'M8 2.5C-.5 2.5-.5 11 6 11L3.8 14.2C15 14.5 18 2.5 8 2.5Z',
  alleged: 'M8 2V9M8 13.7H8.1',
  speculated: 'M4.9 5.2C4.9 .9 11.3 1.2 11.1 5.2C11 7.4 8 7.5 8 10M8 13.9H8.1',
};

/** A remark is filled: nothing else tells it from speech at 11 px. */
const isSolid = (standing: Standing) => standing === 'assessed';

/** The two that are read as letters are as bold as letters. */
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
  /** Of the line, where it is not the usual one. */
  readonly width?: number | undefined;
  readonly isSolid?: boolean;
};

/** An icon that is one line on a 16 × 16 grid. */
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
