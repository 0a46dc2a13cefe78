import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * `npm run bench:build [-- --many 1000] [--pictures]`: time, processor time and memory of builds by the npm package, each
 * with an empty cache at first: 20 articles of the size of the published one, the same again, with one changed, and then
 * many of the samples, half of them and all, which shows whether the cost of an article stays the same.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: { many: { type: 'string', default: '100' }, pictures: { type: 'boolean', default: false } },
});
const home = mkdtempSync(join(tmpdir(), 'mawdi-bench-'));
const leftOut = values.pictures ? [] : ['--no-pictures', '--no-packing'];

try {
  execFileSync('npm', ['run', 'build:package', home, 'mawdi'], { cwd: root, stdio: 'ignore' });
  symlinkSync(join(root, 'node_modules'), join(home, 'mawdi/node_modules'));
  console.log(['build'.padEnd(34), '      s', '  CPU s', '     MB', '  s each'].join(''));
  const flagship = [join(root, 'data/articles/fate-of-isis-2019')];
  copies('twenty', flagship, 20);
  await measured('20 like the published one, cold', 'twenty', 20);
  await measured('the same again', 'twenty', 20);
  move(join(home, 'twenty', nameOf(7)), 30);
  await measured('one of them changed', 'twenty', 20);
  const samples = readdirSync(join(root, 'data/samples')).map((name) => join(root, 'data/samples', name));
  const many = Number(values.many);
  for (const count of [Math.round(many / 2), many]) {
    copies(`many-${count}`, samples, count);
    await measured(`${count} like the samples, cold`, `many-${count}`, count, `cache-${count}`);
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** Copies of articles, each with an id and with positions of its own, so that none is made of what another left in a cache. */
function copies(name: string, folders: readonly string[], count: number): void {
  for (let at = 0; at < count; at++) {
    const to = join(home, name, nameOf(at));
    cpSync(folders[at % folders.length] ?? '', to, { recursive: true });
    for (const file of readdirSync(to).filter((each) => each.endsWith('.json'))) {
      const path = join(to, file);
      const json = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
      for (const key of ['id', 'article']) if (typeof json[key] === 'string') json[key] = nameOf(at);
      writeFileSync(path, JSON.stringify(json, null, 2));
    }
    move(to, at % 20);
  }
}

/** Moves points of an article to the east, by steps of their last decimal; those with few decimals stay. */
function move(folder: string, by: number): void {
  const path = join(folder, 'places.geojson');
  const text = readFileSync(path, 'utf8');
  const places = JSON.parse(text) as { features: { geometry: { type: string; coordinates: number[] } | null }[] };
  for (const { geometry } of places.features) {
    const [east = 0] = geometry?.type === 'Point' ? geometry.coordinates : [];
    const { length: decimals } = /(?<=\.)\d+/.exec(String(east))?.[0] ?? '';
    if (geometry && decimals >= 3) geometry.coordinates[0] = Number((east + by * 10 ** -decimals).toFixed(decimals));
  }
  writeFileSync(path, JSON.stringify(places, null, 2));
}

function nameOf(at: number): string {
  return `copy-${String(at).padStart(4, '0')}`;
}

async function measured(label: string, folder: string, count: number, cache = 'cache'): Promise<void> {
  mkdirSync(join(home, cache), { recursive: true });
  const args = ['mawdi/mawdi.js', 'build', folder, '--out', `${folder}-site`, ...leftOut];
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: home,
    env: { ...process.env, MAWDI_CACHE: join(home, cache) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let figures = { megabytes: 0, cpu: 0 };
  const timer = setInterval(() => (figures = figuresOf(child.pid ?? 0) ?? figures), 100);
  const code = await new Promise<number | null>((end) => child.on('exit', end));
  clearInterval(timer);
  const seconds = (performance.now() - start) / 1000;
  const cells = [seconds.toFixed(1), figures.cpu.toFixed(1), figures.megabytes.toFixed(0)];
  const line = cells.map((cell) => cell.padStart(7)).join('');
  console.log(
    `${label.padEnd(34)}${line}${(seconds / count).toFixed(2).padStart(8)}${code === 0 ? '' : ` ended with ${code}`}`,
  );
}

/** Most memory and the processor time of a process so far, where the system tells them (Linux). */
function figuresOf(pid: number): { readonly megabytes: number; readonly cpu: number } | undefined {
  try {
    const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return { megabytes: Number(kilobytes) / 1000, cpu: (Number(fields[11]) + Number(fields[12])) / 100 };
  } catch {
    return undefined;
  }
}
