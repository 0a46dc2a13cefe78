import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** The build the journeys walk on: that of `BUILT`, or one of their own. */
export const SITE_FOLDER = resolve(ROOT, process.env['BUILT'] ?? '.cache/engines-dist');

/** Runs before the journeys. */
export default function buildSite(): void {
  if (process.env['BUILT'] !== undefined) {
    if (!existsSync(resolve(SITE_FOLDER, 'index.html'))) throw new Error(`BUILT: ${SITE_FOLDER} holds no index.html`);
    return;
  }
  const build = ['run', 'build', '--', '--out', SITE_FOLDER];
  const { status } = spawnSync('npm', build, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('The build has failed');
}
