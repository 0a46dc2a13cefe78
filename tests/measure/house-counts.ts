import { INTERFACE_LANGUAGES } from '../../src/model/languages.ts';
import { readSource, type SourceFile } from '../source-tree.ts';

/** `npm run counts`: how the source is built, in numbers. What must be none is held by `tests/architecture.test.ts`. */
const files = readSource();
const code = files.filter(({ path }) => /\.tsx?$/.test(path));

const linesOf = ({ text }: SourceFile) => text.replace(/\n$/, '').split('\n');
const linesWith = (pattern: RegExp, among: readonly SourceFile[]) =>
  among.reduce((sum, file) => sum + linesOf(file).filter((line) => pattern.test(line)).length, 0);

const tags = new RegExp(`[!=]== '(${INTERFACE_LANGUAGES.join('|')})'`);
const lengths = code.map((file) => linesOf(file).length);
const sum = lengths.reduce((total, length) => total + length, 0);
const folderOf = ({ folder }: SourceFile) => folder.split('/')[0] ?? folder;
const top = new Map(code.map((file) => [file.path, folderOf(file)]));
const arrows = new Set(
  code.flatMap((file) =>
    file.imports.flatMap((each) => {
      const to = each.file === undefined ? undefined : top.get(each.file);
      return to === undefined || to === folderOf(file) ? [] : [`${folderOf(file)} → ${to}`];
    }),
  ),
);

const COUNTS: readonly (readonly [what: string, count: number | string])[] = [
  [
    'a language compared by its tag',
    linesWith(
      tags,
      code.filter(({ path }) => path !== 'model/languages.ts'),
    ),
  ],
  ['casts of messages', linesWith(/\bas (unknown as )?\w*Words\b/, code)],
  ['files of TypeScript in src', code.length],
  ['their lines on average', (sum / code.length).toFixed(1)],
  ['of 40 lines or fewer', lengths.filter((length) => length <= 40).length],
  ['of more than 300', lengths.filter((length) => length > 300).length],
  ['folders at the top of src', new Set(code.map(folderOf)).size],
  ['arrows between them', arrows.size],
];
for (const [what, count] of COUNTS) console.log(`${String(count).padStart(6)}  ${what}`);

console.log('\nsix lines or more that stand in two folders:');
const repeats = repeatsIn(code);
for (const { lines, places } of repeats) console.log(`${String(lines).padStart(6)}  ${places.join('  ')}`);
if (repeats.length === 0) console.log('     0');

/** Runs of six lines or more, imports and blank lines left out, that stand in files of different folders; the longest first. */
function repeatsIn(
  among: readonly SourceFile[],
): readonly { readonly lines: number; readonly places: readonly string[] }[] {
  const RUN = 6;
  const bodies = among.map((file) => {
    const numbered = linesOf(file).map((line, at) => ({ line: line.trim(), number: at + 1 }));
    return {
      file,
      body: numbered.filter(
        ({ line }) => /\w{2}/.test(line) && !/^(import|export \{|\} from|type \w+,$|\w+,$)/.test(line),
      ),
    };
  });
  const seen = new Map<string, { readonly at: number; readonly from: number }[]>();
  bodies.forEach(({ body }, at) => {
    for (let from = 0; from + RUN <= body.length; from += 1) {
      const key = body
        .slice(from, from + RUN)
        .map(({ line }) => line)
        .join('\n');
      seen.set(key, [...(seen.get(key) ?? []), { at, from }]);
    }
  });
  const found = new Map<string, { lines: number; places: string[] }>();
  for (const spots of seen.values()) {
    const folders = new Set(spots.map(({ at }) => folderOf(bodies[at]!.file)));
    if (folders.size < 2) continue;
    const pair = spots.map(({ at }) => bodies[at]!.file.path).join();
    const places = spots.map(({ at, from }) => `${bodies[at]!.file.path}:${bodies[at]!.body[from]!.number}`);
    const known = found.get(pair);
    if (known) known.lines += 1;
    else found.set(pair, { lines: RUN, places });
  }
  return [...found.values()].sort((a, b) => b.lines - a.lines);
}
