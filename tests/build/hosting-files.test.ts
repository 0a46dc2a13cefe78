import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { carriedPolicies, filesIn, hostingFiles } from '../../src/build/hosting-files.ts';
import { LANGUAGES } from '../published-pages.ts';

let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'mawdi-'))));
afterEach(() => rm(folder, { recursive: true }));

/** As much of a build as these two plugins see. */
async function build(plugins: readonly (Plugin | false)[]): Promise<void> {
  await mkdir(join(folder, 'embed'));
  for (const page of ['index.html', 'embed/index.html'])
    await writeFile(join(folder, page), '<!doctype html><html><head><meta charset="utf-8" /></head></html>');
  type Step = { readonly handler: (given?: object) => Promise<void> };
  for (const plugin of plugins) {
    if (!plugin) continue;
    (plugin.configResolved as ((given: object) => void) | undefined)?.({ root: folder, build: { outDir: '.' } });
    await (plugin.writeBundle as Step | undefined)?.handler({ dir: folder });
  }
  for (const plugin of plugins) if (plugin) await (plugin.closeBundle as Step | undefined)?.handler();
}

const languages = () => LANGUAGES;

const POLICY =
  /<meta charset="utf-8" \/>\s*<meta http-equiv="content-security-policy" content="default-src 'none'; script-src/;

async function pagesWithout(): Promise<readonly string[]> {
  const pages = (await filesIn(folder)).filter((path) => path.endsWith('.html'));
  expect(pages).toEqual(['404.html', 'embed/index.html', 'index.html']);
  const texts = await Promise.all(pages.map((page) => readFile(join(folder, page), 'utf8')));
  return pages.filter((_, at) => !POLICY.test(texts[at] ?? ''));
}

describe('the pages of a site', () => {
  it('say their policy, each of them, where no header of ours is sent', async () => {
    await build([carriedPolicies(''), hostingFiles({ site: '', isCarried: true, languages })]);
    expect(await pagesWithout()).toEqual([]);
  });

  it('say none where a header does', async () => {
    await build([hostingFiles({ site: 'https://site.example/', isCarried: false, languages })]);
    expect(await pagesWithout()).toHaveLength(3);
  });
});
