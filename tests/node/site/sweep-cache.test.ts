import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sweepCache } from '../../../src/node/site/sweep-cache.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 0, 31);

describe('the cache of sites', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mawdi-cache-'));
    file('swept', '', 2);
    file('articles/market/new.json', JSON.stringify({ files: [{ hash: 'aa1' }] }), 2);
    file('articles/market/old.json', JSON.stringify({ files: [{ hash: 'bb1' }] }), 40);
    for (const name of ['files/aa/aa1', 'files/aa/aa1.br', 'files/bb/bb1', 'files/bb/bb1.gz']) file(name, '', 3);
    file('files/cc/cc1', '', 0.5);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function file(path: string, text: string, daysAgo: number): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    const at = new Date(NOW - daysAgo * DAY);
    utimesSync(join(folder, path), at, at);
  }
  const isThere = (path: string) => existsSync(join(folder, path));

  it('keeps what recent records name, and what another build has just written', () => {
    sweepCache(folder, NOW);
    for (const path of ['articles/market/new.json', 'files/aa/aa1', 'files/aa/aa1.br', 'files/cc/cc1'])
      expect(isThere(path), path).toBe(true);
  });

  it('loses records of more than a month, and files that no record names', () => {
    sweepCache(folder, NOW);
    for (const path of ['articles/market/old.json', 'files/bb/bb1', 'files/bb/bb1.gz'])
      expect(isThere(path), path).toBe(false);
  });

  it('is swept once a day', () => {
    file('swept', '', 0.5);
    sweepCache(folder, NOW);
    expect(isThere('files/bb/bb1')).toBe(true);
  });
});
