type Props = {
  readonly text: string;
  /** Where the line begins: its right end in Arabic. Pixels. */
  readonly edge: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly isRtl: boolean;
  /** Width of a text in px at a size. */
  readonly measure: (text: string, size: number) => number;
};

/** Arabic words together, so that they are shaped together; anything else word by word. */
const RUN = /[\u0600-\u06ff]+(?:\s+[\u0600-\u06ff]+)*|\S+/g;

/**
 * A line in which Arabic and numbers stand side by side, run by run in reading order. What draws the picture takes every
 * line for left to right, and finds the letters of one run in one file only.
 */
export function LineOfWords({ text, edge, y, size, fill, isRtl, measure }: Props) {
  const runs = text.replace(/[\u200e\u200f\u2066-\u2069]/g, '').match(RUN) ?? [];
  const space = measure('n n', size) - measure('nn', size);
  let x = edge;
  return (
    <>
      {runs.map((run, index) => {
        const start = x;
        x += (isRtl ? -1 : 1) * (measure(run, size) + space);
        return (
          <text key={index} x={start} y={y} text-anchor={isRtl ? 'end' : 'start'} font-size={size} fill={fill}>
            {run}
          </text>
        );
      })}
    </>
  );
}
