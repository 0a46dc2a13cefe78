import { spawn } from 'node:child_process';

/**
 * `npm run check`: every step, side by side. The unit tests take longest and have workers of their own; the other steps,
 * each of one thread, follow one another beside them. What a step says is shown whole when it ends.
 */
const LANES: readonly (readonly string[])[] = [
  ['check:unit'],
  ['check:types', 'check:lint', 'check:format', 'check:unused', 'check:data'],
];

const outcomes = await Promise.all(
  LANES.map(async (steps) => {
    let isGood = true;
    for (const step of steps) isGood = (await run(step)) && isGood;
    return isGood;
  }),
);
process.exitCode = outcomes.every(Boolean) ? 0 : 1;

function run(step: string): Promise<boolean> {
  return new Promise((resolve) => {
    // As a line: npm is a script of the shell on some systems.
    const child = spawn(`npm run --silent ${step}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
    child.on('close', (code) => {
      console.log(`${code === 0 ? '✓' : '✗'} ${step}${said.trim() === '' ? '' : `\n${said.trimEnd()}`}`);
      resolve(code === 0);
    });
  });
}
