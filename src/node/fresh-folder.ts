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

/** A folder that is filled out of sight, and takes the place of the one before when it is whole. */
export type FreshFolder = {
  /** Where to write, absolute: beside the folder it will replace, so that moving it there is one step of the disk. */
  readonly path: string;
  /** Puts it in the place of the folder before, which is then deleted. Throws where that is not ours to delete. */
  readonly moveIntoPlace: () => void;
  /** Deletes what has been written. */
  readonly drop: () => void;
};

/** Names in a folder that no build of ours has written, as far as it is for one of them to say; all where it is none of ours. */
export type Others = (folder: string) => readonly string[];

/**
 * Opens a folder to be filled. `target`: the folder it will replace; `root`: that of the project. What builds that were
 * killed have left behind is cleared away. Throws one line where `target` must not be replaced.
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
 * Why a folder must not be replaced; nothing where it may be. It is a new one, an empty one, or holds only what we wrote
 * before: all that stands in it is deleted.
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

/** The entries of a folder, without those that file managers leave wherever someone looks. */
export function entriesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !/^(\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(name))
    .sort();
}

const MOST_NAMED = 5;
/** Folders of the project that hold what a build is made from. */
const SOURCES = ['data', 'src', 'tests', 'node_modules', '.git'];

function inSources(folder: string, root: string): boolean {
  const way = relative(realpathSync(root), folder);
  return SOURCES.includes(way.split(sep)[0] ?? '');
}

/** Where a link leads, so that it goes on leading there; of a folder that is not there yet, where it will be. */
function realTarget(target: string): string {
  const whole = resolve(target);
  if (existsSync(whole)) return realpathSync(whole);
  const parent = dirname(whole);
  return parent === whole ? whole : join(realTarget(parent), basename(whole));
}

/** Hidden, and short however long the name of the folder is. */
function litterName(real: string, what: 'building' | 'earlier'): string {
  return `.mawdi-${what}-${createHash('sha256').update(real).digest('hex').slice(0, 8)}-`;
}

let opened = 0;
/** What this process is filling: deleted when it ends before it is done. */
const unfinished = new Set<string>();
process.on('exit', () => {
  for (const path of unfinished) rmSync(path, { recursive: true, force: true });
});

/** A build that was killed while it moved has left the earlier folder beside the place it belongs to: it goes back. */
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
    // There is one, and it belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
