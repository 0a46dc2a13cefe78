import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** A new folder that replaces an earlier one once it is completely written. */
export type FreshFolder = {
  /** Absolute path to write to: beside the folder it replaces, so that replacing is a rename on one disk. */
  readonly path: string;
  /** Replaces the earlier folder and deletes that. Throws where it must not be deleted. */
  readonly moveIntoPlace: () => void;
  /** Deletes the new folder. */
  readonly drop: () => void;
};

/** Lists the entries of a folder that none of our builds wrote: all of them where the folder is not ours. */
export type Others = (folder: string) => readonly string[];

/**
 * Opens a new folder. `target`: the folder it will replace; `root`: the folder of the project. What killed builds left
 * behind is deleted. Throws an Error of one line where `target` must not be replaced.
 */
export function openFreshFolder(target: string, root: string, others: Others): FreshFolder {
  const real = realTarget(target);
  const check = () => {
    const refusal = refuseFolder(target, root, others);
    if (refusal !== undefined) throw new Error(refusal);
  };
  check();
  clearLitter(real);
  const at = (what: 'building' | 'earlier') =>
    join(dirname(real), `${litterName(real, what)}${process.pid}-${++opened}`);
  const [path, earlier] = [at('building'), at('earlier')];
  unfinished.add(path);
  const drop = () => {
    unfinished.delete(path);
    rmSync(path, { recursive: true, force: true });
  };
  return {
    path,
    drop,
    moveIntoPlace: () => {
      check();
      const isThere = existsSync(real);
      if (isThere) chmodSync(path, statSync(real).mode);
      try {
        if (isThere) renameSync(real, earlier);
        renameSync(path, real);
      } catch (error) {
        if (existsSync(earlier) && !existsSync(real)) renameSync(earlier, real);
        throw new Error(`${target}: could not be replaced: ${error instanceof Error ? error.message : String(error)}`);
      }
      unfinished.delete(path);
      rmSync(earlier, { recursive: true, force: true });
    },
  };
}

/**
 * Why a folder must not be replaced; `undefined` where it may be. It must be missing, empty, or hold only what an
 * earlier build wrote, because all its entries are deleted.
 */
export function refuseFolder(target: string, root: string, others: Others): string | undefined {
  if (!existsSync(target)) {
    if (lstatSync(target, { throwIfNoEntry: false }))
      return `${target}: found a link that leads nowhere, expected a folder`;
    return inSources(realTarget(target), root)
      ? `${target}: found the sources of the project, expected a folder of its own`
      : undefined;
  }
  const real = realpathSync(target);
  if (`${realpathSync(root)}${sep}`.startsWith(real.endsWith(sep) ? real : `${real}${sep}`))
    return `${target}: found the project itself, expected a folder to write to`;
  if (inSources(real, root)) return `${target}: found the sources of the project, expected a folder of its own`;
  if (!statSync(real).isDirectory()) return `${target}: found a file, expected a folder`;
  if (statSync(real).dev !== statSync(dirname(real)).dev)
    return `${target}: found a disk of its own, which cannot be replaced, expected a folder on it, such as ${join(target, 'site')}`;
  if (entriesOf(real).length === 0) return undefined;
  const found = others(real);
  const more = found.length > MOST_NAMED ? ' and others' : '';
  return found.length === 0
    ? undefined
    : `${target}: found ${found.slice(0, MOST_NAMED).join(', ')}${more}, not written by us, expected an empty folder or an earlier one of ours`;
}

/** The entries of a folder, without the files that file managers create. */
export function entriesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !/^(\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(name))
    .sort();
}

const MOST_NAMED = 5;
/** Folders of the project that a build reads from. */
const SOURCES = ['data', 'src', 'tests', 'node_modules', '.git'];

function inSources(folder: string, root: string): boolean {
  const path = relative(realpathSync(root), folder);
  return SOURCES.includes(path.split(sep)[0] ?? '');
}

/** The target of a symbolic link, which itself stays; of a missing folder, the path where it will be. */
function realTarget(target: string): string {
  const absolute = resolve(target);
  if (existsSync(absolute)) return realpathSync(absolute);
  const parent = dirname(absolute);
  return parent === absolute ? absolute : join(realTarget(parent), basename(absolute));
}

/** The name of a temporary folder: hidden, and short for any length of the target’s name. */
function litterName(real: string, what: 'building' | 'earlier'): string {
  return `.mawdi-${what}-${createHash('sha256').update(real).digest('hex').slice(0, 8)}-`;
}

let opened = 0;
/** Folders that this process writes to; deleted if it exits before they are complete. */
const unfinished = new Set<string>();
process.on('exit', () => {
  for (const path of unfinished) rmSync(path, { recursive: true, force: true });
});

/**
 * Deletes temporary folders of killed builds. One that was killed between its two renames left the earlier folder
 * beside its place: that is moved back.
 */
function clearLitter(real: string): void {
  const parent = dirname(real);
  mkdirSync(parent, { recursive: true });
  for (const what of ['earlier', 'building'] as const) {
    const name = litterName(real, what);
    for (const entry of readdirSync(parent).filter((each) => each.startsWith(name))) {
      if (isRunning(Number.parseInt(entry.slice(name.length), 10))) continue;
      if (what === 'earlier' && !existsSync(real)) renameSync(join(parent, entry), real);
      else rmSync(join(parent, entry), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // `EPERM`: the process exists and belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
