import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bytesFault } from '../../core/validation/size-limits.ts';
import { foreignCure, foreignText, foreignValue } from '../../core/validation/foreign-formats.ts';
import type { InputFile } from '../../core/verification/check-article.ts';
import { jsonFault } from '../../core/validation/json-syntax.ts';

/** `undefined`: there is no such file. `found`, `expected`: why an existing file is not read. */
export type FileInside = { readonly bytes: Buffer } | { readonly found: string; readonly expected: string } | undefined;

/**
 * Reads a file below `home`; `names`: the folders on the way and the file. Neither `home` nor anything below it may be
 * a symbolic link, which could lead anywhere. Pipes and devices are not opened: reading one may never end.
 */
export function readFileInside(home: string, ...names: readonly string[]): FileInside {
  const fault = folderFault(home, ...names.slice(0, -1));
  if (fault) return fault === MISSING ? undefined : { found: fault, expected: 'folders that are no links' };
  const file = join(home, ...names);
  const kind = kindAt(file);
  if (kind === MISSING) return undefined;
  if (kind !== 'a file') return { found: kind, expected: 'a file' };
  // The file may be replaced between check and opening: so the open file is checked again, and links are not followed.
  const opened = open(file);
  if (opened === undefined) return { found: 'a file that may not be opened', expected: 'one that may be read' };
  try {
    const stat = fstatSync(opened);
    if (!stat.isFile()) return { found: 'no file', expected: 'a file' };
    // The size is checked before the file is read into memory.
    return bytesFault(stat.size) ?? { bytes: readFileSync(opened) };
  } finally {
    closeSync(opened);
  }
}

function open(file: string): number | undefined {
  try {
    return openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (['EACCES', 'EPERM', 'ELOOP'].includes(codeOf(error))) return undefined;
    throw error;
  }
}

/** Why a folder below `home` must not be read; `undefined` where it may be. */
export function folderFault(home: string, ...names: readonly string[]): string | undefined {
  for (let depth = 0; depth <= names.length; depth += 1) {
    const kind = kindAt(join(resolve(home), ...names.slice(0, depth)));
    if (kind === MISSING) return kind;
    if (kind !== 'a folder') return depth === 0 ? kind : `${kind} at ${names.slice(0, depth).join('/')}`;
  }
  return undefined;
}

const MISSING = 'no such folder';

type Kind = typeof MISSING | 'a link' | 'a file' | 'a folder' | 'a pipe or a device';

function kindAt(path: string): Kind {
  const stat = statOf(path);
  if (!stat) return MISSING;
  if (stat.isSymbolicLink()) return 'a link';
  if (stat.isDirectory()) return 'a folder';
  return stat.isFile() ? 'a file' : 'a pipe or a device';
}

/** A name that is too long or contains a NUL byte does not exist. */
function statOf(path: string) {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (['ENAMETOOLONG', 'ENOTDIR', 'ERR_INVALID_ARG_VALUE'].includes(codeOf(error))) return undefined;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
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

/** A file as input of the check, with its bytes: what was validated is published, even if the file changes later. */
export type ReadFile = InputFile & { readonly bytes?: Buffer };

/**
 * Parses a JSON file of an article. A missing file, a symbolic link, another encoding and invalid JSON are reported as
 * issues.
 */
export function readJsonFile(folder: string, name: string): ReadFile {
  const file = join(folder, name);
  const refuse = (path: string, found: string, expected: string): ReadFile => {
    return { name: file, isMissing: false, issues: [{ file, path, found, expected }] };
  };
  const read = readFileInside(folder, name);
  if (!read) return { ...refuse('$', 'no such file', 'this file, in UTF-8'), isMissing: true };
  if (!('bytes' in read)) return refuse('$', read.found, read.expected);
  const { bytes } = read;
  const decoded = decodeText(bytes);
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
  return { name: file, isMissing: false, issues: [], value, bytes };
}
