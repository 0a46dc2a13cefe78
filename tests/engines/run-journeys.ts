import { spawnSync } from 'node:child_process';
import { ENGINES, findEngine, hasScreen, installEngines } from './find-engines.ts';

/**
 * `npm run test:browsers`: end-to-end tests in Firefox and WebKitGTK, on a virtual screen. An engine that is not available
 * on this machine is reported and skipped.
 */
installEngines();
const available = hasScreen() ? ENGINES.filter((name) => findEngine(name)) : [];
for (const name of ENGINES)
  if (!available.includes(name))
    console.log(`NOT RUN in ${name}: it is not on this machine and cannot be installed here.`);
if (available.length > 0) {
  const journeys = ['playwright', 'test', '--config', 'tests/engines/playwright.config.ts', ...process.argv.slice(2)];
  const screen = ['--auto-servernum', '--server-args', '-screen 0 1600x1200x24', 'npx'];
  const { status } = spawnSync('xvfb-run', [...screen, ...journeys], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
