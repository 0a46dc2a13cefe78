import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleKey, type ArticleRecord, openArticleRecords } from '../../../src/node/site/article-records.ts';
import { GOOD } from '../cli/refused-case.ts';

const RECORD = { entry: {}, files: [], notes: ['a note'] } as unknown as ArticleRecord;

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mawdi-records-'));
  cpSync(GOOD, join(home, 'date-market-2024'), { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true }));

describe('the key of an article', () => {
  const keyOf = (folder = 'date-market-2024', program = 'program') => articleKey(join(home, folder), program).key;

  it('stays the same where the folder is copied to another place', () => {
    cpSync(join(home, 'date-market-2024'), join(home, 'other/date-market-2024'), { recursive: true });
    expect(keyOf('other/date-market-2024')).toBe(keyOf());
  });

  it('changes with every file that is read, and with the program', () => {
    const before = keyOf();
    expect(keyOf('date-market-2024', 'next')).not.toBe(before);
    const file = join(home, 'date-market-2024/places.geojson');
    writeFileSync(file, `${readFileSync(file, 'utf8')} `);
    expect(keyOf()).not.toBe(before);
  });

  it('stays the same where a file is added that is not read', () => {
    const before = keyOf();
    writeFileSync(join(home, 'date-market-2024/notes.txt'), 'mine');
    expect(keyOf()).toBe(before);
    expect(articleKey(join(home, 'date-market-2024'), '').left).toContain('notes.txt');
  });

  it('is absent where the folder must not be read', () => {
    symlinkSync(join(home, 'date-market-2024'), join(home, 'linked'));
    expect(keyOf('linked')).toBeUndefined();
  });
});

describe('the records of articles', () => {
  it('are found by article and key, and not by another key', () => {
    const records = openArticleRecords(join(home, 'records'));
    records.put('market', 'one', RECORD);
    expect(records.get('market', 'one')).toEqual(RECORD);
    expect(records.get('market', 'two')).toBeUndefined();
    expect(records.get('square', 'one')).toBeUndefined();
  });

  it('are kept for the last three versions of an article', () => {
    const records = openArticleRecords(join(home, 'records'));
    for (const key of ['1', '2', '3', '4']) records.put('market', key, RECORD);
    const found = ['1', '2', '3', '4'].filter((key) => records.get('market', key));
    expect(found).toHaveLength(3);
    expect(found).toContain('4');
  });
});
