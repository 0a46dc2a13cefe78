import { execFileSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/core/validation/issue.ts';
import { ARTICLE_FILES, leftLine, lookThrough } from '../../../src/node/articles/article-files.ts';
import { readFileInside } from '../../../src/node/articles/read-file.ts';

const NAME = 'date-market-2024';
let desk: string;
let home: string;
let folder: string;
const write = (path: string, text = '{}') => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const lookAt = (from: string, name: string) => {
  const { refused, ...rest } = lookThrough(from, name);
  return { ...rest, refused: refused.map(formatIssue) };
};
const look = () => lookAt(home, NAME);

beforeEach(() => {
  desk = mkdtempSync(join(tmpdir(), 'mawdi-desk ملف-'));
  home = join(desk, 'project');
  folder = join(home, 'data/articles', NAME);
  for (const name of ARTICLE_FILES) write(name);
  writeFileSync(join(desk, 'secret.txt'), 'SECRET');
  mkdirSync(join(desk, 'outside'));
  writeFileSync(join(desk, 'outside/article.json'), 'SECRET');
});
afterEach(() => rmSync(desk, { recursive: true, force: true }));

describe('of the folder of an article', () => {
  it('five files are taken, by their names', () => {
    expect(look()).toEqual({
      files: ['article.json', 'fingerprint.json', 'lesson.json', 'places.geojson', 'scenes.json'],
      left: [],
      refused: [],
    });
    rmSync(join(folder, 'lesson.json'));
    expect(look().files).toEqual(['article.json', 'fingerprint.json', 'places.geojson', 'scenes.json']);
  });

  it.each([
    ['.env', '.env'],
    ['.git/config', '.git/'],
    ['.private/source-names.txt', '.private/'],
    ['article.txt', 'article.txt'],
    ['evil.html', 'evil.html'],
    ['evil.svg', 'evil.svg'],
    ['draft/article.json', 'draft/'],
    ['article.json.bak', 'article.json.bak'],
    ['article.json~', 'article.json~'],
    ['Thumbs.db', 'Thumbs.db'],
    ['نسخة أولى.txt', 'نسخة أولى.txt'],
    ['a name with blanks.docx', 'a name with blanks.docx'],
    ['%2e%2e%2fsecret.txt', '%2e%2e%2fsecret.txt'],
    ['node_modules/x/package.json', 'node_modules/'],
    ['vite.config.ts', 'vite.config.ts'],
    // A letter of another alphabet passes for ours: the number shows it.
    ['\u0430rticle.json', '\\u{430}rticle.json'],
    ['zero\u200bwidth.json', 'zero\\u{200b}width.json'],
    [`${'long'.repeat(60)}.txt`, `${'long'.repeat(20)}…`],
  ])('%s is left where it is, and the editor is told', (path, told) => {
    write(path, 'SECRET');
    expect(look()).toEqual({ files: [...ARTICLE_FILES], left: [told], refused: [] });
    expect(leftLine(folder, look().left)).toBe(`${NAME}: not published: ${told}`);
  });

  it('no more is told than anyone reads through', () => {
    for (let at = 10; at < 40; at += 1) write(`note-${at}.txt`);
    expect(leftLine(folder, look().left)).toMatch(/note-21\.txt and 18 more$/);
    expect(leftLine(folder, [])).toBeUndefined();
  });

  it.each([
    ['link.txt', 'secret.txt'],
    ['linkdir', 'outside'],
    ['dangling', 'nowhere'],
    ['loop', `project/data/articles/${NAME}/loop`],
  ])('a link is refused by its name: %s', (name, target) => {
    symlinkSync(join(desk, target), join(folder, name));
    expect(look().refused).toEqual([`data/articles/${NAME}/${name}: found a link; expected a file of its own`]);
  });

  it('a link in the place of one of the five is refused, and not read', () => {
    for (const name of ARTICLE_FILES) {
      rmSync(join(folder, name));
      symlinkSync(join(desk, 'secret.txt'), join(folder, name));
      expect(look().refused).toContain(`data/articles/${NAME}/${name}: found a link; expected a file of its own`);
      expect(readFileInside(folder, name)).toEqual({ found: 'a link', expected: 'a file' });
    }
  });

  it('the link that an editor at work leaves there harms nobody', () => {
    symlinkSync('someone@desk.4711:1', join(folder, '.#article.json'));
    expect(look()).toEqual({ files: [...ARTICLE_FILES], left: ['.#article.json'], refused: [] });
  });

  it('a folder in the place of one of the five is refused', () => {
    rmSync(join(folder, 'scenes.json'));
    mkdirSync(join(folder, 'scenes.json'));
    expect(look().refused).toEqual([`data/articles/${NAME}/scenes.json: found a folder; expected a file`]);
    expect(readFileInside(folder, 'scenes.json')).toEqual({ found: 'a folder', expected: 'a file' });
  });

  it('a pipe is refused, and nobody waits for what will never come out of it', () => {
    rmSync(join(folder, 'lesson.json'));
    execFileSync('mkfifo', [join(folder, 'lesson.json')]);
    expect(look().refused).toEqual([`data/articles/${NAME}/lesson.json: found a pipe or a device; expected a file`]);
    expect(readFileInside(folder, 'lesson.json')).toEqual({ found: 'a pipe or a device', expected: 'a file' });
  });

  it('so is a socket', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, 's'), resolve));
    const { refused } = look();
    await new Promise((resolve) => server.close(resolve));
    expect(refused).toEqual([`data/articles/${NAME}/s: found a pipe or a device; expected a file`]);
  });

  it.each([
    'a\\..\\..\\..\\..\\secret.txt',
    '..\\secret.txt',
    'line\nbreak.txt',
    'bell\u0007',
    '\u001b[2J.txt',
    'gpj.\u202etxt',
    'C:\\x',
  ])('a name that another system reads as a path, or a terminal as a command, is refused: %j', (name) => {
    write(name, 'SECRET');
    const { refused, files } = look();
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatch(/found a name with \\ or a control character; expected plain names$/);
    expect(refused[0]).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(files).toEqual([...ARTICLE_FILES]);
  });

  it.each([
    ['Article.json', 'article.json'],
    ['ARTICLE.JSON', 'article.json'],
    ['article.json.', 'article.json'],
    ['article.json ', 'article.json'],
    ['places.geoJSON', 'places.geojson'],
    ['\uff41rticle.json', 'article.json'],
  ])('two names that are one on some systems are refused: %j beside %j', (name, own) => {
    write(name, 'SECRET');
    const { refused } = look();
    expect(refused).toHaveLength(1);
    expect(refused[0]).toContain('found a second name for');
    expect(readFileInside(folder, own)).toEqual({ bytes: Buffer.from('{}') });
  });

  it('two ways to write an accent are one name too', () => {
    write('caf\u00e9.txt');
    write('cafe\u0301.txt');
    expect(look().refused).toHaveLength(1);
  });

  it('a name in other capitals is not taken for one of the five', () => {
    renameSync(join(folder, 'lesson.json'), join(folder, 'Lesson.json'));
    expect(look()).toEqual({
      files: ARTICLE_FILES.filter((name) => name !== 'lesson.json'),
      left: ['Lesson.json'],
      refused: [],
    });
  });

  it('a file of two names is a file: its bytes are published as they are', () => {
    rmSync(join(folder, 'scenes.json'));
    linkSync(join(folder, 'lesson.json'), join(folder, 'scenes.json'));
    expect(look().refused).toEqual([]);
  });

  it('a file too large to be one of ours is refused before it is read', () => {
    truncateSync(join(folder, 'article.json'), 3_000_000_000);
    expect(readFileInside(folder, 'article.json')).toEqual({ found: '3000.0 MB', expected: 'at most 10 MB' });
  });

  it('no more is taken than a site can be made of, all files together', () => {
    for (const name of ARTICLE_FILES) truncateSync(join(folder, name), 5_000_000);
    expect(look().refused).toEqual([]);
    truncateSync(join(folder, 'scenes.json'), 6_000_000);
    const line = `data/articles/${NAME}: found 26.0 MB; expected at most 25 MB in its files together`;
    expect(look()).toEqual({ files: [], left: [], refused: [line] });
  });
});

