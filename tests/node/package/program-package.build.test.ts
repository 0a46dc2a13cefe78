import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programPackage } from '../../../src/node/package/program-package.ts';
import { writeFiles } from '../../../src/node/site/write-output.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const run = promisify(execFile);

/** A folder whose name has a space and Arabic letters, with the package installed in it. */
let home: string;
let installed: string;
let files: readonly string[];

const ARTICLE = 'articles/sample-sudan-displacement/article.json';

beforeAll(async () => {
  home = join(mkdtempSync(join(tmpdir(), 'mawdi-program-')), 'my maps خرائط');
  installed = join(home, 'node_modules/mawdi');
  const made = await programPackage(ROOT);
  files = made.map(({ path }) => path);
  writeFiles(installed, made);
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  // Only what the package names is there to be imported; the folders lie beside it, as npm puts them.
  for (const name of Object.keys(dependencies)) {
    const at = join(home, 'node_modules', name);
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), at);
  }
  for (const name of ['', ...files]) chmodSync(join(installed, name), name.includes('.') ? 0o444 : 0o555);
}, 300_000);

afterAll(() => rmSync(dirname(home), { recursive: true, force: true }));

const environment = () => ({ ...process.env, MAWDI_CACHE: join(dirname(home), 'cache'), NODE_OPTIONS: '' });

async function mawdi(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  try {
    const { stdout, stderr } = await run(process.execPath, [join(installed, 'mawdi.js'), ...args], {
      cwd: home,
      env: environment(),
    });
    return { code: 0, out: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout + stderr };
  }
}

/** Runs a command that serves, until `use` has ended. */
async function serving(args: readonly string[], use: (address: string) => Promise<void>): Promise<void> {
  const child = spawn(process.execPath, [join(installed, 'mawdi.js'), ...args], { cwd: home, env: environment() });
  try {
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    while (!/http:\/\/localhost:\d+\//.test(said)) {
      if (child.exitCode !== null) throw new Error(said);
      await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    }
    await use(/http:\/\/localhost:\d+\//.exec(said)?.[0] ?? '');
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

const pageAt = async (address: string) => (await fetch(address)).text();

/** Asks again until a page has a text; each answer is written anew, and what hangs is ended by the test. */
async function untilShown(address: string, text: string): Promise<void> {
  while (!(await pageAt(address)).includes(text)) continue;
}

describe('the npm package of the program', () => {
  it('has the program as JavaScript, and no sources in TypeScript', () => {
    expect(files.filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))).toEqual([]);
    expect(files).toContain('src/node/cli/main.js');
    expect(files).toContain('data/world/natural-earth.pack.br');
  });

  it('names every package that it imports, and nothing that only the sources need', () => {
    const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      dependencies: Readonly<Record<string, string>>;
    };
    for (const name of ['vite', 'typescript', 'tsx', 'vitest', 'maplibre-gl'])
      expect(dependencies).not.toHaveProperty(name);
    for (const name of Object.keys(dependencies)) expect(existsSync(join(ROOT, 'node_modules', name)), name).toBe(true);
  });

  it('makes a project, checks it, builds it and serves it, from a folder that cannot be written to', async () => {
    expect(await mawdi('init')).toMatchObject({ code: 0, out: expect.stringContaining('npx mawdi dev') as string });
    expect(await mawdi('check')).toMatchObject({ code: 0, out: expect.stringContaining('19 passages') as string });
    const built = await mawdi('build');
    expect(built.out).toMatch(/site: whole, and in its place, 1 article, \d+ files, .* links lead to files/);
    expect(built.code).toBe(0);
    for (const path of ['index.html', 'present/index.html', 'sw.js', 'THIRD-PARTY.txt', 'map-pictures/manifest.json'])
      expect(existsSync(join(home, 'site', path)), path).toBe(true);
    await serving(['preview', '--port', '4700'], async (address) => {
      expect(await pageAt(address)).toContain('Counting the displaced');
    });
  }, 120_000);

  it('leaves an article with faults out, names file and field, and keeps the last good site', async () => {
    const file = join(home, ARTICLE);
    const text = readFileSync(file, 'utf8');
    const before = readdirSync(join(home, 'site')).sort();
    writeFileSync(file, text.replace('"edtf": "2023', '"edtf": "20x3'));
    const { code, out } = await mawdi('build');
    expect(code).toBe(1);
    expect(out).toContain('$.passages[0].when.edtf: found "20x3');
    expect(readdirSync(join(home, 'site')).sort()).toEqual(before);
    writeFileSync(file, text);
  });

  it('builds several articles in threads, and takes those that did not change from the cache', async () => {
    const ids = ['first', 'second', 'third'];
    for (const id of ids) {
      cpSync(join(home, dirname(ARTICLE)), join(home, 'many', id), { recursive: true });
      for (const name of ['article.json', 'fingerprint.json', 'scenes.json']) {
        const file = join(home, 'many', id, name);
        writeFileSync(file, readFileSync(file, 'utf8').replaceAll('sample-sudan-displacement', id));
      }
    }
    const kept = () => readdirSync(join(dirname(home), 'cache/site/files'), { recursive: true }).length;
    const build = () => mawdi('build', 'many', '--out', 'many-site', '--no-pictures', '--no-packing');
    expect((await build()).out).toContain('3 articles');
    const [before, pages] = [kept(), ids.map((id) => readFileSync(join(home, 'many-site', id, 'index.html'), 'utf8'))];
    expect(new Set(pages).size).toBe(3);
    expect((await build()).out).toContain('3 articles');
    expect(kept()).toBe(before);
    expect(ids.map((id) => readFileSync(join(home, 'many-site', id, 'index.html'), 'utf8'))).toEqual(pages);
    writeFileSync(join(home, 'many/second/article.json'), '{');
    const { code, out } = await build();
    expect(code).toBe(1);
    expect(out).toContain('second is left out');
    expect(ids.map((id) => existsSync(join(home, 'many-site', id)))).toEqual([true, false, true]);
  }, 120_000);

  it('shows a saved file at once, and issues over the last good page', async () => {
    const file = join(home, ARTICLE);
    const text = readFileSync(file, 'utf8');
    await serving(['dev', '--port', '4710'], async (address) => {
      await untilShown(address, 'Counting the displaced');
      writeFileSync(file, text.replace('Counting the displaced', 'Counted anew'));
      await untilShown(address, 'Counted anew');
      writeFileSync(file, text.replace('"edtf": "2023', '"edtf": "20x3'));
      const events = await fetch(`${address}-mawdi/events`);
      const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
      let sent = '';
      while (!sent.includes('20x3')) sent += (await reader.read()).value ?? '';
      await reader.cancel();
      expect(await pageAt(address)).toContain('Counted anew');
    });
    writeFileSync(file, text);
  }, 120_000);

  it('is a library too', async () => {
    const program = `import { check } from 'mawdi'; console.log(JSON.stringify(check(['articles/sample-sudan-displacement'])));`;
    writeFileSync(join(home, 'check.mjs'), program);
    const { stdout } = await run(process.execPath, ['check.mjs'], { cwd: home, env: environment() });
    expect(JSON.parse(stdout)).toMatchObject({ isSound: true });
  });
});
