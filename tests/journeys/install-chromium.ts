import { spawnSync } from 'node:child_process';
import { findChromium, findHeadless } from './find-chromium.ts';

const INSTALL = 'apt-get install -y --no-install-recommends --no-remove';

/** Runs before the journeys: installs a Chromium if there is none, and prints the command. */
export default function installChromium(): void {
  if (process.env['CHROMIUM_PATH'] || findHeadless()) return;
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  // A Chromium with a window works too.
  if (mayInstall) run('apt-get update', `${INSTALL} chromium-headless-shell`);
  if (mayInstall && !findChromium()) run(`${INSTALL} chromium`);
  if (!findChromium()) run('npx playwright install chromium');
  if (!findChromium()) throw new Error('No Chromium to run the journeys in. Install one, or name it in CHROMIUM_PATH.');
}

function run(...commands: readonly string[]): void {
  for (const line of commands) {
    console.log(`Looking for a Chromium: ${line}`);
    const [command = '', ...args] = line.split(' ');
    if (spawnSync(command, args, { stdio: 'inherit' }).status !== 0) return;
  }
}