describe('the folder of an article itself', () => {
  const moveOut = (path: string) => {
    renameSync(join(home, path), join(desk, 'moved'));
    symlinkSync(join(desk, 'moved'), join(home, path));
  };

  it.each([
    [`data/articles/${NAME}`, `a link at data/articles/${NAME}`],
    ['data/articles', 'a link at data/articles'],
    ['data', 'a link at data'],
  ])('is none where %s is a link that leads elsewhere', (path, found) => {
    moveOut(path);
    expect(look()).toEqual({
      files: [],
      left: [],
      refused: [`data/articles/${NAME}: found ${found}; expected a folder of the project itself`],
    });
  });

  it('is not read through a link', () => {
    moveOut(`data/articles/${NAME}`);
    expect(readFileInside(folder, 'article.json')).toMatchObject({ found: 'a link' });
  });

  it.each([
    '..',
    '.',
    '',
    '../../outside',
    'a\\b',
    'Über',
    'a_b',
    'a--b',
    '-a',
    'a/b',
    'a\u0000',
    'x.y',
    '__proto__',
    '.git',
    ' ',
  ])('has the name of an id before any path is made of it: %j is refused', (name) => {
    const { files, refused } = lookAt(home, name);
    expect(files).toEqual([]);
    expect(refused).toHaveLength(1);
  });

  it('that is missing, or a file, is said to be', () => {
    writeFileSync(join(home, 'data/articles/note'), '');
    expect(lookAt(home, 'none').refused[0]).toContain('found no such folder');
    expect(lookAt(home, 'note').refused[0]).toContain('found a file');
  });

  it('that lies behind a link which the editor set up is read: only what is below the project counts', () => {
    symlinkSync(home, join(desk, 'shortcut'));
    expect(lookAt(join(desk, 'shortcut', '.'), NAME).refused).toEqual([]);
  });
});
