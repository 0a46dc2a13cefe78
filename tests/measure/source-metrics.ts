import {
  choicesNamed,
  CODE,
  countriesNamed,
  importCircles,
  importsUpward,
  messagesCast,
  tagsCompared,
  wingArrows,
} from '../source-rules.ts';
import type { SourceFile } from '../source-tree.ts';

/** `npm run counts`: metrics of the source code. Counts that must be 0 are tested in `tests/architecture.test.ts`. */
const linesOf = ({ text }: SourceFile) => text.replace(/\n$/, '').split('\n');
const lengths = CODE.map((file) => linesOf(file).length);
const sum = lengths.reduce((total, length) => total + length, 0);
const folderOf = ({ folder }: SourceFile) => folder.split('/').slice(0, 2).join('/');

const COUNTS: readonly (readonly [what: string, count: number | string])[] = [
  ['languages compared by their tag', tagsCompared().length],
  ['names or ids of countries', countriesNamed().length],
  ['ids of topics or kinds of source', choicesNamed().length],
  ['casts of messages', messagesCast().length],
  ['import circles', importCircles().length],
  ['arrows between wings', wingArrows().length],
  ['imports upward', importsUpward().length],
  ['files of TypeScript in src', CODE.length],
  ['their lines on average', (sum / CODE.length).toFixed(1)],
  ['of 25 lines or fewer', lengths.filter((length) => length <= 25).length],
  ['of more than 300', lengths.filter((length) => length > 300).length],
];
for (const [what, count] of COUNTS) console.log(`${String(count).padStart(6)}  ${what}`);

console.log('\nsix lines or more that stand in two folders:');
const duplicates = duplicatesIn(CODE);
for (const { lines, places } of duplicates) console.log(`${String(lines).padStart(6)}  ${places.join('  ')}`);
if (duplicates.length === 0) console.log('     0');

/** Duplicates of six lines or more, without imports and blank lines, in files of different folders; the longest first. */
function duplicatesIn(
  files: readonly SourceFile[],
): readonly { readonly lines: number; readonly places: readonly string[] }[] {
  const MIN_LINES = 6;
  const bodies = files.map((file) => {
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
    for (let from = 0; from + MIN_LINES <= body.length; from += 1) {
      const key = body
        .slice(from, from + MIN_LINES)
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
    const duplicate = found.get(pair);
    if (duplicate) duplicate.lines += 1;
    else found.set(pair, { lines: MIN_LINES, places });
  }
  return [...found.values()].sort((a, b) => b.lines - a.lines);
}
