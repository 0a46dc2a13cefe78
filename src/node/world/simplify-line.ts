/**
 * Indices of the vertices that remain of a line when every removed one lies within `tolerance` grid steps of it (the
 * method of Douglas and Peucker); the ends always remain. `shrink`: the cosine of the latitude, by which steps in x are
 * shorter on the ground. From vertex `from` to before `to`.
 */
export function simplifiedIndices(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  from: number,
  to: number,
  tolerance: number,
  shrink: number,
): number[] {
  const last = to - 1;
  if (last - from < 2 || tolerance <= 0) return Array.from({ length: to - from }, (_, at) => from + at);
  const keep = new Uint8Array(to - from);
  keep[0] = keep[last - from] = 1;
  const least = tolerance * tolerance;
  const stack = [from, last];
  while (stack.length > 0) {
    const end = stack.pop() as number;
    const start = stack.pop() as number;
    let [farthest, distance] = [-1, least];
    const [x0, y0] = [(x[start] ?? 0) * shrink, y[start] ?? 0];
    const [dx, dy] = [(x[end] ?? 0) * shrink - x0, (y[end] ?? 0) - y0];
    const length = dx * dx + dy * dy;
    for (let at = start + 1; at < end; at++) {
      const [px, py] = [(x[at] ?? 0) * shrink - x0, (y[at] ?? 0) - y0];
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
      const [ex, ey] = [px - along * dx, py - along * dy];
      const squared = ex * ex + ey * ey;
      if (squared > distance) [farthest, distance] = [at, squared];
    }
    if (farthest < 0) continue;
    keep[farthest - from] = 1;
    stack.push(start, farthest, farthest, end);
  }
  const kept: number[] = [];
  for (let at = 0; at < keep.length; at++) if (keep[at] === 1) kept.push(from + at);
  return kept;
}
