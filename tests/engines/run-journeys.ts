import { spawnSync } from 'node:child_process';
import { ENGINES, findEngine, hasScreen, installEngines } from './find-engines.ts';

/**
 * `npm run test:browsers`: the journeys in Firefox and in WebKitGTK, on a screen of their own. What cannot be had on this
 * machine is said and left out; a journey that fails is a failure.
 */
installEngines();
const there = hasScreen() ? ENGINES.filter((name) => findEngine(name)) : [];
for (const name of ENGINES)
  if (!there.includes(name)) console.log(`NOT RUN in ${name}: it is not on this machine and cannot be installed here.`);
if (there.length > 0) {
  const journeys = ['playwright', 'test', '--config', 'tests/engines/playwright.config.ts', ...process.argv.slice(2)];
  const screen = ['--auto-servernum', '--server-args', '-screen 0 1600x1200x24', 'npx'];
  const { status } = spawnSync('xvfb-run', [...screen, ...journeys], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
