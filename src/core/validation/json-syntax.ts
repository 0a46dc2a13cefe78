import { showFound } from './issue.ts';

/** What keeps a text from being JSON, and the 1-based line it stands on. */
export type JsonFault = { readonly line: number; readonly found: string; readonly expected: string };

const SPACE = /[ \t\r\n]*/y;
// One pattern for a whole string would remember a step for every letter, and overflow at ten million.
const QUOTE = /"/y;
const LETTERS = /[^"\\\u0000-\u001f]+/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Level = { readonly close: '}' | ']'; readonly keys?: Set<string> };
type State = 'value' | 'value or ]' | 'name' | 'name or }' | ', or end';

/**
 * The first fault of a text that should be JSON. `JSON.parse` tells no line in Node 20 and often no place at all, and of
 * two fields of one name it drops the first without a word. Not recursive, so that no depth of nesting overflows it.
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
  /** A string as it is printed, or nothing: then `at` stays before it. */
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
      // The same name may be printed in two ways, with escapes and without.
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
