import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { filesIn } from '../files-in.ts';
import { readableText } from './readable-text.ts';

/**
 * `npm run compare -- <site before> <site after>`: the differences between two built sites that readers can perceive.
 * Compares HTML and SVG by their visible text and accessible names, in document order; PNG by pixels; other files by
 * bytes. Does not compare scripts, style sheets, file names with a hash, and archives. The exit code is 1 if there is a
 * difference.
 */
const [before, after] = process.argv.slice(2);
if (before === undefined || after === undefined) throw new Error('npm run compare -- <site before> <site after>');

/** Files with a content hash in their name, and files generated from all others. */
const IGNORED = /^(assets\/|sw\.js$|mawdi-(host|map)\.js$|_headers$|THIRD-PARTY\.txt$)/;

const [old, now] = await Promise.all([before, after].map(filesIn));
const compared = (paths: readonly string[] = []) => paths.filter((path) => !IGNORED.test(path));
const lines = [
  ...compared(old)
    .filter((path) => !now?.includes(path))
    .map((path) => `gone    ${path}`),
  ...compared(now)
    .filter((path) => !old?.includes(path))
    .map((path) => `new     ${path}`),
];
const both = compared(old).filter((path) => now?.includes(path));
for (const path of both) {
  const [one, other] = [before, after].map((folder) => readFileSync(join(folder, path)));
  const difference = one && other && differenceOf(path, one, other);
  if (difference !== undefined) lines.push(`differs ${path}: ${difference}`);
}
for (const line of lines) console.log(line);
console.log(`${both.length} files compared, ${lines.length} differences`);
process.exitCode = lines.length === 0 ? 0 : 1;

/** The first difference, as text; undefined if readers cannot perceive one. */
function differenceOf(path: string, one: Buffer, other: Buffer): string | undefined {
  if (one.equals(other)) return undefined;
  if (path.endsWith('.png')) {
    const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
    if (a.width !== b.width || a.height !== b.height) return `${a.width}×${a.height} px, now ${b.width}×${b.height}`;
    return a.data.equals(b.data) ? undefined : 'other pixels';
  }
  if (!/\.(html|svg)$/.test(path)) return firstDifference(one.toString('utf8'), other.toString('utf8'));
  const [a, b] = [one, other].map((bytes) => readableText(bytes.toString('utf8')));
  const at = a?.findIndex((text, index) => text !== b?.[index]) ?? -1;
  if (at >= 0) return `${JSON.stringify(a?.[at])}, now ${JSON.stringify(b?.[at])}`;
  return a?.length === b?.length ? undefined : `then ${JSON.stringify(b?.[a?.length ?? 0])}`;
}

function firstDifference(one: string, other: string): string {
  const at = [...one].findIndex((_, index) => one[index] !== other[index]);
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 60));
  return `${around(one)}, now ${around(other)}`;
}
