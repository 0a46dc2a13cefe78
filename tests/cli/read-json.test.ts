import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticleFolder } from '../../src/build/read-article-folder.ts';
import { readJson } from '../../src/cli/read-json.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mawdi-json-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A file that says it has so many bytes and takes none. */
async function emptied(name: string, bytes: number): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, '');
  await truncate(file, bytes);
  return file;
}

describe('a file too large for an article', () => {
  it('is refused by the checker before it is read', async () => {
    const file = await emptied('article.json', 3e12);
    expect(await readJson(file)).toEqual({
      isMissing: false,
      issues: [{ file, path: '$', found: '3000000.0 MB', expected: 'at most 10 MB' }],
    });
  });

  it('is refused by the build before it is read', async () => {
    await emptied('article.json', 3e12);
    await emptied('places.geojson', 11e6);
    expect(readArticleFolder(folder).issues).toEqual([
      { file: 'article.json', path: '$', found: '3000000.0 MB', expected: 'at most 10 MB' },
      { file: 'places.geojson', path: '$', found: '11.0 MB', expected: 'at most 10 MB' },
    ]);
  });
});
