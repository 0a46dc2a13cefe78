import { spawnSync } from 'node:child_process';
import { hasNginx } from './start-nginx.ts';

const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static'];

/** Runs before the journeys: installs nginx where the user is root and apt-get exists; elsewhere the tests that need it are skipped. */
export default function installNginx(): void {
  if (hasNginx() || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.log(`No nginx found. Installing it: ${PACKAGES.join(' ')}`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]])
    if (spawnSync('apt-get', args, { stdio: 'inherit' }).status !== 0) return;
}
