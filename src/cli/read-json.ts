import { readFile, stat } from 'node:fs/promises';
import type { Issue } from '../model/issue.ts';
import { jsonFault } from '../model/json-fault.ts';
import { bytesFault } from '../model/size-limits.ts';

export type ReadFile = { readonly value?: unknown; readonly isMissing: boolean; readonly issues: readonly Issue[] };

/** A JSON file as data. That it is missing, in another encoding or no JSON is an issue like any other. */
export async function readJson(file: string): Promise<ReadFile> {
  const issue = (path: string, found: string, expected: string): ReadFile => {
    return { isMissing: false, issues: [{ file, path, found, expected }] };
  };
  const tooLarge = bytesFault((await stat(file).catch(nothingIfMissing))?.size ?? 0);
  if (tooLarge) return issue('$', tooLarge.found, tooLarge.expected);
  const bytes = await readFile(file).catch(nothingIfMissing);
  if (!bytes) return { ...issue('$', 'no such file', 'this file, in UTF-8'), isMissing: true };
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return issue('line 1', 'a byte order mark', 'UTF-8 without byte order mark');
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return issue('line 1', 'UTF-16', 'UTF-8');
  const text = decode(bytes);
  if (text === undefined) return issue(`line ${brokenLine(bytes)}`, 'bytes that are no UTF-8', 'UTF-8');
  const fault = jsonFault(text);
  if (fault) return issue(`line ${fault.line}`, fault.found, fault.expected);
  return { value: JSON.parse(text) as unknown, isMissing: false, issues: [] };
}

/** A folder where a file should be is missing too: nothing can be read from it. */
function nothingIfMissing(error: unknown): undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
  throw error;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A line feed is one byte and part of no other character, so lines can be told apart before they are decoded. */
function brokenLine(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, from)) {
    if (decode(bytes.subarray(from, at)) === undefined) return line;
    line += 1;
    from = at + 1;
  }
  return line;
}

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
