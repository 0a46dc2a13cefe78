type Measure = (text: string) => number;

/** Breaks a text into lines no wider than `width`, between words, as evenly as `text-wrap: balance` does. */
export function brokenLines(text: string, width: number, measure: Measure): readonly string[] {
  const words = text.split(/[^\S\u00a0]+/).filter(Boolean);
  const fewest = filled(words, width, measure);
  // The narrowest measure that needs no further line leaves no lonely word on the last.
  for (let most = width * 0.5; most < width; most += width * 0.02) {
    const lines = filled(words, most, measure);
    if (lines.length === fewest.length && lines.every((line) => measure(line) <= width)) return lines;
  }
  return fewest;
}

/** The same with lines as full as they can be; evenly only where the last would else be a lonely word or two. */
export function fullLines(text: string, width: number, measure: Measure): readonly string[] {
  const lines = filled(text.split(/[^\S\u00a0]+/).filter(Boolean), width, measure);
  const last = lines.at(-1) ?? '';
  return lines.length > 1 && measure(last) < width / 4 ? brokenLines(text, width, measure) : lines;
}

function filled(words: readonly string[], most: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
