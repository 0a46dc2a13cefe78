import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isProject, PROJECT_FILE, readProject } from '../../../src/node/project/read-project.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'mawdi-project-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const read = (text: string) => {
  writeFileSync(join(folder, PROJECT_FILE), text);
  return readProject(folder);
};

describe('the file of a project', () => {
  it.each(['', ' \n', '{}'])('may be empty: %j', (text) => {
    expect(read(text)).toEqual({ project: { articles: ['articles'], out: 'site', site: '' }, issues: [] });
    expect(isProject(folder)).toBe(true);
  });

  it('names the folders of articles, the folder of the site, and its address', () => {
    const { project, issues } = read('{ "articles": ["a", "b/c"], "out": "public", "site": "https://maps.example/x" }');
    expect(issues).toEqual([]);
    expect(project).toEqual({ articles: ['a', 'b/c'], out: 'public', site: 'https://maps.example/x/' });
  });

  it.each([
    ['{ "out": "../public" }', '$.out'],
    ['{ "out": "/srv" }', '$.out'],
    ['{ "articles": "articles" }', '$.articles'],
    ['{ "articles": ["a", ".."] }', '$.articles[1]'],
    ['{ "site": "maps.example" }', '$.site'],
    ['{ "title": "Maps" }', '$.title'],
  ])('is refused with the field that is wrong: %s', (text, path) => {
    const { project, issues } = read(text);
    expect(issues.map((issue) => [issue.file, issue.path])).toEqual([[PROJECT_FILE, path]]);
    expect(issues[0]?.expected).not.toBe('');
    expect(project.out).toBe('site');
  });

  it('that is no JSON is refused with its line', () => {
    expect(read('{\n"out": }').issues).toEqual([expect.objectContaining({ file: PROJECT_FILE, path: 'line 2' })]);
  });
});
