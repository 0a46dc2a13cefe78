import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FileBytes } from '../../core/checking/json-file.ts';
import { bytesFault } from '../../core/validation/size-limits.ts';

/**
 * Reads a file below `home`; `names`: the folders on the way and the file. Neither `home` nor anything below it may be
 * a symbolic link, which could lead anywhere. Pipes and devices are not opened: reading one may never end.
 */
export function readFileInside(home: string, ...names: readonly string[]): FileBytes<Buffer> {
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
