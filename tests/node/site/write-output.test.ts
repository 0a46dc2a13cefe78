import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFiles } from '../../../src/node/site/write-output.ts';

describe('writing files', () => {
  let folder: string;
  beforeEach(() => (folder = join(mkdtempSync(join(tmpdir(), 'mawdi-written-')), 'out')));
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

  const OUTSIDE = [
    '../x',
    'a/../../x',
    '/x',
    '..\\x',
    'a\\..\\..\\x',
    'a/./x',
    'a//x',
    '',
    '.',
    '..',
    'a\nb',
    'a\u0000b',
    'a/',
  ];

  describe('a file of a build', () => {
    it('is written below its folder', () => {
      writeFiles(folder, [
        { path: 'a/b.txt', bytes: 'b' },
        { path: '.nojekyll', bytes: '' },
        { path: 'x..y/ملف.txt', bytes: 'c' },
      ]);
      expect(readFileSync(join(folder, 'a/b.txt'), 'utf8')).toBe('b');
      expect(readFileSync(join(folder, 'x..y/ملف.txt'), 'utf8')).toBe('c');
    });

    it.each(OUTSIDE)('is refused with all others where one path leads out of the folder: %j', (path) => {
      expect(() =>
        writeFiles(folder, [
          { path: 'fine', bytes: '' },
          { path, bytes: '' },
        ]),
      ).toThrow('expected one below it');
      expect(existsSync(folder)).toBe(false);
    });
  });
});
