import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refuseFolder } from '../../../src/node/fresh-folder.ts';
import { otherFiles } from '../../../src/node/site/write-output.ts';
import { buildInto, filesWithBytes, litterBeside, type Step, writeFile } from './build-into.ts';

// Each test runs one build or several, which may take seconds on a busy computer.
vi.setConfig({ testTimeout: 60_000 });
afterAll(() => vi.resetConfig());

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
/** A second file system, which most Linux systems have. */
const OTHER_DISK = existsSync('/dev/shm') && statSync('/dev/shm').dev !== statSync('/dev').dev ? '/dev/shm' : '';
let scratch: string;
let root: string;
const at = (path: string) => join(root, path);
beforeEach(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'mawdi-output-')));
  root = join(scratch, 'a project مشروع');
  for (const folder of ['data', 'src']) writeFile(join(root, folder, 'file'));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const script = (folder: string) => readFileSync(join(folder, 'assets/entry.js'), 'utf8');

describe('a build', () => {
  it.each(['dist', 'a folder/with blanks', 'موقع/الخريطة', '../beside', 'a[b]{c}*', 'x'.repeat(240), '.hidden'])(
    'that succeeds replaces the earlier one completely, in %s',
    async (name) => {
      const folder = at(name);
      await buildInto(root, name, 'one');
      writeFile(join(folder, 'assets/from-before.js'), 'no longer part of the site');
      await buildInto(root, name, 'two');
      expect(script(folder)).toContain('two');
      const paths = Object.keys(filesWithBytes(folder));
      expect(paths).toEqual(expect.arrayContaining(['.mawdi-build', '.nojekyll', 'mawdi-host.js.br']));
      expect(paths.filter((path) => path.startsWith('assets/'))).toEqual(['assets/entry.js']);
      expect(litterBeside(folder)).toEqual([]);
    },
  );

  it.each<Step>(['first', 'middle', 'last'])(
    'that fails at the %s file leaves the earlier one unchanged, and no temporary folder',
    async (step) => {
      await buildInto(root, 'dist', 'one');
      const before = filesWithBytes(at('dist'));
      const fail = () => {
        throw new Error('no');
      };
      await expect(buildInto(root, 'dist', 'two', step, fail)).rejects.toThrow('no');
      expect(filesWithBytes(at('dist'))).toEqual(before);
      expect(litterBeside(at('dist'))).toEqual([]);
    },
  );

  it.each<[Step, string]>([
    ['middle', "process.kill(process.pid, 'SIGKILL')"],
    ['last', "process.kill(process.pid, 'SIGKILL')"],
    ['last', 'process.exit(1)'],
  ])(
    'that is killed at the %s file by %s leaves the earlier one unchanged, and the next build cleans up',
    async (step, end) => {
      await buildInto(root, 'dist', 'one');
      const before = filesWithBytes(at('dist'));
      const call = `import { buildInto } from './tests/node/site/build-into.ts';
        await buildInto(${JSON.stringify(root)}, 'dist', 'two', '${step}', () => ${end});`;
      const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', call], {
        cwd: PROJECT,
      });
      expect(status).not.toBe(0);
      expect(filesWithBytes(at('dist'))).toEqual(before);
      expect(litterBeside(at('dist'))).toHaveLength(end.includes('SIGKILL') ? 1 : 0);
      await buildInto(root, 'dist', 'three');
      expect(script(at('dist'))).toContain('three');
      expect(litterBeside(at('dist'))).toEqual([]);
    },
  );

  it('that was killed between its two renames has the earlier one restored by the next build', async () => {
    await buildInto(root, 'dist', 'one');
    const call = `import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      const rename = fs.renameSync;
      fs.renameSync = (...names) => {
        rename(...names);
        if (names[1].includes('.mawdi-earlier')) process.kill(process.pid, 'SIGKILL');
      };
      syncBuiltinESMExports();
      const { buildInto } = await import('./tests/node/site/build-into.ts');
      await buildInto(${JSON.stringify(root)}, 'dist', 'two');`;
    spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', call], { cwd: PROJECT });
    expect(existsSync(at('dist'))).toBe(false);
    const fail = () => {
      throw new Error('no');
    };
    await expect(buildInto(root, 'dist', 'three', 'first', fail)).rejects.toThrow('no');
    expect(script(at('dist'))).toContain('one');
    expect(litterBeside(at('dist'))).toEqual([]);
  });

  it('keeps a symbolic link, and replaces the folder it leads to', async () => {
    mkdirSync(join(scratch, 'served'));
    symlinkSync(join(scratch, 'served'), at('dist'));
    await buildInto(root, 'dist', 'one');
    expect(lstatSync(at('dist')).isSymbolicLink()).toBe(true);
    expect(script(join(scratch, 'served'))).toContain('one');
    expect(readdirSync(scratch).sort()).toEqual(['a project مشروع', 'served']);
  });

  it.skipIf(!OTHER_DISK)(
    'writes to a folder on another disk, and refuses the mount point of a disk, which cannot be replaced',
    async () => {
      const other = mkdtempSync(join(OTHER_DISK, 'mawdi-'));
      symlinkSync(other, at('dist'));
      await buildInto(root, 'dist', 'one');
      expect(script(other)).toContain('one');
      rmSync(other, { recursive: true });
      expect(refuseFolder(OTHER_DISK, root, () => [])).toContain('found a disk of its own');
    },
  );

  it('keeps the permissions of the folder', async () => {
    mkdirSync(at('dist'), { mode: 0o750 });
    await buildInto(root, 'dist', 'one');
    expect(statSync(at('dist')).mode & 0o777).toBe(0o750);
  });

  it('checks the folder before it begins, and again before it deletes it', async () => {
    writeFile(at('dist/notes.txt'), 'mine');
    await expect(buildInto(root, 'dist', 'one')).rejects.toThrow('dist: found notes.txt, not written by us');
    rmSync(at('dist'), { recursive: true });
    const late = () => writeFile(at('dist/notes.txt'), 'mine');
    await expect(buildInto(root, 'dist', 'one', 'last', late)).rejects.toThrow('found notes.txt');
    expect(filesWithBytes(at('dist'))).toEqual({ 'notes.txt': Buffer.from('mine').toString('base64') });
  });
});

