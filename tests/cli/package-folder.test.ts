import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refuseFolder } from '../../src/build/fresh-folder.ts';
import { notOurPackage } from '../../src/cli/package-folder.ts';

let desk: string;
const at = (path: string) => join(desk, path);
const write = (path: string, text = '') => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'mawdi-folder-'));
  write('project/package.json', '{"name":"mawdi","private":true}');
  write('project/src/index.ts');
  write('clone/package.json', '{"name":"mawdi","private":true}');
  write('earlier/package.json', '{"name":"mawdi","exports":{"./register":"./register.js"}}');
  write('broken/package.json', '{');
  write('file');
  mkdirSync(at('empty'));
  symlinkSync(at('project'), at('link'));
});
afterAll(() => rmSync(desk, { recursive: true, force: true }));

describe('The folder the package is written to', () => {
  it('is a new one, an empty one, or that of an earlier package', () => {
    for (const path of ['new', 'project/package', 'empty', 'earlier'])
      expect(refuseFolder(at(path), at('project'), notOurPackage), path).toBeUndefined();
  });

  it('is never the project, what holds it, or anything with other files in it: they would be deleted', () => {
    for (const path of ['project', 'project/', 'link', '.', '/', 'project/src', 'clone', 'broken', 'file'])
      expect(refuseFolder(path === '/' ? path : at(path), at('project'), notOurPackage), path).toMatch(
        /: found .+, expected/,
      );
  });
});
