import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesBelow, hashOfFiles } from '../../src/node/source-files.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mawdi-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const folder = join(scratch, 'project');
mkdirSync(join(folder, 'src/b.d'), { recursive: true });
mkdirSync(join(folder, 'src/empty'));
writeFileSync(join(folder, 'src/b.d/LICENSE'), 'licence');
writeFileSync(join(folder, 'src/a.ts'), 'a');
writeFileSync(join(folder, 'src/b.ts'), 'b');
writeFileSync(join(folder, 'lock.json'), '{}');

describe('the files below a path', () => {
  it('are those of a folder and of its folders, as sorted absolute paths', () => {
    const names = ['src/a.ts', 'src/b.d/LICENSE', 'src/b.ts'];
    expect(filesBelow(join(folder, 'src'))).toEqual(names.map((name) => join(folder, name)));
  });

  it('are a file itself, with or without an extension, and none where the path does not exist', () => {
    for (const name of ['lock.json', 'src/b.d/LICENSE'])
      expect(filesBelow(join(folder, name))).toEqual([join(folder, name)]);
    expect(filesBelow(join(folder, 'src/empty'))).toEqual([]);
    expect(filesBelow(join(folder, 'missing.json'))).toEqual([]);
  });
});

describe('the hash of files', () => {
  const SOURCES = ['src', 'lock.json', 'missing.json'];
  const before = hashOfFiles(folder, SOURCES);

  /** The hash of a changed copy of the project. */
  function hashAfter(change: (copy: string) => void): string {
    const copy = mkdtempSync(join(scratch, 'copy-'));
    cpSync(folder, copy, { recursive: true });
    change(copy);
    return hashOfFiles(copy, SOURCES);
  }

  it('is the same for the same files in another place', () => {
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    expect(hashAfter(() => undefined)).toBe(before);
  });

  it.each([
    ['the content of a file', (copy: string) => writeFileSync(join(copy, 'src/a.ts'), 'c')],
    ['the name of a file', (copy: string) => renameSync(join(copy, 'src/a.ts'), join(copy, 'src/0.ts'))],
    ['the number of files', (copy: string) => writeFileSync(join(copy, 'src/empty/new'), '')],
    ['a file beside the folders', (copy: string) => writeFileSync(join(copy, 'lock.json'), '[]')],
    [
      'where one file ends and the next begins',
      (copy: string) => {
        writeFileSync(join(copy, 'src/a.ts'), 'a\0src/b.ts');
        rmSync(join(copy, 'src/b.ts'));
      },
    ],
  ])('changes with %s', (_what, change) => {
    expect(hashAfter(change)).not.toBe(before);
  });

  it('ignores files that are not listed', () => {
    expect(hashAfter((copy) => writeFileSync(join(copy, 'other.json'), ''))).toBe(before);
  });
});
