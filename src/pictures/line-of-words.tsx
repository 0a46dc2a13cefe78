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

const ARABIC_RUN = /([\u0600-\u06ff]+(?:[\u00a0 ]+[\u0600-\u06ff]+)*)/;

/**
 * A line in which Arabic and numbers stand side by side, run by run in reading order. What draws the picture takes every
 * line for left to right, and finds the letters of one run in one file only.
 */
export function LineOfWords({ text, edge, y, size, fill, isRtl, measure }: Props) {
  const runs = text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .split(ARABIC_RUN)
    .filter(Boolean);
  const space = measure('n n', size) - measure('nn', size);
  let x = edge;
  return (
    <>
      {runs.map((run, index) => {
        const [, before = '', word = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(run) ?? [];
        const way = isRtl ? -1 : 1;
        const start = x + way * before.length * space;
        x = start + way * (measure(word, size) + after.length * space);
        return (
          <text key={index} x={start} y={y} text-anchor={isRtl ? 'end' : 'start'} font-size={size} fill={fill}>
            {word}
          </text>
        );
      })}
    </>
  );
}
