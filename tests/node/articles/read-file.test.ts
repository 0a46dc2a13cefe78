import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticleFolder } from '../../../src/node/articles/read-article-folder.ts';
import { readFileInside } from '../../../src/node/articles/read-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mawdi-json-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A sparse file: it has this size and takes no space on disk. */
async function emptied(name: string, bytes: number): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, '');
  await truncate(file, bytes);
  return file;
}

describe('a file too large for an article', () => {
  it('is refused before it is read, by checker and build', async () => {
    const file = await emptied('article.json', 3e12);
    const refused = { found: '3000000.0 MB', expected: 'at most 10 MB' };
    expect(readFileInside(folder, 'article.json')).toEqual(refused);
    expect(readArticleFolder(folder).issues).toContainEqual(expect.objectContaining({ file, path: '$', ...refused }));
    await emptied('places.geojson', 11e6);
    const found = readArticleFolder(folder).issues.map(({ found }) => found);
    expect(found).toEqual(expect.arrayContaining(['3000000.0 MB', '11.0 MB']));
  });
});
