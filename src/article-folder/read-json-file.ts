import { join } from 'node:path';
import { foreignCure, foreignText, foreignValue } from '../model/foreign-format.ts';
import type { InputFile } from '../model/given-file.ts';
import { jsonFault } from '../model/json-fault.ts';
import { decodeText } from './decode-text.ts';
import { readFileInside } from './read-file-inside.ts';

/** A file as it was given, and its bytes: what is published later is what was proven, not what lies there by then. */
export type ReadFile = InputFile & { readonly bytes?: Buffer };

/** A JSON file of an article as data. That it is missing, a link, in another encoding or no JSON is an issue like any other. */
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
  const brought = foreignValue(value);
  if (brought !== undefined) return refuse('$', brought, foreignCure(brought));
  return { name: file, isMissing: false, issues: [], value, bytes };
}
