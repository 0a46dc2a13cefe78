import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.ts';

/** Runs before the journeys: a machine without a Chromium gets one, and is told so. */
export default function installChromium(): void {
  if (findChromium()) return;
  for (const [command, ...words] of installers()) {
    console.log(`No Chromium found. Installing it: ${[command, ...words].join(' ')}`);
    const { status } = spawnSync(command, words, { stdio: 'inherit' });
    if (status !== 0) break;
  }
  if (findChromium()) return;
  throw new Error('No Chromium to run the journeys in. Install one, or name it in CHROMIUM_PATH.');
}

type Command = readonly [command: string, ...words: string[]];

/** The system’s package where we may install it, else Playwright’s download. */
function installers(): readonly Command[] {
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!mayInstall) return [['npx', 'playwright', 'install', 'chromium']];
  return [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
  ];
}
