import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArticleFolder, readParagraphs } from '../../../src/node/articles/read-article-folder.ts';
import type { Issue } from '../../../src/core/validation/issue.ts';

/** One change to a file of the good article before it is checked. `path` is a JSON Pointer. */
type Change = { readonly file: string } & (
  | { readonly path: string; readonly value: unknown }
  | { readonly path: string; readonly remove: true }
  | { readonly path: string; readonly swapWith: string }
  | { readonly path: string; readonly repeat: readonly [text: string, times: number] }
  | { readonly find: string; readonly by: string }
  | { readonly raw: string; readonly encoding?: 'latin1' | 'utf16le-bom' }
  | { readonly missing: true }
);

export type RefusedCase = {
  /** Why an editor would expect it to be refused. */
  readonly why: string;
  /** `text`: the text of the article is given too. */
  readonly given?: 'text';
  readonly change: readonly Change[];
  readonly issues: readonly Issue[];
};

export const GOOD = fileURLToPath(new URL('../../data/good/date-market-2024/', import.meta.url));

/** The issues of the good article after some changes. Files are named without their folder. */
export async function issuesOf(refused: Pick<RefusedCase, 'change' | 'given'>): Promise<readonly Issue[]> {
  const issues = await wholeIssuesOf(refused);
  return issues.map(({ file, path, found, expected }) => ({ file, path, found, expected }));
}

/** The same with lines and cures. */
export async function wholeIssuesOf({
  change,
  given,
}: Pick<RefusedCase, 'change' | 'given'>): Promise<readonly Issue[]> {
  const parent = await mkdtemp(join(tmpdir(), 'mawdi-'));
  const folder = join(parent, basename(GOOD));
  try {
    await cp(GOOD, folder, { recursive: true });
    for (const each of change) await apply(each, join(folder, each.file));
    const paragraphs = given === 'text' ? readParagraphs(join(folder, 'article.txt')).paragraphs : undefined;
    const { issues } = readArticleFolder(folder, paragraphs);
    return issues.map((issue) => ({ ...issue, file: basename(issue.file) }));
  } finally {
    await rm(parent, { recursive: true });
  }
}

async function apply(change: Change, file: string): Promise<void> {
  if ('missing' in change) return rm(file);
  if ('raw' in change) return writeFile(file, encode(change.raw, change.encoding));
  const text = await readFile(file, 'utf8');
  if ('find' in change) {
    if (text.split(change.find).length !== 2) throw new Error(`not once in ${file}: ${change.find}`);
    return writeFile(
      file,
      text.replace(change.find, () => change.by),
    );
  }
  const data: unknown = JSON.parse(text);
  const keys = change.path.slice(1).split('/');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((value, key) => (value as Record<string, unknown>)[key], data) as Record<string, unknown>;
  if ('remove' in change) {
    if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else delete holder[last];
  } else if ('swapWith' in change) {
    [holder[last], holder[change.swapWith]] = [holder[change.swapWith], holder[last]];
  } else {
    holder[last] = 'repeat' in change ? change.repeat[0].repeat(change.repeat[1]) : change.value;
  }
  return writeFile(file, JSON.stringify(data));
}

function encode(text: string, encoding: 'latin1' | 'utf16le-bom' | undefined): Buffer {
  if (encoding === 'latin1') return Buffer.from(text, 'latin1');
  return encoding === 'utf16le-bom' ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text, 'utf8');
}
