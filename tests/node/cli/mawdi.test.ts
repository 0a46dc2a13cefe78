import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { cp, lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nginxServer } from '../../../src/node/hosting/nginx-server.ts';
import { GOOD } from './refused-case.ts';

const MAWDI = fileURLToPath(new URL('../../../src/node/cli/mawdi.mjs', import.meta.url));

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'mawdi-cli-'));
  await cp(GOOD, join(cwd, 'data/articles/date-market-2024'), { recursive: true });
});
afterEach(() => rm(cwd, { recursive: true }));

type Outcome = { readonly code: number; readonly out: string; readonly err: string };

/** Runs the command as an editor does, in a process of its own. */
function mawdiItself(...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [MAWDI, ...args], { cwd }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

let running: ChildProcess;
beforeAll(() => void (running = fork(fileURLToPath(new URL('call-mawdi.mjs', import.meta.url)), { stdio: 'pipe' })));
afterAll(() => void running.kill());

/** Runs the command in one process for all tests. */
async function mawdi(...args: readonly string[]): Promise<Outcome> {
  if (running.exitCode !== null) throw new Error(`the program has ended with ${running.exitCode}`);
  running.send({ args, cwd });
  const [outcome] = (await once(running, 'message')) as [Outcome];
  return outcome;
}

const FOLDER = join('data', 'articles', 'date-market-2024');
const SOUND = 'date-market-2024: 8 passages, 4 places, every quotation proven against the';

describe('mawdi check', () => {
  it('finds the articles of the project it is called in, and ends with 0 when all is well', async () => {
    const sound = { code: 0, out: `${SOUND} fingerprint\n`, err: '' };
    expect(await mawdiItself('check')).toEqual(sound);
    expect(await mawdi('check')).toEqual(sound);
  });

  it('checks one folder against its text', async () => {
    const outcome = await mawdi('check', FOLDER, '--text', join(FOLDER, 'article.txt'));
    expect(outcome).toEqual({ code: 0, out: `${SOUND} text\n`, err: '' });
  });

  it('prints every issue by file and line, with what to write or to do, counts them, and ends with 1', async () => {
    const file = join(cwd, FOLDER, 'article.json');
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replace('"haddad"\n', '"hadad"\n').replace('"alleged"', '"known"').replace('["haddad"]', '["hadad"]'),
    );
    const { code, out } = await mawdi('check', FOLDER);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      join(FOLDER, 'article.json'),
      '  line 105  $.passages[0].voices[0]',
      '    found     "hadad"',
      '    expected  "haddad", the id of a voice',
      expect.stringMatching(/^ {2}line \d+ {2}\$\.passages\[3\]\.standing$/),
      '    found     "known"',
      expect.stringContaining('    expected  one of stated, reported'),
      '    do        write the one that fits; the guide says what each means',
      '',
      '2 issues in 1 file',
      '',
    ]);
  });

  it('prints for programs one JSON value, with the line, the value to write and the cure, and ends as it does for a person', async () => {
    const sound = await mawdi('check', '--json');
    expect(sound.code).toBe(0);
    expect(JSON.parse(sound.out)).toEqual({
      articles: [{ folder: FOLDER, id: 'date-market-2024', isProven: true, provenBy: 'fingerprint' }],
      issues: [],
      warnings: [],
    });
    const file = join(cwd, FOLDER, 'article.json');
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('["haddad"]', '["hadad"]').replace('"direct"', '"said"'),
    );
    const { code, out } = await mawdi('check', FOLDER, '--json');
    expect(code).toBe(1);
    expect((JSON.parse(out) as { issues: unknown }).issues).toEqual([
      expect.objectContaining({
        path: expect.stringMatching(/form$/),
        cure: expect.stringMatching(/./),
        line: expect.any(Number),
      }),
      {
        file: join(FOLDER, 'article.json'),
        path: '$.passages[0].voices[0]',
        line: 105,
        found: '"hadad"',
        expected: '"haddad", the id of a voice',
        write: 'haddad',
      },
    ]);
  });

  it('accepts an article without a talk, and checks a talk against its article', async () => {
    await rm(join(cwd, FOLDER, 'scenes.json'), { force: true });
    expect((await mawdi('check')).code).toBe(0);
    await writeFile(join(cwd, FOLDER, 'scenes.json'), '{}');
    const { code, out } = await mawdi('check');
    expect(code).toBe(1);
    expect(out).toContain(
      `${join(FOLDER, 'scenes.json')}\n  line 1  $.scenes\n    found     nothing\n    expected  this field, which may not be left out`,
    );
  });
});

