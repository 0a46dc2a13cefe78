import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { issuesOf, type RefusedCase } from './refused-case.ts';

const FOLDER = fileURLToPath(new URL('../../data/refused/', import.meta.url));
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

function read(name: string): RefusedCase {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as RefusedCase;
}

describe('the checker refuses', () => {
  it.each(NAMES)('%s, with exactly the issues listed in that file', async (name) => {
    const refused = read(name);
    expect(await issuesOf(refused)).toEqual(refused.issues);
  });

  it('no case without a reason and an issue', () => {
    const idle = NAMES.map(read).filter(
      ({ why, change, issues }) => !why || change.length === 0 || issues.length === 0,
    );
    expect(idle).toEqual([]);
    expect(NAMES.length).toBeGreaterThanOrEqual(45);
  });
});

describe('where an object is expected', () => {
  it.each([
    ['/credit', '""', 'a text by language: { "en": "…" }'],
    ['/voices/0/name', '"A seller"', 'a text by language: { "en": "…" }'],
    ['/passages/0/translation', '"Dates cost less"', 'a text by language, such as { "en": "…" }'],
    ['/passages/0/note', '7', 'a text by language: { "en": "…" }'],
    ['/passages/0/places/0', '"basra"', 'an object: { "place": …, "words": …, "translation": …, "relation": … }'],
  ])('the issue describes the object: %s', async (path, value, expected) => {
    const issues = await issuesOf({ change: [{ file: 'article.json', path, value: JSON.parse(value) as unknown }] });
    expect(issues.map((issue) => issue.expected)).toContain(expected);
  });
});

describe('the checker accepts', () => {
  it('the good article, proven by its fingerprint and by its text', async () => {
    expect(await issuesOf({ change: [] })).toEqual([]);
    expect(await issuesOf({ change: [], given: 'text' })).toEqual([]);
  });

  it('an article with its text alone, before it has a fingerprint', async () => {
    expect(await issuesOf({ change: [{ file: 'fingerprint.json', missing: true }], given: 'text' })).toEqual([]);
  });

  it('a date in the month of publication, and one long before it', async () => {
    for (const edtf of ['2024-10', '2024', '../2024-10-12', '2024-09/..', '-0430', '2024-21']) {
      const change = [{ file: 'article.json', path: '/passages/2/when/edtf', value: edtf }];
      expect(await issuesOf({ change }), edtf).toEqual([]);
    }
  });

  it('the wording of a date, four words or more, proven outside the quotation', async () => {
    const words = 'a driver who asked not to be named';
    const change = [{ file: 'article.json', path: '/passages/2/when/words', value: words }];
    expect(await issuesOf({ change })).toEqual([]);
  });

  it('a repeated position in a line, which draws nothing', async () => {
    const path = '/features/1/geometry/coordinates';
    const value = [
      [47.82, 30.5],
      [47.82, 30.5],
      [48, 30.44],
    ];
    expect(await issuesOf({ change: [{ file: 'places.geojson', path, value }] })).toEqual([]);
  });
});
