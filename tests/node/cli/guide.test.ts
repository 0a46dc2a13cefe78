import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
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
});