describe('mawdi locate', () => {
  const SKELETON = /to paste after the passage p2-prices:\n(\{[\s\S]*?\n\})\n/;

  it('prints where words stand in the text beside the article, with a passage that the checker accepts once it is filled in', async () => {
    const { code, out } = await mawdi('locate', FOLDER, 'in the old market of Basra');
    expect(code).toBe(0);
    expect(out).toContain('paragraph 2, start 6, end 32\n  prefix  "Dates "\n');
    const passage = JSON.parse(SKELETON.exec(out)?.[1] ?? '') as object;
    const file = join(cwd, FOLDER, 'article.json');
    const article = JSON.parse(await readFile(file, 'utf8')) as { passages: object[] };
    const pasted = async (each: object) => {
      await writeFile(file, JSON.stringify({ ...article, passages: article.passages.toSpliced(1, 0, each) }));
      return mawdi('check', FOLDER, '--json');
    };
    const unfilled = await pasted(passage);
    expect((JSON.parse(unfilled.out) as { issues: { path: string }[] }).issues.map(({ path }) => path)).toEqual([
      '$.passages[1].unmapped.en',
    ]);
    expect((await pasted({ ...passage, unmapped: { en: 'Nothing.' } })).code).toBe(0);
  });

  it('reads another text by --text, says what is nearest and how it differs, and ends with 1 where the words do not stand', async () => {
    await writeFile(join(cwd, 'other.txt'), 'Nobody\u00a0weighs the dates “at night”, he said.\n');
    const near = await mawdi('locate', FOLDER, 'Nobody weighs the dates "at night"', '--text', 'other.txt');
    expect(near.code).toBe(1);
    expect(near.out).toContain('the text has U+00A0 no-break space where what you typed has a space');
    expect(near.out).toContain('quote   "Nobody\\u00a0weighs the dates “at night”"');
    expect(await mawdi('locate', FOLDER, 'nothing of the kind', '--text', 'other.txt')).toMatchObject({ code: 1 });
  });

  it('asks for the text where there is none', async () => {
    await rm(join(cwd, FOLDER, 'article.txt'));
    const { code, err } = await mawdi('locate', FOLDER, 'Basra');
    expect(code).toBe(2);
    expect(err).toContain(`put it at ${join(FOLDER, 'article.txt')}; it is not published`);
  });
});

describe('mawdi fingerprint', () => {
  it('writes the file that proves the quotations', async () => {
    const file = join(cwd, FOLDER, 'fingerprint.json');
    const before = await readFile(file, 'utf8');
    await rm(file);
    const outcome = await mawdi('fingerprint', FOLDER, '--text', join(FOLDER, 'article.txt'));
    expect(outcome).toEqual({
      code: 0,
      out: `${join(FOLDER, 'fingerprint.json')}: the fingerprint of 6 paragraphs\n`,
      err: '',
    });
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it('replaces a symbolic link, and leaves its target unchanged', async () => {
    const [file, outside] = [join(cwd, FOLDER, 'fingerprint.json'), join(cwd, 'outside.txt')];
    await rm(file);
    await writeFile(outside, 'mine');
    await symlink(outside, file);
    expect((await mawdi('fingerprint', FOLDER, '--text', join(FOLDER, 'article.txt'))).code).toBe(0);
    expect(await readFile(outside, 'utf8')).toBe('mine');
    expect((await lstat(file)).isFile()).toBe(true);
    expect((await readdir(join(cwd, FOLDER))).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('mawdi nginx', () => {
  it('prints a server for the given folder, path and port', async () => {
    const { code, out } = await mawdi('nginx', '--root', '/srv/map', '--path', '/stories/map/', '--listen', '8080');
    expect(code).toBe(0);
    expect(out).toBe(nginxServer({ root: '/srv/map', path: '/stories/map/', listen: '8080' }));
  });
});

describe('mawdi', () => {
  it('prints its help on request, and without arguments', async () => {
    for (const args of [['help'], ['--help'], []]) {
      expect(await mawdi(...args)).toMatchObject({ code: 0, out: expect.stringContaining('mawdi check'), err: '' });
    }
  });

  it.each([
    [['destroy'], 'no command "destroy"'],
    [['constructor'], 'no command "constructor"'],
    [['check', '--txt', 'a'], "Unknown option '--txt'"],
    [['check', '--text'], '--text'],
    [['check', 'a', 'b', '--text', 'c'], '--text is the text of one article'],
    [['check', FOLDER, '--text', 'no-such.txt'], 'ENOENT'],
    [['check', 'nowhere'], 'nowhere: found no such folder; expected the folder of an article'],
    [['check', join(FOLDER, 'article.json')], `found a file; mawdi takes a folder: ${FOLDER}`],
    [['check', 'data/articles'], 'found no article.json in it; expected the folder of an article'],
    [['locate', FOLDER], 'locate takes a folder and the words'],
    [['place'], 'place takes a name'],
    [['place', 'Basra', '--near', 'Iraq'], '--near: found "Iraq"; expected a country by its two letters'],
    [['place', 'Basra', '--language', 'e_n'], '--language: found "e_n"; expected the tag of a language'],
    [['check', '--near', 'IQ'], 'check takes no --near'],
    [['fingerprint'], 'one folder'],
    [['fingerprint', FOLDER], '--text article.txt'],
    [['schema', 'x'], 'nothing more'],
    [['check', '--root', 'dist'], 'check takes no --root'],
    [['schema', '--json'], 'schema takes no --json'],
    [['nginx', 'dist'], '--root, --path, --listen and --origin'],
    [['nginx', '--path', 'map'], '--path: found "map"'],
  ])('ends with 2 and one line when it is called as %j', async (args, line) => {
    const { code, out, err } = await mawdi(...args);
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
    expect(err).toContain(line);
  });
});
