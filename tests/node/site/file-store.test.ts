import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFileStore } from '../../../src/node/site/file-store.ts';

const TEXT = 'موضع the map of an article. '.repeat(200);

describe('the files of a store', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'mawdi-store-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const copied = async (path: string, bytes: string, isPacked = true) => {
    const store = openFileStore(join(folder, 'store'));
    store.copy(await store.add({ path, bytes }, isPacked), join(folder, path));
    return readdirSync(folder)
      .filter((name) => name.startsWith(path))
      .sort();
  };

  it('are copied with compressed copies in two formats that give the original', async () => {
    expect(await copied('page.html', TEXT)).toEqual(['page.html', 'page.html.br', 'page.html.gz']);
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe(TEXT);
    expect(brotliDecompressSync(readFileSync(join(folder, 'page.html.br'))).toString()).toBe(TEXT);
    expect(gunzipSync(readFileSync(join(folder, 'page.html.gz'))).toString()).toBe(TEXT);
  });

  it('have compressed copies only where these are smaller, and where they are wanted', async () => {
    expect(await copied('short.css', '.a{}'.repeat(200))).toEqual(['short.css']);
    expect(await copied('face.woff2', TEXT)).toEqual(['face.woff2']);
    expect(await copied('plain.html', TEXT, false)).toEqual(['plain.html']);
  });

  it('are neither written nor compressed twice', async () => {
    await copied('first.html', TEXT);
    const store = join(folder, 'store');
    const files = () =>
      readdirSync(store, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [entry.name, statSync(join(entry.parentPath, entry.name)).ino]);
    const before = files();
    expect(before).toHaveLength(3);
    await copied('second.html', TEXT);
    expect(files()).toEqual(before);
  });

  it('are known to be missing where the cache was emptied', async () => {
    const store = openFileStore(join(folder, 'store'));
    const file = await store.add({ path: 'page.html', bytes: TEXT }, true);
    expect(store.has(file)).toBe(true);
    rmSync(join(folder, 'store'), { recursive: true });
    expect(store.has(file)).toBe(false);
    expect(existsSync(folder)).toBe(true);
  });

  it('of a page name the files that it links', async () => {
    const store = openFileStore(folder);
    const { links } = await store.add({ path: 'ar/index.html', bytes: '<a href="../en/">x</a>' }, false);
    expect(links).toEqual(['en/']);
    expect(await store.add({ path: 'a.txt', bytes: '' }, false)).not.toHaveProperty('links');
  });
});
