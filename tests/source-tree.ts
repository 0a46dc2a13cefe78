import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SRC = fileURLToPath(new URL('../src/', import.meta.url));

export type Import = {
  /** As written. */
  readonly target: string;
  /** The file it leads to, relative to `src`, for an import of our own. */
  readonly file?: string;
  readonly isTypeOnly: boolean;
};

/** One file of `src`. Paths are relative to it and use forward slashes. */
export type SourceFile = {
  readonly path: string;
  /** `map/layers` for a file in it, `.` for the files at the top. */
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly Import[];
};

/** Static, re-exporting, bare and dynamic imports alike: prettier leaves each only one way to be written. */
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^;'"]*?\sfrom\s*)?(['"])([^'"]+)\2|\bimport\(\s*(['"`])([^'"`]+)\4\s*\)/g;

function importsOf(path: string, text: string): readonly Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, , written, , dynamic]) => {
    // A path with the language in it leads to the same file of each language.
    const target = (written ?? dynamic ?? '').replace('${language}', 'en');
    const isOurs = target.startsWith('.');
    const isTypeOnly = type !== undefined;
    return isOurs ? { target, file: resolved(path, target), isTypeOnly } : { target, isTypeOnly };
  });
}

function resolved(from: string, target: string): string {
  const file = normalize(join(dirname(from), target.replace(/\?.*$/, '')))
    .split(sep)
    .join('/');
  return [file, `${file}.ts`, `${file}.tsx`].find((candidate) => existsSync(SRC + candidate)) ?? file;
}

export function readSource(): readonly SourceFile[] {
  return (readdirSync(SRC, { recursive: true }) as string[])
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.\w+$/.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(SRC + path, 'utf8');
      const imports = /\.tsx?$/.test(path) ? importsOf(path, text) : [];
      return Object.freeze({ path, folder: dirname(path), text, imports });
    });
}
