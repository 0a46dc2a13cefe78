/** A problem in the data, with its location. */
export type Issue = {
  /** The name of the file, as it was given to the checker. */
  readonly file: string;
  /** A JSON path such as `$.passages[3].quote`, or `line 12` where the file is no JSON; empty for the file itself. */
  readonly path: string;
  readonly found: string;
  /** What should stand there. Where the right value is known, the sentence begins with it, as it is written in JSON. */
  readonly expected: string;
  /** The line of the file, counted from 1; of a missing field, the line of the object that lacks it. */
  readonly line?: number;
  /** What an editor does, where the right value is not known and a person must decide. */
  readonly cure?: string;
};

/** The same before it is known which file it is about. */
export type Fault = Pick<Issue, 'path' | 'found' | 'expected'>;

/** The number of issues that are listed; the others are only counted. */
export const MOST_TOLD = 50;

/** An issue as one line of text. */
export function formatIssue({ file, path, found, expected }: Issue): string {
  return `${[file, path].filter((part) => part !== '').join(' ')}: found ${found}; expected ${expected}`;
}

const LONGEST = 80;

/** Characters that are invisible, reorder the line or disrupt the terminal when printed as they are. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u034f\ufffd]/gu;

/** An `expected` that begins with the value to write where it is known, and is a rule alone where it is not. */
export function expecting(value: string | number | undefined, rule: string): string {
  if (value === undefined) return rule;
  return `${typeof value === 'number' ? value : showWhole(value)}, ${rule}`;
}

/** A value as short JSON: cut to 80 characters, with invisible characters as \u escapes. Never throws. */
export function showFound(value: unknown): string {
  const shown = render(value, 0);
  const characters = [...shown];
  return characters.length <= LONGEST ? shown : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

function render(value: unknown, depth: number): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (typeof value !== 'object') return `a ${typeof value}`;
  // Depth and width are limited: a list nested a million levels deep would overflow the stack.
  if (depth === 3) return Array.isArray(value) ? '[…]' : '{…}';
  if (Array.isArray(value)) {
    const items = value.slice(0, LONGEST / 2).map((item) => render(item, depth + 1));
    return `[${items.join(',')}${value.length > items.length ? ',…' : ''}]`;
  }
  const keys = Object.keys(value);
  const fields = keys
    .slice(0, LONGEST / 4)
    .map((key) => `${quote(key)}:${render((value as Record<string, unknown>)[key], depth + 1)}`);
  return `{${fields.join(',')}${keys.length > fields.length ? ',…' : ''}}`;
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, LONGEST * 2)).replace(UNSEEN, (character) =>
    [...Array(character.length).keys()].map((i) => escapeUnit(character.charCodeAt(i))).join(''),
  );
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

/** A complete text as JSON, to be copied into a file: invisible characters and unusual spaces are \u escapes. */
export function showWhole(text: string): string {
  const escaped = (character: string) =>
    [...Array(character.length).keys()].map((i) => escapeUnit(character.charCodeAt(i))).join('');
  return JSON.stringify(text)
    .replace(UNSEEN, escaped)
    .replace(/[^\P{Zs} ]/gu, escaped);
}

/**
 * The JSON path of a field or a list item: `$.passages[3].quote`. Field names longer than any of ours are shortened, as
 * `found` is.
 */
export function fieldPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return /^[\p{L}_$][\p{L}\p{N}_$]{0,63}$/u.test(key) ? `${path}.${key}` : `${path}[${showFound(key)}]`;
}
