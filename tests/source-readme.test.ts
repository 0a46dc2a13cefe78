import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SRC } from './source-tree.ts';

const text = readFileSync(`${SRC}README.md`, 'utf8');

describe('what the source says of itself to who changes it', () => {
  it('names files and folders that are there', () => {
    const named = [...text.matchAll(/`((?:[\w-]+\/)+[\w.-]*|[\w-]+\.(?:ts|tsx|json))`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(20);
    const isThere = (path: string) => [SRC, `${SRC}../`].some((folder) => existsSync(folder + path));
    expect(named.filter((path) => path !== 'article.json' && !isThere(path))).toEqual([]);
  });

  it('names only commands there are', () => {
    const { scripts } = JSON.parse(readFileSync(`${SRC}../package.json`, 'utf8')) as {
      scripts: Record<string, string>;
    };
    const commands = [...text.matchAll(/`npm run ([\w:]+)`/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});
