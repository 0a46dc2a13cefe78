import type { Vertex } from './clip-to-box.ts';

const keyOf = (vertex: Vertex | undefined) => (vertex ? vertex[0] * 4_000_000 + vertex[1] : NaN);

/** Lines joined end to end in their directions: rings where they close, else lines as long as they go on. */
export function joinLines(lines: readonly (readonly Vertex[])[]): readonly (readonly Vertex[])[] {
  const from = new Map<number, number[]>();
  const ends = new Set<number>();
  lines.forEach((line, at) => {
    const start = keyOf(line[0]);
    const others = from.get(start);
    if (others) others.push(at);
    else from.set(start, [at]);
    ends.add(keyOf(line[line.length - 1]));
  });
  const isUsed = new Uint8Array(lines.length);
  const chainFrom = (first: number): readonly Vertex[] => {
    const chain: Vertex[] = [];
    let at: number | undefined = first;
    while (at !== undefined) {
      isUsed[at] = 1;
      const line: readonly Vertex[] = lines[at] ?? [];
      for (let vertex = chain.length === 0 ? 0 : 1; vertex < line.length; vertex++) chain.push(line[vertex] as Vertex);
      const end = keyOf(chain[chain.length - 1]);
      if (end === keyOf(chain[0])) break;
      at = from.get(end)?.find((next) => isUsed[next] === 0);
    }
    return chain;
  };
  const chains: (readonly Vertex[])[] = [];
  // Open lines begin where no other line ends; what is left then are rings.
  for (const isOpen of [true, false])
    lines.forEach((line, at) => {
      if (isUsed[at] === 0 && (!isOpen || !ends.has(keyOf(line[0])))) chains.push(chainFrom(at));
    });
  return chains;
}
