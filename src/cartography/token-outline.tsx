import type { Standing, TopicFamily } from '../model/article.ts';

type Shape = 'disc' | 'lozenge';
type Props = {
  readonly shape: Shape;
  readonly standing: Standing;
  readonly family: TopicFamily;
  readonly count: number;
  readonly isSelected: boolean;
};

/** Width and height of a token in pixels. Only a settlement gets a disc; what was seen gets an eye. */
export function tokenSize(shape: Shape, standing: Standing): { readonly width: number; readonly height: number } {
  if (shape === 'disc') return standing === 'witnessed' ? { width: 40, height: 30 } : { width: 30, height: 30 };
  return { width: 36, height: 26 };
}

/** The outline of a token, inset from its box so that its line stays inside. */
function outline(shape: Shape, standing: Standing, inset: number): string {
  const { width, height } = tokenSize(shape, standing);
  const [w, h] = [width / 2 - inset, height / 2 - inset];
  if (standing === 'witnessed')
    return shape === 'disc'
      ? `M${-w} 0Q${-w * 0.42} ${-h} 0 ${-h}Q${w * 0.42} ${-h} ${w} 0Q${w * 0.42} ${h} 0 ${h}Q${-w * 0.42} ${h} ${-w} 0Z`
      : `M${-w} 0L${-w + 8} ${-h}H${w - 8}L${w} 0L${w - 8} ${h}H${-w + 8}Z`;
  if (shape === 'disc') return `M${-w} 0A${w} ${w} 0 1 1 ${w} 0A${w} ${w} 0 1 1 ${-w} 0Z`;
  const r = Math.max(2, 8 - inset);
  return (
    `M${-w + r} ${-h}H${w - r}A${r} ${r} 0 0 1 ${w} ${-h + r}V${h - r}A${r} ${r} 0 0 1 ${w - r} ${h}` +
    `H${-w + r}A${r} ${r} 0 0 1 ${-w} ${h - r}V${-h + r}A${r} ${r} 0 0 1 ${-w + r} ${-h}Z`
  );
}

const STROKES: Readonly<Record<Standing, { readonly width: number; readonly dash?: string; readonly round?: true }>> = {
  stated: { width: 0 },
  reported: { width: 1.4 },
  witnessed: { width: 2 },
  claimed: { width: 2 },
  relayed: { width: 1.5 },
  assessed: { width: 2 },
  narrated: { width: 1.2 },
  alleged: { width: 2.2, dash: '7 3.6' },
  speculated: { width: 2.6, dash: '0.01 4.6', round: true },
};

/** A mark on the map: colour is the topic, outline the standing, shape the precision, numeral the passages. */
export function TokenOutline({ shape, standing, family, count, isSelected }: Props) {
  const { width, height } = tokenSize(shape, standing);
  const stroke = STROKES[standing];
  const isFilled = standing === 'stated';
  const isCored = standing === 'reported';
  return (
    <svg
      class="token"
      data-family={family}
      data-selected={isSelected || undefined}
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      aria-hidden="true"
    >
      <path class={isFilled ? 'token-solid' : 'token-ground'} d={outline(shape, standing, 0.5)} />
      {isCored && <path class="token-solid" d={outline(shape, standing, 3.6)} />}
      {standing === 'assessed' && <path class="token-half" d={rightHalf(shape)} />}
      {!isFilled && (
        <path
          class="token-line"
          d={outline(shape, standing, stroke.width / 2 + (isSelected ? 2.5 : 0.5))}
          stroke-width={stroke.width}
          stroke-dasharray={stroke.dash}
          stroke-linecap={stroke.round ? 'round' : undefined}
        />
      )}
      {standing === 'relayed' && <path class="token-line" d={outline(shape, standing, 4.2)} stroke-width="1.3" />}
      <text class={isFilled || isCored ? 'token-count-on' : 'token-count'} y="4.6" text-anchor="middle">
        {count}
      </text>
    </svg>
  );
}

function rightHalf(shape: Shape): string {
  return shape === 'disc' ? 'M0 -13A13 13 0 0 1 0 13Z' : 'M0 -11.5H10A6.5 6.5 0 0 1 16.5 -5V5A6.5 6.5 0 0 1 10 11.5H0Z';
}
