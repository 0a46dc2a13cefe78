import { expect, it } from 'vitest';
import { readSource } from '../../source-tree.ts';

const FILES = new Map(readSource().map((file) => [file.path, file]));

/** Every package and file that this file imports, directly or not. */
function reachedFrom(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { target, file, isTypeOnly } of FILES.get(path)?.imports ?? []) {
    if (!isTypeOnly) reachedFrom(file ?? target, seen);
  }
  return seen;
}

it('the page loads no module of d3: positions are computed by the build', () => {
  const reached = reachedFrom('views/timeline/timeline.tsx');
  expect(reached.size).toBeGreaterThan(15);
  expect([...reached].filter((target) => target.startsWith('d3-'))).toEqual([]);
  expect(reached.has('views/timeline/timeline-layout.ts')).toBe(false);
  expect(reachedFrom('views/timeline/timeline-layout.ts').has('d3-scale')).toBe(true);
});

it('the layout of the timeline imports no component: it runs without a DOM', () => {
  const views = [...reachedFrom('views/timeline/timeline-layout.ts')].filter((path) => path.endsWith('.tsx'));
  expect(views).toEqual([]);
});
