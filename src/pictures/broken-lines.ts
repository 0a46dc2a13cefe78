type MeasureWidth = (text: string) => number;

/** Breaks a text into lines no wider than `width`, between words, as evenly as `text-wrap: balance` does. */
export function balancedLines(text: string, width: number, measure: MeasureWidth): readonly string[] {
  const words = text.split(/[^\S\u00a0]+/).filter(Boolean);
  const fewest = greedyLines(words, width, measure);
  // The narrowest measure that needs no further line leaves no lonely word on the last.
  for (let most = width * 0.5; most < width; most += width * 0.02) {
    const lines = greedyLines(words, most, measure);
    if (lines.length === fewest.length && lines.every((line) => measure(line) <= width)) return lines;
  }
  return fewest;
}

/** The same with lines as full as they can be; evenly only where the last would else be a lonely word or two. */
export function filledLines(text: string, width: number, measure: MeasureWidth): readonly string[] {
  const lines = greedyLines(text.split(/[^\S\u00a0]+/).filter(Boolean), width, measure);
  const last = lines.at(-1) ?? '';
  return lines.length > 1 && measure(last) < width / 4 ? balancedLines(text, width, measure) : lines;
}

function greedyLines(words: readonly string[], most: number, measure: MeasureWidth): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
