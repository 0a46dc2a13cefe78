import { basename, dirname, join } from 'node:path';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { SiteFile } from '../../../src/node/site-file.ts';
import { openFileStore } from '../../../src/node/site/file-store.ts';
import { writeOutput } from '../../../src/node/site/write-output.ts';

/** Before the first file, between two files, after the last. */
export type Step = 'first' | 'middle' | 'last';

/** Writes a site of three files as a build does; `at`: where `happen` is called. */
export async function buildInto(
  root: string,
  outDir: string,
  text: string,
  at?: Step,
  happen = () => {},
): Promise<void> {
  async function* files(): AsyncGenerator<SiteFile> {
    if (at === 'first') happen();
    yield { path: 'assets/entry.js', bytes: `console.log(${JSON.stringify(text)})` };
    yield { path: 'mawdi-host.js', bytes: text.repeat(1000) };
    if (at === 'middle') happen();
    yield { path: '.nojekyll', bytes: '' };
    if (at === 'last') happen();
  }
  const cache = mkdtempSync(join(tmpdir(), 'mawdi-store-'));
  const store = openFileStore(cache);
  async function* stored() {
    for await (const file of files()) yield store.add(file, true);
  }
  try {
    await writeOutput(root, outDir, stored(), store);
  } finally {
    rmSync(cache, { recursive: true });
  }
}

/** Every file below a folder by path, as base64. */
export function filesWithBytes(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.sort().map((file) => [file.slice(folder.length + 1), readFileSync(file, 'base64')]));
}

/** Temporary folders that builds left beside a folder. */
export function litterBeside(folder: string): readonly string[] {
  return readdirSync(dirname(folder)).filter((name) => name.startsWith('.mawdi-') && name !== basename(folder));
}

export function writeFile(file: string, text = ''): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
