import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticleFolder } from '../../../src/node/articles/read-article-folder.ts';
import { initProject } from '../../../src/node/project/init-project.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

let parent: string;
beforeEach(() => void (parent = mkdtempSync(join(tmpdir(), 'mawdi-init-'))));
afterEach(() => rmSync(parent, { recursive: true }));

describe('a new project', () => {
  it('has a sample article that the checker accepts, an empty file of the project, a workflow and .gitignore', () => {
    const folder = join(parent, 'my maps خرائط');
    const { files, next } = initProject(ROOT, folder, '1.2.3');
    for (const path of ['mawdi.json', 'package.json', '.gitignore', '.github/workflows/pages.yml', 'README.md'])
      expect(files).toContain(path);
    expect(readArticleFolder(join(folder, 'articles/sample-sudan-displacement')).issues).toEqual([]);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest).toMatchObject({ name: 'my-maps', private: true, devDependencies: { mawdi: '^1.2.3' } });
    expect(next[0]).toBe(`cd ${JSON.stringify(folder)}`);
    const article = readFileSync(join(folder, 'articles/sample-sudan-displacement/article.json'), 'utf8');
    expect(article).toContain('node_modules/mawdi/data/schema/article.schema.json');
  });

  it('has a workflow that takes actions by commit, and lets the code of packages read only', () => {
    initProject(ROOT, parent, '1.2.3');
    const workflow = readFileSync(join(parent, '.github/workflows/pages.yml'), 'utf8');
    const actions = [...workflow.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(actions).toHaveLength(3);
    for (const action of actions) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
    const [build = '', deploy = ''] = workflow.split(/^ {2}deploy:$/m);
    expect(build).toMatch(/^permissions: \{\}$/m);
    expect(build).not.toMatch(/write|token/);
    expect(deploy).not.toMatch(/run:/);
  });

  it('keeps the files of a new repository', () => {
    writeFileSync(join(parent, 'README.md'), 'mine');
    mkdirSync(join(parent, '.git'));
    expect(initProject(ROOT, parent, '1.2.3').files).not.toContain('README.md');
    expect(readFileSync(join(parent, 'README.md'), 'utf8')).toBe('mine');
  });

  it('is not made in a folder that holds something else', () => {
    writeFileSync(join(parent, 'thesis.docx'), 'mine');
    expect(() => initProject(ROOT, parent, '1.2.3')).toThrow('found thesis.docx; expected an empty or a new folder');
    expect(existsSync(join(parent, 'mawdi.json'))).toBe(false);
  });
});
