import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { checkArticle, type CheckedArticle } from '../../../src/core/checking/check-article.ts';
import { expectedValue } from '../../../src/core/checking/expected-value.ts';
import { fingerprintOf, paragraphsOf } from '../../../src/core/proof/fingerprint.ts';
import type { Issue } from '../../../src/core/validation/issue.ts';
import { keysOfPath } from '../../../src/core/validation/json-lines.ts';

const FILES = { article: 'article.json', places: 'places.geojson', scenes: 'scenes.json', lesson: 'lesson.json' };
type Part = keyof typeof FILES;
const PART_NAMES = Object.keys(FILES) as readonly Part[];
export type Key = string | number;

/** An article as parsed from its files, and its text. */
export type Parts = {
  readonly id: string;
  readonly paragraphs: readonly string[];
  readonly files: { readonly [Name in Part]?: unknown };
};

const FOLDERS = ['good/date-market-2024', 'languages/marche-aux-dattes-2024', 'languages/shuk-hatmarim-2024'];

/** The three good articles of the tests: in English and Arabic, in French, in Hebrew with a translation. */
export const GOOD_ARTICLES: readonly Parts[] = FOLDERS.map((name) => {
  const read = (file: string) => {
    try {
      return readFileSync(fileURLToPath(new URL(`../../data/${name}/${file}`, import.meta.url)), 'utf8');
    } catch {
      return undefined;
    }
  };
  const files = Object.entries(FILES).flatMap(([part, file]) => {
    const text = read(file);
    return text === undefined ? [] : [[part, JSON.parse(text) as unknown]];
  });
  return {
    id: name.split('/')[1] ?? '',
    paragraphs: paragraphsOf(read('article.txt') ?? ''),
    files: Object.fromEntries(files) as Parts['files'],
  };
});

export function check({ id, paragraphs, files }: Parts, by: 'text' | 'fingerprint' = 'text'): CheckedArticle {
  const file = (name: string, value?: unknown) => {
    return { name, isMissing: value === undefined, issues: [], value, text: JSON.stringify(value, null, 1) };
  };
  return checkArticle({
    files: {
      article: file(FILES.article, files.article),
      places: file(FILES.places, files.places),
      scenes: file(FILES.scenes, files.scenes),
      lesson: file(FILES.lesson, files.lesson),
      fingerprint: file('fingerprint.json', by === 'fingerprint' ? fingerprintOf(paragraphs) : undefined),
    },
    id,
    ...(by === 'text' && { paragraphs }),
  });
}

type Holder = Record<Key, unknown>;

function holderAt(root: unknown, keys: readonly Key[]): Holder | undefined {
  const holder = keys.slice(0, -1).reduce<unknown>((value, key) => (value as Holder | undefined)?.[key], root);
  return typeof holder === 'object' && holder !== null ? (holder as Holder) : undefined;
}

export function valueAt(root: unknown, keys: readonly Key[]): unknown {
  return keys.reduce<unknown>((value, key) => (value as Holder | null | undefined)?.[key], root);
}

/** Writes a value, or takes the field or the list item out where it is `undefined`. Returns the changed copy. */
export function written(root: unknown, keys: readonly Key[], value: unknown): unknown {
  const copy = structuredClone(root);
  const last = keys[keys.length - 1];
  if (last === undefined) return structuredClone(value);
  const holder = holderAt(copy, keys);
  // The field around a missing one may be missing too.
  if (!holder) return value === undefined ? copy : written(copy, keys.slice(0, -1), { [last]: value });
  if (value !== undefined) holder[last] = structuredClone(value);
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return copy;
}

/**
 * Corrects an article as an editor does: writes what an issue expects, and where a person must decide, decides as the
 * good article has it. Values known are written last, over the records that were put back.
 */
export function corrected(parts: Parts, issues: readonly Issue[], good: Parts): Parts {
  const files: Record<string, unknown> = { ...parts.files };
  const partOf = (issue: Issue) => PART_NAMES.find((part) => FILES[part] === issue.file);
  for (const issue of issues) {
    const part = partOf(issue);
    if (!part || expectedValue(issue.expected)) continue;
    const before = files[part];
    if (issue.cure?.startsWith('move the passage')) {
      files[part] = inPrintedOrder(before);
      continue;
    }
    files[part] = decided(before, good.files[part], keysOfPath(issue.path));
    // The record is right as it is: what it refers to is not, and stands in the article or among its places.
    if (isSame(before, files[part])) Object.assign(files, { article: good.files.article, places: good.files.places });
  }
  for (const issue of issues) {
    const [part, expected] = [partOf(issue), expectedValue(issue.expected)];
    if (!part || !expected) continue;
    files[part] = written(files[part], keysOfPath(issue.path), 'write' in expected ? expected.write : undefined);
  }
  return { ...parts, files };
}

