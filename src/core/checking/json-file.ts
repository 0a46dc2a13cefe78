import type { Issue } from '../validation/issue.ts';
import { foreignCure, foreignText, foreignValue } from '../validation/foreign-formats.ts';
import { jsonFault } from '../validation/json-syntax.ts';

/** The bytes of a file; `undefined`: there is no such file. `found`, `expected`: why an existing file is not read. */
export type FileBytes<Bytes extends Uint8Array = Uint8Array> =
  { readonly bytes: Bytes } | { readonly found: string; readonly expected: string } | undefined;

/** A parsed JSON file of an editor, before validation. */
export type InputFile = {
  /** The name of the file in its issues. */
  readonly name: string;
  /** Absent where it could not be read. */
  readonly value?: unknown;
  /** Its text, by which issues are given their lines. Absent where `value` is. */
  readonly text?: string;
  readonly isMissing: boolean;
  /** The reasons why it could not be read. */
  readonly issues: readonly Issue[];
};

/**
 * Parses a JSON file of an article. A missing file, one that was not read, another encoding and invalid JSON are reported as
 * issues. `name`: of the file in its issues. Never throws.
 */
export function parseJsonFile(name: string, file: FileBytes): InputFile {
  const refuse = (path: string, found: string, expected: string): InputFile => {
    const [, line] = /^line (\d+)$/.exec(path) ?? [];
    const issue = { file: name, path, found, expected, ...(line !== undefined && { line: Number(line) }) };
    return { name, isMissing: false, issues: [issue] };
  };
  if (!file) return { ...refuse('$', 'no such file', 'this file, in UTF-8'), isMissing: true };
  if (!('bytes' in file)) return refuse('$', file.found, file.expected);
  const decoded = decodeText(file.bytes);
  if (!('text' in decoded)) return refuse(`line ${decoded.line}`, decoded.found, decoded.expected);
  const { text } = decoded;
  const foreign = foreignText(text);
  if (foreign !== undefined) return refuse('$', foreign, foreignCure(foreign));
  if (text.startsWith('\ufeff')) return refuse('line 1', 'a byte order mark', 'UTF-8 without byte order mark');
  const fault = jsonFault(text);
  if (fault) return refuse(`line ${fault.line}`, fault.found, fault.expected);
  const value = JSON.parse(text) as unknown;
  const foreignFormat = foreignValue(value);
  if (foreignFormat !== undefined) return refuse('$', foreignFormat, foreignCure(foreignFormat));
  return { name, isMissing: false, issues: [], value, text };
}

/** A text, or why the bytes are not UTF-8 and on which line, counted from 1. */
export type Decoded =
  { readonly text: string } | { readonly line: number; readonly found: string; readonly expected: string };

/** Magic numbers of files that are supplied in place of a text. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], found: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive, such as a .docx, .xlsx, .odt or .kmz'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office document (.doc, .xls)'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database, such as a GeoPackage'],
];

/** Decodes UTF-8. A byte order mark stays in the text, for the caller to accept or refuse. Never throws. */
export function decodeText(bytes: Uint8Array): Decoded {
  const refuse = (found: string, line = 1): Decoded => ({ line, found, expected: 'UTF-8' });
  const signature = SIGNATURES.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (signature) return { ...refuse(signature[1]), expected: 'plain text in UTF-8' };
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) return refuse(wide);
  const text = decode(bytes);
  if (text !== undefined) return { text };
  const line = brokenLine(bytes);
  return refuse(`bytes that are no UTF-8${likelyEncoding(bytes)}`, line);
}

/** Recognises UTF-16 and UTF-32 by their byte order mark, or by the zero bytes of Latin letters, digits and spaces. */
function wideEncodingOf(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return 'UTF-32';
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16';
  const start = bytes.subarray(0, 4000);
  const zeros = [0, 0, 0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
  });
  const all = zeros.reduce((sum, each) => sum + each, 0);
  // Spaces and line ends are a tenth of the characters of any text; a text in UTF-8 has no zero byte.
  if (all * 20 < start.length) return undefined;
  return all * 2 > start.length ? 'UTF-32 without its mark' : 'UTF-16 without its mark';
}

/** Guesses a one-byte encoding for the error message only; nothing is decoded with it. */
function likelyEncoding(bytes: Uint8Array): string {
  const high = bytes.filter((byte) => byte >= 0x80);
  // In windows-1256 Arabic letters fill C1–DF and E0–ED; in Western European text they are rare beside plain letters.
  const plain = bytes.filter((byte) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
  if (high.length > plain.length) return ', most likely Arabic in windows-1256 or ISO 8859-6';
  return ', most likely windows-1252 or Latin-1';
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The first line that is not UTF-8. A line feed is a single byte and part of no other character, so bytes can be split
 * into lines before they are decoded.
 */
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
