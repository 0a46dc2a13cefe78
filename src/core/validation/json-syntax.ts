import { showFound } from './issue.ts';

/** A JSON syntax error, with its 1-based line. */
export type JsonFault = { readonly line: number; readonly found: string; readonly expected: string };

const SPACE = /[ \t\r\n]*/y;
// Strings are matched in pieces: one pattern for a whole string keeps a backtracking state for every letter, and
// overflows at ten million.
const QUOTE = /"/y;
const LETTERS = /[^"\\\u0000-\u001f]+/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Level = { readonly close: '}' | ']'; readonly keys?: Set<string> };
type State = 'value' | 'value or ]' | 'name' | 'name or }' | ', or end';

/**
 * The first syntax error of a JSON text. `JSON.parse` gives no line in Node 20 and often no position, and it silently
 * drops the first of two fields with the same name. Not recursive, so that deep nesting cannot overflow the stack.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const levels: Level[] = [];
  let state: State = 'value';
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const taken = pattern.exec(text)?.[0];
    at += taken?.length ?? 0;
    return taken;
  };
  /** The string literal at `at`, or `undefined`, with `at` unchanged. */
  const takeString = (): string | undefined => {
    const from = at;
    if (take(QUOTE) === undefined) return undefined;
    while (take(LETTERS) !== undefined || take(ESCAPE) !== undefined);
    if (take(QUOTE) !== undefined) return text.slice(from, at);
    at = from;
    return undefined;
  };
  const fault = (expected: string, found = showAt(text, at)): JsonFault => ({
    line: lineOf(text, at),
    found,
    expected,
  });

  for (;;) {
    take(SPACE);
    const level = levels[levels.length - 1];
    if (state === ', or end') {
      if (!level) return at === text.length ? undefined : fault('the end of the file');
      const next = text[at];
      if (next !== ',' && next !== level.close) return fault(`a comma or ${level.close}`);
      at += 1;
      if (next === level.close) levels.pop();
      else state = level.close === '}' ? 'name' : 'value';
      continue;
    }
    if ((state === 'name or }' && text[at] === '}') || (state === 'value or ]' && text[at] === ']')) {
      at += 1;
      levels.pop();
      state = ', or end';
      continue;
    }
    if (state === 'name' || state === 'name or }') {
      const from = at;
      const printed = takeString();
      if (printed === undefined) return fault('the name of a field, in double quotes');
      // The same name may be written with and without escapes.
      const name = JSON.parse(printed) as string;
      if (level?.keys?.has(name)) {
        at = from;
        return fault('each field once', `a second ${showFound(name)}`);
      }
      level?.keys?.add(name);
      take(SPACE);
      if (text[at] !== ':') return fault('a colon');
      at += 1;
      state = 'value';
      continue;
    }
    const opening = text[at];
    if (opening === '{' || opening === '[') {
      at += 1;
      levels.push(opening === '{' ? { close: '}', keys: new Set() } : { close: ']' });
      state = opening === '{' ? 'name or }' : 'value or ]';
      continue;
    }
    if (takeString() === undefined && take(LITERAL) === undefined) return fault('a value');
    state = ', or end';
  }
}

function showAt(text: string, at: number): string {
  if (at >= text.length) return 'the end of the file';
  return showFound(
    [
      ...text
        .slice(at, at + 40)
        .split('\n', 1)
        .join(''),
    ]
      .slice(0, 20)
      .join(''),
  );
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
