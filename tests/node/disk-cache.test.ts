import { type FSWatcher, mkdtempSync, readdirSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskCache } from '../../src/node/disk-cache.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mawdi-kept-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an entry of the disk cache', () => {
  it('is made once, and read from then on', async () => {
    let made = 0;
    const make = () => Promise.resolve(new Uint8Array([++made]));
    expect([...(await diskCache(folder)('a', make))]).toEqual([1]);
    expect([...(await diskCache(folder)('a', make))]).toEqual([1]);
    expect([...(await diskCache(folder)('b', make))]).toEqual([2]);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('gets its name only when it is complete, so that a killed build leaves no half-written entry', async () => {
    const seen: string[] = [];
    const watcher: FSWatcher = watch(folder, (_event, name) => seen.push(String(name)));
    await diskCache(folder)('c', () => Promise.resolve(new Uint8Array(1000)));
    await expect.poll(() => seen.length).toBeGreaterThan(1);
    watcher.close();
    const names = readdirSync(folder);
    expect(names.filter((name) => seen.includes(name))).toHaveLength(1);
    expect(seen[0], 'written under another name first').not.toBeOneOf(names);
  });
});
