import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { packedFiles, writeFiles } from '../../../src/node/site/write-output.ts';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { diskCache } from '../../../src/node/disk-cache.ts';
import type { SiteFile } from '../../../src/node/site-file.ts';

describe('writing files', () => {
  let folder: string;
  beforeEach(() => (folder = join(mkdtempSync(join(tmpdir(), 'mawdi-written-')), 'out')));
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

  const OUTSIDE = [
    '../x',
    'a/../../x',
    '/x',
    '..\\x',
    'a\\..\\..\\x',
    'a/./x',
    'a//x',
    '',
    '.',
    '..',
    'a\nb',
    'a\u0000b',
    'a/',
  ];

  describe('a file of a build', () => {
    it('is written below its folder', () => {
      writeFiles(folder, [
        { path: 'a/b.txt', bytes: 'b' },
        { path: '.nojekyll', bytes: '' },
        { path: 'x..y/ملف.txt', bytes: 'c' },
      ]);
      expect(readFileSync(join(folder, 'a/b.txt'), 'utf8')).toBe('b');
      expect(readFileSync(join(folder, 'x..y/ملف.txt'), 'utf8')).toBe('c');
    });

    it.each(OUTSIDE)('is refused with all others where one path leads out of the folder: %j', (path) => {
      expect(() =>
        writeFiles(folder, [
          { path: 'fine', bytes: '' },
          { path, bytes: '' },
        ]),
      ).toThrow('expected one below it');
      expect(existsSync(folder)).toBe(false);
    });
  });
});

describe('compressed copies', () => {
  let folder: string;
  let packed: readonly SiteFile[];
  const TEXT = 'موضع the map of an article. '.repeat(200);
  const FILES = { 'page.html': TEXT, 'short.css': '.a{}'.repeat(200), 'face.woff2': TEXT, 'letters.pbf': TEXT };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mawdi-packed-'));
    const files = Object.entries(FILES).map(([path, bytes]) => packedFiles({ path, bytes }, diskCache(folder)));
    packed = (await Promise.all(files)).flat();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are written in two formats, and only where they are smaller', () => {
    expect(packed.map(({ path }) => path).sort()).toEqual([
      'letters.pbf.br',
      'letters.pbf.gz',
      'page.html.br',
      'page.html.gz',
    ]);
  });

  it('decompress to the original', () => {
    const bytesOf = (path: string) => packed.find((file) => file.path === path)!.bytes;
    expect(brotliDecompressSync(bytesOf('page.html.br')).toString()).toBe(TEXT);
    expect(gunzipSync(bytesOf('page.html.gz')).toString()).toBe(TEXT);
  });

  it('are cached', async () => {
    let calls = 0;
    const counting: Parameters<typeof packedFiles>[1] = (key, make) =>
      diskCache(folder)(key, () => ((calls += 1), make()));
    expect(await packedFiles({ path: 'other.html', bytes: TEXT }, counting)).toHaveLength(2);
    expect(calls).toBe(0);
  });
});