function inPrintedOrder(article: unknown): unknown {
  const { passages, ...others } = article as { passages: { paragraph: number; start: number }[] };
  return { ...others, passages: [...passages].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start) };
}

/** Puts the value at a path back, or the record around it where the value is right; takes out what should not be there. */
function decided(value: unknown, good: unknown, keys: readonly Key[]): unknown {
  const odd = keys.findIndex((_, at) => valueAt(good, keys.slice(0, at + 1)) === undefined);
  if (odd !== -1 && valueAt(value, keys.slice(0, odd + 1)) !== undefined)
    return written(value, keys.slice(0, odd + 1), undefined);
  for (let length = keys.length; length > 0; length -= 1) {
    const at = keys.slice(0, length);
    if (!isSame(valueAt(value, at), valueAt(good, at))) return written(value, at, valueAt(good, at));
  }
  return value;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The paths of every value in a JSON value, the value itself included. */
function pathsIn(value: unknown, path: readonly Key[] = []): readonly (readonly Key[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...inner.flatMap((key) => pathsIn((value as Holder)[key], [...path, key]))];
}

const PATHS = GOOD_ARTICLES.flatMap((good) =>
  Object.keys(good.files).flatMap((name) =>
    pathsIn(good.files[name as Part]).map((path) => ({ good, part: name as Part, path })),
  ),
);

/** What may happen to a value while an editor types. */
const CHANGES: Readonly<Record<string, (value: unknown) => unknown>> = {
  'taken out': () => undefined,
  'made null': () => null,
  'made a number': () => 7,
  'made a negative fraction': () => -0.123456,
  'made a huge number': () => 1e9,
  'made an empty text': () => '',
  'made a word': () => 'word',
  'made an empty list': () => [],
  'made an empty object': () => ({}),
  'made true': () => true,
  'put into a list': (value) => [value],
  'put into quotation marks': (value) => JSON.stringify(value),
  'given a field too many': (value) => (isFields(value) ? { ...(value as object), colour: 'red' } : value),
  'lengthened by a letter': (value) => (typeof value === 'string' ? `${value}x` : value),
  'cut by a letter': (value) => (typeof value === 'string' ? value.slice(0, -1) : value),
  'without its first letter': (value) => (typeof value === 'string' ? value.slice(1) : value),
  'with a no-break space': (value) => (typeof value === 'string' ? value.replace(' ', '\u00a0') : value),
  'in capitals': (value) => (typeof value === 'string' ? value.toUpperCase() : value),
  'with é as two characters': (value) => (typeof value === 'string' ? value.normalize('NFD') : value),
  'with another mark in it': (value) => (typeof value === 'string' ? value.replace(/[“”"«»’]/u, "'") : value),
  'one more': (value) => (typeof value === 'number' ? value + 1 : value),
  reversed: (value) => (Array.isArray(value) ? [...(value as unknown[])].reverse() : value),
  'with its first item twice': (value) => (Array.isArray(value) ? [...(value as unknown[]), value[0]] : value),
  'without its last item': (value) => (Array.isArray(value) ? value.slice(0, -1) : value),
};

const isFields = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

export type Mutation = {
  readonly good: Parts;
  readonly parts: Parts;
  readonly what: string;
};

export function mutate(good: Parts, part: Part, path: readonly Key[], what: string): Mutation {
  const value = valueAt(good.files[part], path);
  const changed = written(good.files[part], path, CHANGES[what]?.(value));
  return {
    good,
    parts: { ...good, files: { ...good.files, [part]: changed } },
    what: `${part} ${path.join('/')} ${what}`,
  };
}

/** Any value of any file of a good article, changed. */
export const MUTATION: fc.Arbitrary<Mutation> = fc
  .tuple(fc.constantFrom(...PATHS), fc.constantFrom(...Object.keys(CHANGES)))
  .filter(([{ path }]) => path.length > 0)
  .map(([{ good, part, path }, what]) => mutate(good, part, path, what));
