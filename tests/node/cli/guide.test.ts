import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { FORMS, PLACE_KINDS, PRECISIONS, RELATIONS, STANDINGS } from '../../../src/core/article/article.ts';
import { cureLine, CURES } from '../../../src/core/checking/cures.ts';
import { expectedValue } from '../../../src/core/checking/expected-value.ts';
import { DEFAULT_TOPICS, DEFAULT_VOICE_KINDS } from '../../../src/core/validation/topic-schema.ts';
import { readSource } from '../../source-tree.ts';
import { type RefusedCase, wholeIssuesOf } from './refused-case.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const REFUSED = join(ROOT, 'tests/data/refused');
const MAWDI = join(ROOT, 'src/node/cli/mawdi.mjs');
const guide = readFileSync(join(ROOT, 'data/README.md'), 'utf8');

describe('the table of faults in the guide', () => {
  it('is the list of cures that the checker prints', async () => {
    const rows = CURES.map(({ expected, cure }) => `| ${expected} | ${cure} |`);
    const table = await format(['| expected | what to do |', '| --- | --- |', ...rows].join('\n'), {
      parser: 'markdown',
    });
    const [, printed = ''] = /<!-- faults -->\n([\s\S]*?)<!-- \/faults -->/.exec(guide) ?? [];
    expect(printed.trim()).toBe(table.trim());
  });

  it('has a line for every fault of the bad examples that gives no value to write', async () => {
    const cases = (await readdir(REFUSED)).map(
      (name) => JSON.parse(readFileSync(join(REFUSED, name), 'utf8')) as RefusedCase,
    );
    const issues = (await Promise.all(cases.map(wholeIssuesOf))).flat();
    const silent = issues.filter((issue) => !expectedValue(issue.expected) && !cureLine(issue));
    expect(silent).toEqual([]);
    expect(issues.filter((issue) => !expectedValue(issue.expected)).map(({ cure }) => cure)).not.toContain(undefined);
  });

  it('has no line that nothing in the source says', () => {
    const texts = readSource()
      .filter(({ path }) => /\.tsx?$/.test(path) && !path.endsWith('checking/cures.ts'))
      .map(({ text }) => text.replaceAll("\\'", "'"));
    const isSaid = (part: string) => texts.some((text) => text.includes(part));
    // What a message fills in stands between the parts of a line; a number may be filled in too.
    const stale = CURES.filter(({ expected }) => {
      const parts = expected
        .split(/…|\b\d+\b|"/)
        .map((part) => part.trim())
        .filter((part) => part.length > 3);
      return !parts.every(isSaid);
    });
    expect(stale).toEqual([]);
  });

  it('has every line once', () => {
    expect(new Set(CURES.map(({ expected }) => expected)).size).toBe(CURES.length);
  });
});

describe('the guide', () => {
  it('names every value that may be chosen', () => {
    const ids = [...DEFAULT_TOPICS, ...DEFAULT_VOICE_KINDS].map(({ id }) => id);
    const values = [...FORMS, ...STANDINGS, ...RELATIONS, ...PLACE_KINDS, ...PRECISIONS, ...ids];
    expect(values.filter((value) => !guide.includes(`\`${value}\``))).toEqual([]);
  });

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
  }, 120_000);
});

function codeOf(args: readonly string[], cwd: string): Promise<number> {
  return new Promise((resolve) => {
    execFile(process.execPath, [MAWDI, ...args], { cwd }, (error) => {
      resolve(typeof error?.code === 'number' ? error.code : 0);
    });
  });
}
