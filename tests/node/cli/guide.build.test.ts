import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const MAWDI = join(ROOT, 'src/node/cli/mawdi.mjs');
const guide = readFileSync(join(ROOT, 'data/README.md'), 'utf8');

describe('the guide for editors', () => {
  it('gives commands that work, one after another, from a copy to a sound article', async () => {
    const commands = [...guide.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));
    expect(commands.length).toBeGreaterThanOrEqual(6);
    const home = await mkdtemp(join(tmpdir(), 'mawdi-guide-'));
    await cp(join(ROOT, 'tests/data/good'), join(home, 'tests/data/good'), { recursive: true });
    await mkdir(join(home, 'data/articles'), { recursive: true });
    for (const command of commands) {
      const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
      if (words[0] === 'cp') {
        const [from = '', to = ''] = words.slice(2);
        await cp(join(home, from), join(home, to), { recursive: true });
        // As the guide says next.
        const file = join(home, to, 'article.json');
        await writeFile(file, (await readFile(file, 'utf8')).replace('"id": "date-market-2024"', '"id": "my-article"'));
      } else {
        expect(words.slice(0, 2)).toEqual(['npx', 'mawdi']);
        expect(await codeOf(words.slice(2), home), command).toBe(0);
      }
    }
    await rm(home, { recursive: true });
  });
});

function codeOf(args: readonly string[], cwd: string): Promise<number> {
  return new Promise((resolve) => {
    execFile(process.execPath, [MAWDI, ...args], { cwd }, (error) => {
      resolve(typeof error?.code === 'number' ? error.code : 0);
    });
  });
}
