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
import { ARTICLE_FILES } from '../../../src/core/checking/check-files.ts';
import { leftLine, lookThrough } from '../../../src/node/articles/article-files.ts';
import { readFileInside } from '../../../src/node/articles/read-file.ts';

const NAME = 'date-market-2024';
let scratch: string;
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
  scratch = mkdtempSync(join(tmpdir(), 'mawdi-desk ملف-'));
  home = join(scratch, 'project');
  folder = join(home, 'data/articles', NAME);
  for (const name of ARTICLE_FILES) write(name);
  writeFileSync(join(scratch, 'secret.txt'), 'SECRET');
  mkdirSync(join(scratch, 'outside'));
  writeFileSync(join(scratch, 'outside/article.json'), 'SECRET');
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

describe('in the folder of an article', () => {
  it('five files are read, by their names', () => {
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
    // A Cyrillic letter looks like a Latin one: its code point is printed instead.
    ['\u0430rticle.json', '\\u{430}rticle.json'],
    ['zero\u200bwidth.json', 'zero\\u{200b}width.json'],
    [`${'long'.repeat(60)}.txt`, `${'long'.repeat(20)}…`],
  ])('%s is not published, and a line reports it', (path, printed) => {
    write(path, 'SECRET');
    expect(look()).toEqual({ files: [...ARTICLE_FILES], left: [printed], refused: [] });
    expect(leftLine(folder, look().left)).toBe(`${NAME}: not published: ${printed}`);
  });

  it('a long list of unpublished files is cut short', () => {
    for (let at = 10; at < 40; at += 1) write(`note-${at}.txt`);
    expect(leftLine(folder, look().left)).toMatch(/note-21\.txt and 18 more$/);
    expect(leftLine(folder, [])).toBeUndefined();
  });

  it.each([
    ['link.txt', 'secret.txt'],
    ['linkdir', 'outside'],
    ['dangling', 'nowhere'],
    ['loop', `project/data/articles/${NAME}/loop`],
  ])('a symbolic link is refused by its name: %s', (name, target) => {
    symlinkSync(join(scratch, target), join(folder, name));
    expect(look().refused).toEqual([`data/articles/${NAME}/${name}: found a link; expected a file of its own`]);
  });

  it('a symbolic link in place of one of the five files is refused and not read', () => {
    for (const name of ARTICLE_FILES) {
      rmSync(join(folder, name));
      symlinkSync(join(scratch, 'secret.txt'), join(folder, name));
      expect(look().refused).toContain(`data/articles/${NAME}/${name}: found a link; expected a file of its own`);
      expect(readFileInside(folder, name)).toEqual({ found: 'a link', expected: 'a file' });
    }
  });

  it('the lock file that Emacs creates as a symbolic link is ignored', () => {
    symlinkSync('someone@desk.4711:1', join(folder, '.#article.json'));
    expect(look()).toEqual({ files: [...ARTICLE_FILES], left: ['.#article.json'], refused: [] });
  });

  it('a folder in place of one of the five files is refused', () => {
    rmSync(join(folder, 'scenes.json'));
    mkdirSync(join(folder, 'scenes.json'));
    expect(look().refused).toEqual([`data/articles/${NAME}/scenes.json: found a folder; expected a file`]);
    expect(readFileInside(folder, 'scenes.json')).toEqual({ found: 'a folder', expected: 'a file' });
  });

  it('a named pipe is refused and never opened, because reading it would not end', () => {
    rmSync(join(folder, 'lesson.json'));
    execFileSync('mkfifo', [join(folder, 'lesson.json')]);
    expect(look().refused).toEqual([`data/articles/${NAME}/lesson.json: found a pipe or a device; expected a file`]);
    expect(readFileInside(folder, 'lesson.json')).toEqual({ found: 'a pipe or a device', expected: 'a file' });
  });

  it('a socket is refused', async () => {
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
  ])('names that are the same on some file systems are refused: %j beside %j', (name, own) => {
    write(name, 'SECRET');
    const { refused } = look();
    expect(refused).toHaveLength(1);
    expect(refused[0]).toContain('found a second name for');
    expect(readFileInside(folder, own)).toEqual({ bytes: Buffer.from('{}') });
  });

  it('names that differ only in Unicode normalisation are refused', () => {
    write('caf\u00e9.txt');
    write('cafe\u0301.txt');
    expect(look().refused).toHaveLength(1);
  });

  it('a name in other case is not one of the five files', () => {
    renameSync(join(folder, 'lesson.json'), join(folder, 'Lesson.json'));
    expect(look()).toEqual({
      files: ARTICLE_FILES.filter((name) => name !== 'lesson.json'),
      left: ['Lesson.json'],
      refused: [],
    });
  });

  it('a hard link is an ordinary file: its bytes are published', () => {
    rmSync(join(folder, 'scenes.json'));
    linkSync(join(folder, 'lesson.json'), join(folder, 'scenes.json'));
    expect(look().refused).toEqual([]);
  });

  it('a file above the size limit is refused before it is read', () => {
    truncateSync(join(folder, 'article.json'), 3_000_000_000);
    expect(readFileInside(folder, 'article.json')).toEqual({ found: '3000.0 MB', expected: 'at most 10 MB' });
  });

  it('files above the limit for all of them together are refused', () => {
    for (const name of ARTICLE_FILES) truncateSync(join(folder, name), 5_000_000);
    expect(look().refused).toEqual([]);
    truncateSync(join(folder, 'scenes.json'), 6_000_000);
    const line = `data/articles/${NAME}: found 26.0 MB; expected at most 25 MB in its files together`;
    expect(look()).toEqual({ files: [], left: [], refused: [line] });
  });
});

describe('the folder of an article itself', () => {
  const moveOut = (path: string) => {
    renameSync(join(home, path), join(scratch, 'moved'));
    symlinkSync(join(scratch, 'moved'), join(home, path));
  };

  it.each([
    [`data/articles/${NAME}`, `a link at data/articles/${NAME}`],
    ['data/articles', 'a link at data/articles'],
    ['data', 'a link at data'],
  ])('is refused where %s is a symbolic link to another place', (path, found) => {
    moveOut(path);
    expect(look()).toEqual({
      files: [],
      left: [],
      refused: [`data/articles/${NAME}: found ${found}; expected a folder of the project itself`],
    });
  });

  it('is not read through a symbolic link', () => {
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
  ])('must have the name of a valid id before any path is made of it: %j is refused', (name) => {
    const { files, refused } = lookAt(home, name);
    expect(files).toEqual([]);
    expect(refused).toHaveLength(1);
  });

  it('is reported where it is missing or a file', () => {
    writeFileSync(join(home, 'data/articles/note'), '');
    expect(lookAt(home, 'none').refused[0]).toContain('found no such folder');
    expect(lookAt(home, 'note').refused[0]).toContain('found a file');
  });

  it('is read where the path to the project contains a symbolic link: only paths below it are checked', () => {
    symlinkSync(home, join(scratch, 'shortcut'));
    expect(lookAt(join(scratch, 'shortcut', '.'), NAME).refused).toEqual([]);
  });
});
