import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readArticleFolder } from '../../../src/node/articles/read-article-folder.ts';
import { WRITERS } from '../../../src/node/site/article-writers.ts';
import { makeWriting } from '../../../src/node/site/site-writing.ts';
import { GOOD } from '../cli/refused-case.ts';
import { PLAIN_ASSETS } from './plain-assets.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

let parent: string;
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'mawdi-writers-'));
  const folder = join(parent, 'date-market-2024');
  cpSync(GOOD, folder, { recursive: true });
  const file = join(folder, 'article.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/("title": \{\s*"en": ")/, '$1漢字 '));
});
afterAll(() => rmSync(parent, { recursive: true }));

it('an article with a letter that no font has gets no pictures, says which letter, and keeps its other files', async () => {
  const { proven, issues } = readArticleFolder(join(parent, 'date-market-2024'));
  expect(issues).toEqual([]);
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const writing = await makeWriting(proven!, PLAIN_ASSETS, { root: ROOT, base: '', isAtRoot: true });
  const paths: string[] = [];
  for (const { write } of WRITERS) for await (const { path } of write(writing)) paths.push(path);
  expect(paths).toContain('index.html');
  expect(paths.filter((path) => /^(social|map-pictures)\//.test(path))).toEqual([]);
  expect(warned.mock.calls.flat().join()).toMatch(/date-market-2024: no pictures are drawn.*漢.*U\+6F22/);
});
