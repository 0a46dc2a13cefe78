import { spawnSync } from 'node:child_process';
import { hasNginx } from './start-nginx.ts';

const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static'];

/** Runs before the journeys: a machine we may install on gets an nginx; elsewhere what needs one says that it was left out. */
export default function installNginx(): void {
  if (hasNginx() || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.log(`No nginx found. Installing it: ${PACKAGES.join(' ')}`);
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES]])
    if (spawnSync('apt-get', words, { stdio: 'inherit' }).status !== 0) return;
}
