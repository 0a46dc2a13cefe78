import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** The build under test: the folder in the environment variable `BUILT`, or a build for these tests. */
export const SITE_FOLDER = resolve(ROOT, process.env['BUILT'] ?? '.cache/engines-dist');

/** The global setup of Playwright. */
export default function buildSite(): void {
  if (process.env['BUILT'] !== undefined) {
    if (!existsSync(resolve(SITE_FOLDER, 'index.html'))) throw new Error(`BUILT: ${SITE_FOLDER} holds no index.html`);
    return;
  }
  const build = ['run', 'build', '--', '--out', SITE_FOLDER];
  const { status } = spawnSync('npm', build, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('The build has failed');
}
