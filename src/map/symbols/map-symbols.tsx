import { StandingGlyph } from './passage-icons.tsx';
import type { SourceType, Standing, TopicColour } from '../../core/article/article.ts';
import type { Attribution } from '../../core/article/attribution.ts';
import { type PlacedSymbol, type SymbolShape, symbolShapeOf, symbolSize } from '../placement/placed-symbol.ts';
import { CLUSTER_SIZE } from '../placement/clusters.ts';

type PlaceSymbolProps = {
  readonly shape: SymbolShape;
  readonly attribution: Attribution;
  /** The colour of the topic. */
  readonly colour: TopicColour | undefined;
  readonly count: number;
  readonly isSelected: boolean;
};

/** SVG path of the outline of a symbol, `inset` pixels inside its box so that the stroke stays within it. */
function symbolPath(shape: SymbolShape, inset: number): string {
  const { width, height } = symbolSize(shape);
  const [w, h] = [width / 2 - inset, height / 2 - inset];
  if (shape === 'disc') return `M${-w} 0A${w} ${w} 0 1 1 ${w} 0A${w} ${w} 0 1 1 ${-w} 0Z`;
  const r = Math.max(2, 8 - inset);
  return (
    `M${-w + r} ${-h}H${w - r}A${r} ${r} 0 0 1 ${w} ${-h + r}V${h - r}A${r} ${r} 0 0 1 ${w - r} ${h}` +
    `H${-w + r}A${r} ${r} 0 0 1 ${-w} ${h - r}V${-h + r}A${r} ${r} 0 0 1 ${-w + r} ${-h}Z`
  );
}

const STROKES: Readonly<Record<SourceType, { readonly width: number; readonly dash?: string }>> = {
  named: { width: 0 },
  institution: { width: 1.4 },
  unnamed: { width: 2 },
  outlet: { width: 2.2, dash: '7 3.6' },
};

/** Pixels: width of a digit, height of the sign beside the number, gap between the two, padding around them. */
const DIGIT = 7.6;
const SIGN = 11;
/** Widths in pixels of the signs that are narrower than high. */
const SIGN_WIDTHS: Readonly<Partial<Record<Standing, number>>> = { alleged: 5, speculated: 8 };
const GAP = 2.4;
const EDGE = 4;

/**
 * Symbol of a place. Fill colour: topic. Outline: kind of source. Sign: standing, none for a plain statement. Shape:
 * precision. Number: passages.
 */
export function PlaceSymbol({ shape, attribution: { source, standing }, colour, count, isSelected }: PlaceSymbolProps) {
  const { width, height } = symbolSize(shape);
  const stroke = STROKES[source];
  const isFilled = source === 'named';
  const isOnSolid = isFilled || source === 'institution';
  const hasSign = standing !== 'stated';
  const numeral = String(count).length * DIGIT;
  const sign = hasSign ? (SIGN_WIDTHS[standing] ?? SIGN) : 0;
  const across = numeral + (hasSign ? GAP + sign : 0);
  const units = (sign / SIGN) * 16;
  const scale = Math.min(1, (width - 2 * EDGE) / across);
  return (
    <svg
      class="symbol"
      data-topic={colour}
      data-selected={isSelected || undefined}
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      aria-hidden="true"
    >
      <path class={isFilled ? 'symbol-solid' : 'symbol-background'} d={symbolPath(shape, 0.5)} />
      {source === 'institution' && <path class="symbol-solid" d={symbolPath(shape, 3.6)} />}
      {!isFilled && (
        <path
          class="symbol-line"
          d={symbolPath(shape, stroke.width / 2 + (isSelected ? 2.5 : 0.5))}
          stroke-width={stroke.width}
          stroke-dasharray={stroke.dash}
        />
      )}
      <g
        class={isOnSolid ? 'symbol-sign-on' : 'symbol-sign'}
        transform={scale < 1 ? `scale(${scale.toFixed(2)})` : undefined}
      >
        <text x={hasSign ? tenth((numeral - across) / 2) : undefined} y="4.6" text-anchor="middle">
          {count}
        </text>
        {hasSign && (
          <svg
            x={tenth(across / 2 - sign)}
            y={-SIGN / 2}
            width={sign}
            height={SIGN}
            viewBox={`${tenth(8 - units / 2)} 0 ${tenth(units)} 16`}
          >
            <StandingGlyph standing={standing} />
          </svg>
        )}
      </g>
    </svg>
  );
}

const tenth = (value: number) => Number(value.toFixed(1));

const roundedToTenth = (value: number) => Math.round(value * 10) / 10;

/** What is drawn at the anchor: the ring, and the small dot and the leader of a displaced symbol. */
export function SymbolAnchor({ mark: { place, placement, leader, ring } }: { readonly mark: PlacedSymbol }) {
  const isTown = symbolShapeOf(place) === 'disc' && !place.isReference;
  const hasDot = isTown && placement.isAside;
  const hasSquare = place.isReference && place.place.geometry?.type === 'Point';
  if (ring === undefined && !hasDot && !leader && !hasSquare) return null;
  return (
    <svg class="symbol-anchor" width="1" height="1" aria-hidden="true">
      {ring !== undefined && <circle class="anchor-ring" r={ring} />}
      {hasDot && <circle class="anchor-dot" r="2.2" />}
      {leader && (
        <line
          class="symbol-leader"
          x1={roundedToTenth(leader.from.x)}
          y1={roundedToTenth(leader.from.y)}
          x2={roundedToTenth(leader.to.x)}
          y2={roundedToTenth(leader.to.y)}
        />
      )}
      {hasSquare && <rect class="anchor-square" x="-3.5" y="-3.5" width="7" height="7" />}
    </svg>
  );
}

/** Half the side of the front square, and the offset of each square behind it, in pixels. */
const HALF_SIDE = 15;
const STACK_OFFSET = 3.5;

/**
 * Symbol of a cluster: three stacked squares and the number of places. It has no topic colour and no outline by source,
 * because its places may differ in both.
 */
export function ClusterSymbol({ count }: { readonly count: number }) {
  const { width, height } = CLUSTER_SIZE;
  const square = (shift: number) => ({
    x: -HALF_SIDE + shift,
    y: -HALF_SIDE - shift,
    width: 2 * HALF_SIDE,
    height: 2 * HALF_SIDE,
    rx: 8,
  });
  return (
    <svg
      class="cluster"
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      aria-hidden="true"
    >
      <rect class="cluster-behind" {...square(2 * STACK_OFFSET)} />
      <rect class="cluster-behind" {...square(STACK_OFFSET)} />
      <rect class="cluster-front" {...square(0)} />
      <text class="cluster-count" y="4.5" text-anchor="middle">
        {count}
      </text>
    </svg>
  );
}