describe('the folder of a site', () => {
  const refused = (path: string) => refuseFolder(path.startsWith('/') ? path : at(path), root, otherFiles);

  it('is a new one, an empty one, or that of an earlier build', async () => {
    mkdirSync(at('empty'));
    writeFile(at('looked-at/.DS_Store'));
    for (const file of ['index.html', 'sw.js', 'mawdi-host.js', '.nojekyll', 'README.md.gz'])
      writeFile(at(`old/${file}`));
    await buildInto(root, 'built', 'one');
    writeFile(at('built/Thumbs.db'));
    for (const path of ['new', 'a/b/c', 'empty', 'looked-at', 'old', 'built', join(scratch, 'elsewhere')])
      expect(refused(path), path).toBeUndefined();
  });

  it.each<[string, () => void, string]>([
    ['.', () => {}, 'the project itself'],
    ['..', () => {}, 'the project itself'],
    ['/', () => {}, 'the project itself'],
    ['src', () => {}, 'the sources'],
    ['data/site', () => {}, 'the sources'],
    ['node_modules/x', () => {}, 'the sources'],
    ['.git', () => {}, 'the sources'],
    ['file', () => writeFile(at('file')), 'a file'],
    ['nowhere', () => symlinkSync(join(scratch, 'none'), at('nowhere')), 'a link that leads nowhere'],
    ['link', () => symlinkSync(at('src'), at('link')), 'the sources'],
    ['home', () => writeFile(at('home/letter.odt')), 'letter.odt'],
    [
      'branch',
      () => ['.git', 'CNAME', 'mawdi-host.js', 'index.html'].forEach((name) => writeFile(at(`branch/${name}`))),
      '.git, CNAME',
    ],
    [
      'others',
      () => ['index.html', 'assets/a.js'].forEach((name) => writeFile(at(`others/${name}`))),
      'assets, index.html',
    ],
    ['many', () => [1, 2, 3, 4, 5, 6].forEach((name) => writeFile(at(`many/${name}`))), '1, 2, 3, 4, 5 and others'],
  ])('is not %s', (path, make, found) => {
    make();
    expect(refused(path)).toContain(`found ${found}`);
  });

  it('is not one with an entry that no build wrote', async () => {
    await buildInto(root, 'dist', 'one');
    expect(refused('dist')).toBeUndefined();
    writeFile(at('dist/CNAME'), 'map.example');
    expect(refused('dist')).toContain('found CNAME, not written by us');
  });
});
