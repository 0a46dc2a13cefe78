/** One thing wrong with the data, and where. */
export type Issue = {
  /** The file, as it was named to us. */
  readonly file: string;
  /** A JSON path such as `$.passages[3].quote`, or `line 12` where the file is no JSON; empty for the file itself. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
};

/** As many as anyone reads through; of the others their number is told. */
export const MOST_TOLD = 50;

/** One line an editor can act on. */
export function formatIssue({ file, path, found, expected }: Issue): string {
  return `${[file, path].filter((part) => part !== '').join(' ')}: found ${found}; expected ${expected}`;
}

const LONGEST = 80;

/** Characters that would vanish, reorder the line or break the terminal if an issue printed them as they are. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u034f\ufffd]/gu;

/** What was found, as short JSON: cut to 80 characters, unseen characters as \u escapes. Never throws, whatever it is given. */
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
  // Depth and width are bounded: a list nested a million deep must not overflow the stack that reports it.
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

/** A text whole, as it can be copied into a file: as JSON, with what cannot be seen or told apart as \u escapes. */
export function showWhole(text: string): string {
  const escaped = (character: string) =>
    [...Array(character.length).keys()].map((i) => escapeUnit(character.charCodeAt(i))).join('');
  return JSON.stringify(text)
    .replace(UNSEEN, escaped)
    .replace(/[^\P{Zs} ]/gu, escaped);
}

/** The JSON path of a field or a list item: `$.passages[3].quote`. Names longer than any of ours are cut, as `found` is. */
export function fieldPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return /^[\p{L}_$][\p{L}\p{N}_$]{0,63}$/u.test(key) ? `${path}.${key}` : `${path}[${showFound(key)}]`;
}
