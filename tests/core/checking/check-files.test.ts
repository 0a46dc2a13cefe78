import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE_FILES, type ArticleFile, checkFiles } from '../../../src/core/checking/check-files.ts';
import { GOOD } from '../../node/cli/refused-case.ts';

const ID = 'date-market-2024';
const bytesOf = (name: ArticleFile) => new Uint8Array(readFileSync(join(GOOD, name)));
const nameOf = (name: ArticleFile) => `an archive/${name}`;

describe('the files of an article', () => {
  it('are checked from wherever they are read, and each is read once', () => {
    const asked: ArticleFile[] = [];
    const read = (name: ArticleFile) => {
      asked.push(name);
      return { bytes: bytesOf(name) };
    };
    const { article, issues, files } = checkFiles(read, { id: ID, nameOf });
    expect(issues).toEqual([]);
    expect(article?.id).toBe(ID);
    expect(asked.sort()).toEqual([...ARTICLE_FILES]);
    for (const name of ARTICLE_FILES) expect(files.get(name)).toEqual(bytesOf(name));
  });

  it('are named in every issue as who reads them names them: one that is missing, one not read, one that is no JSON', () => {
    const read = (name: ArticleFile) => {
      if (name === 'places.geojson') return undefined;
      if (name === 'scenes.json') return { found: 'a link', expected: 'a file' };
      return { bytes: name === 'lesson.json' ? new TextEncoder().encode('{') : bytesOf(name) };
    };
    const { article, issues, files } = checkFiles(read, { id: ID, nameOf });
    expect(article).toBeUndefined();
    const of = (name: ArticleFile) => issues.filter(({ file }) => file === nameOf(name)).map(({ found }) => found);
    expect(of('places.geojson')).toEqual(['no such file']);
    expect(of('scenes.json')).toEqual(['a link']);
    expect(of('lesson.json')).toEqual(['the end of the file']);
    expect([...files.keys()].sort()).toEqual(['article.json', 'fingerprint.json']);
  });
});
