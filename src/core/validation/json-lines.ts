// `JSON.parse` keeps no positions. The packages that do (json-source-map, jsonc-parser, @humanwhocodes/momoa) build a
// second tree with a position for every value, and part of them is recursive: a list nested a million levels deep ends
// them. A text that `jsonFault` has accepted needs one walk, which follows the wanted paths alone.

/** The path `$.passages[3].quote` as keys. Names in brackets are JSON strings, as `fieldPath` writes them. */
export function keysOfPath(path: string): readonly (string | number)[] {
  return [...path.matchAll(/\.([^.[\]]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g)].map(([, field, index, quoted]) => {
    if (index !== undefined) return Number(index);
    return field ?? unquoted(quoted ?? '');
  });
}

function unquoted(text: string): string {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    // A name of more than 80 characters is cut in paths, and stands nowhere in the file as it is.
    return text;
  }
}

type Wanted = { readonly inner: Map<string | number, Wanted>; line?: number };

type Level = { readonly isList: boolean; key: string | number; readonly wanted: Wanted | undefined };

/**
 * The lines of values in a valid JSON text, counted from 1, by their paths. A value that is not there has the line of
 * the object or list that lacks it.
 */
export function linesOfPaths(text: string, paths: readonly string[]): ReadonlyMap<string, number> {
  const root: Wanted = { inner: new Map() };
  for (const path of paths) wantPath(root, keysOfPath(path));
  walk(text, root);
  return new Map(paths.map((path) => [path, lineIn(root, keysOfPath(path))]));
}

function wantPath(root: Wanted, keys: readonly (string | number)[]): void {
  let at = root;
  for (const key of keys) {
    const inner: Wanted = at.inner.get(key) ?? { inner: new Map() };
    at.inner.set(key, inner);
    at = inner;
  }
}

function lineIn(root: Wanted, keys: readonly (string | number)[]): number {
  let [at, line] = [root, root.line ?? 1];
  for (const key of keys) {
    const inner = at.inner.get(key);
    if (inner?.line === undefined) break;
    [at, line] = [inner, inner.line];
  }
  return line;
}

const TOKEN = /["{}[\],:\n]|[^"{}[\],:\s]+/g;

function walk(text: string, root: Wanted): void {
  const levels: Level[] = [];
  let line = 1;
  let isName = false;
  /** The node of the value that begins here; a value in an object has the line of its name. */
  const begin = (): Wanted | undefined => {
    const level = levels[levels.length - 1];
    const node = level ? level.wanted?.inner.get(level.key) : root;
    if (node && node.line === undefined) node.line = line;
    return node;
  };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const level = levels[levels.length - 1];
    const [token] = match;
    if (token === '\n') line += 1;
    else if (token === '{' || token === '[') {
      levels.push({ isList: token === '[', key: 0, wanted: begin() });
      isName = token === '{';
    } else if (token === '}' || token === ']') {
      levels.pop();
      isName = false;
    } else if (token === ',' && level) {
      if (level.isList) level.key = Number(level.key) + 1;
      else isName = true;
    } else if (token === '"') {
      const end = endOfString(text, match.index);
      if (isName && level) {
        if (level.wanted) level.key = JSON.parse(text.slice(match.index, end)) as string;
        if (level.wanted?.inner.has(level.key)) begin();
        isName = false;
      } else begin();
      TOKEN.lastIndex = end;
    } else if (token !== ':' && token !== ',') begin();
  }
}

/** The index after the closing quotation mark of the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  return text.length;
}
