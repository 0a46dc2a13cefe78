// Runs the commands it receives one by one, so that the tests start one process and not one for each command.
import { register } from 'tsx/esm/api';

register({ tsconfig: false });
const MAIN = new URL('../../../src/node/cli/main.ts', import.meta.url);

let calls = 0;
process.on('message', async ({ args, cwd }) => {
  const said = { out: '', err: '' };
  process.stdout.write = (text) => Boolean((said.out += text));
  process.stderr.write = (text) => Boolean((said.err += text));
  process.chdir(cwd);
  process.argv.splice(2, Infinity, ...args);
  process.exitCode = 0;
  try {
    // The module runs when it is imported, and again for each new query string.
    // eslint-disable-next-line no-unsanitized/method -- a file of ours
    await import(`${MAIN}?call=${calls++}`);
  } catch (error) {
    process.exitCode = 70;
    said.err += String(error?.stack ?? error);
  }
  process.send({ code: process.exitCode, ...said });
  process.exitCode = 0;
});
