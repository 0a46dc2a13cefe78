/** Breaks a text into lines no wider than `width`, between words, as evenly as `text-wrap: balance` does. */
export function brokenLines(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const fill = (most: number) => {
    const lines: string[] = [];
    for (const word of words) {
      const last = lines.at(-1);
      if (last !== undefined && measure(`${last} ${word}`) <= most) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  };
  const fewest = fill(width);
  // The narrowest measure that needs no further line leaves no lonely word on the last.
  for (let most = width * 0.5; most < width; most += width * 0.02) {
    const lines = fill(most);
    if (lines.length === fewest.length && lines.every((line) => measure(line) <= width)) return lines;
  }
  return fewest;
}
