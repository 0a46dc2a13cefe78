import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { type HostSite, startHostSite } from './host-page.ts';
import { publishedId } from './published-article.ts';
import { expect, test } from './reading-session.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const STORY = `import { defineMawdiMap, type MawdiMap, type MawdiSelection } from '@mawdi/element';
defineMawdiMap();
const map: MawdiMap | null = document.querySelector('mawdi-map');
map?.addEventListener('mawdi-select', ({ detail }) => {
  const { place }: MawdiSelection = detail;
  document.title = place ?? '';
});
`;

let site: HostSite;
let workshop: string;
test.beforeAll(async () => {
  site = await startHostSite();
  workshop = mkdtempSync(join(tmpdir(), 'mawdi-package-'));
  run('npm', ['run', 'build:package', '--', join(workshop, 'package'), 'element'], ROOT);
  run('npm', ['pack', '--pack-destination', workshop], join(workshop, 'package/element'));
});
test.afterAll(async () => {
  await site.stop();
  rmSync(workshop, { recursive: true, force: true });
});
test.use({ hasHost: true });

function run(command: string, args: readonly string[], folder: string): string {
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A new project with the package installed by npm, and with its peer dependency maplibre-gl. */
function install(name: string): string {
  const project = join(workshop, name);
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }));
  const args = [
    'install',
    join(workshop, 'mawdi-element-0.1.0.tgz'),
    '--offline',
    '--legacy-peer-deps',
    '--no-audit',
    '--no-fund',
  ];
  run('npm', args, project);
  symlinkSync(join(ROOT, 'node_modules/maplibre-gl'), join(project, 'node_modules/maplibre-gl'));
  return project;
}

const element = (baseURL: string | undefined) =>
  `<mawdi-map src="${baseURL ?? ''}articles/${publishedId}/"><p>Instead of the map.</p></mawdi-map>`;

async function expectMap(page: Page): Promise<void> {
  const map = page.locator('mawdi-map');
  await map.locator('.static-symbol[data-place="mosul"]:visible').click();
  await expect(map.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
  await expect(map.locator('[data-symbol="mosul"] button')).toHaveAttribute('aria-pressed', 'true');
}

test('the package works in an empty project without a bundler', { tag: '@once' }, async ({ page, baseURL }) => {
  const project = install('as-it-is');
  const imports = {
    '@mawdi/element/register': './node_modules/@mawdi/element/register.js',
    'maplibre-gl': './node_modules/maplibre-gl/dist/maplibre-gl.mjs',
  };
  const html = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>A story</title>
<script type="importmap">${JSON.stringify({ imports })}</script></head><body>${element(baseURL)}
<script type="module">import '@mawdi/element/register';</script></body></html>`;
  writeFileSync(join(project, 'index.html'), html);
  site.serve('/as-it-is/', project);
  await page.goto(`${site.origin}/as-it-is/index.html`);
  await expectMap(page);
});

test(
  'the package works in a Vite bundle, compiles in strict TypeScript, loads in Node and is tree-shaken',
  { tag: '@once' },
  async ({ page, baseURL }) => {
    const project = install('bundled');
    writeFileSync(join(project, 'story.ts'), STORY);
    writeFileSync(
      join(project, 'index.html'),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A story</title></head><body>${element(baseURL)}
<script type="module" src="./story.ts"></script></body></html>`,
    );
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const strict = [
      '--strict',
      '--noEmit',
      '--target',
      'es2022',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
    ];
    run(process.execPath, [tsc, ...strict, 'story.ts'], project);
    // A server that renders the page imports it too, in Node, which has no custom elements.
    const served =
      "import { defineMawdiMap } from '@mawdi/element'; import '@mawdi/element/register'; defineMawdiMap();";
    run(process.execPath, ['--input-type=module', '-e', served], project);
    await build({
      root: project,
      configFile: false,
      base: './',
      logLevel: 'error',
      resolve: { preserveSymlinks: true },
    });
    site.serve('/bundled/', join(project, 'dist'));
    await page.goto(`${site.origin}/bundled/index.html`);
    await expectMap(page);
    await expect(page).toHaveTitle('mosul');
    // An unused import adds nothing to the bundle.
    const unused = join(project, 'unused');
    mkdirSync(unused);
    writeFileSync(join(unused, 'other.js'), "import '@mawdi/element';\nexport const other = 1;\n");
    const built = await build({
      root: project,
      configFile: false,
      logLevel: 'error',
      build: { write: false, lib: { entry: join(unused, 'other.js'), formats: ['es'] } },
    });
    const [output] = [built].flat();
    const entry =
      output && 'output' in output ? output.output.find((file) => file.type === 'chunk' && file.isEntry) : undefined;
    expect(entry).toMatchObject({ imports: [], dynamicImports: [] });
  },
);
