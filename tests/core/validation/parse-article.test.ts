import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import { parseArticle } from '../../../src/core/validation/parse-article.ts';
import { parseFingerprint } from '../../../src/core/proof/fingerprint.ts';
import { makeInput } from './good-article.ts';

type Tree = { [key: string]: Tree };

/** The good input with one value set, at a path of field names and indexes. */
function changed(file: 'article' | 'places', path: readonly (string | number)[], value: unknown) {
  const input = makeInput();
  const holder = path.slice(0, -1).reduce((tree, key) => tree[key] as Tree, input[file] as Tree);
  holder[path.at(-1) ?? ''] = value as Tree;
  return input;
}

/** The properties of an article that every view relies on. */
function expectConsistent(article: Article): void {
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  for (const list of [article.voices, article.passages, article.places])
    expect(new Set(ids(list)).size).toBe(list.length);
  const named = article.passages.flatMap(({ places }) => places.map(({ place }) => place));
  expect(new Set(named)).toEqual(new Set(ids(article.places)));
  for (const passage of article.passages) {
    expect(passage.voices.length).toBeGreaterThan(0);
    expect(ids(article.voices)).toEqual(expect.arrayContaining([...passage.voices]));
    if (passage.repeats !== undefined) expect(ids(article.passages)).toContain(passage.repeats);
    for (const { words } of passage.places) expect(passage.quote).toContain(words);
  }
  expectFrozen(article);
}

function expectFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  expect(Object.isFrozen(value)).toBe(true);
  Object.values(value).forEach(expectFrozen);
}

describe('parsing an article', () => {
  it('returns a valid article, frozen and without the schema pointer', () => {
    const { article, issues } = parseArticle(makeInput());
    expect(issues).toEqual([]);
    expect([article?.voices.length, article?.passages.length, article?.places.length]).toEqual([6, 8, 4]);
    expect(article).not.toHaveProperty('$schema');
    expect(article?.places[3]).toMatchObject({
      id: 'iraq',
      name: { en: 'Iraq' },
      default: 'hidden',
      label: [43.7, 33.2],
    });
    expectFrozen(article);
  });

  it('reads the former standings, which also said who speaks, as `stated`', () => {
    for (const former of ['claimed', 'narrated']) {
      const { article, issues } = parseArticle(changed('article', ['passages', 2, 'standing'], former));
      expect(issues).toEqual([]);
      expect(article?.passages[2]?.standing).toBe('stated');
    }
  });

  it('leaves out an invalid passage and keeps all others', () => {
    const { article, issues } = parseArticle(changed('article', ['passages', 2, 'standing'], 'known'));
    expect(issues).toHaveLength(1);
    expect(article?.passages.map(({ id }) => id)).not.toContain('p4-queue');
    expect(article?.passages).toHaveLength(7);
  });

  it('leaves out what depends on an invalid voice, with one issue', () => {
    const { article, issues } = parseArticle(changed('article', ['voices', 3, 'count'], 7));
    expect(issues.map(({ path }) => path)).toEqual(['$.voices[3].count']);
    // The driver speaks in two passages, and a pull quote repeats one of them.
    expect(article?.passages.map(({ id }) => id)).toEqual([
      'p2-prices',
      'p3-seller',
      'p6-province',
      'p6-cafes',
      'p6-forecast',
    ]);
    // No other passage names the road.
    expect(article?.places.map(({ id }) => id)).toEqual(['basra', 'basra-governorate', 'iraq']);
  });

  it('leaves out the mention of an invalid place and keeps the passage', () => {
    const { article, issues } = parseArticle(changed('places', ['features', 1, 'geometry', 'type'], 'Polygone'));
    expect(issues.map(({ path }) => path)).toEqual(['$.features[1].geometry.type']);
    expect(article?.passages).toHaveLength(8);
    expect(article?.passages[2]?.places.map(({ place }) => place)).toEqual(['basra']);
  });

  it('leaves out a mention whose wording is not in the quotation', () => {
    const { article } = parseArticle(changed('article', ['passages', 2, 'places', 1, 'words'], 'Basrah'));
    expect(article?.passages[2]?.places.map(({ place }) => place)).toEqual(['basra-road']);
  });

  it('returns an article without places where the places cannot be read', () => {
    for (const places of [undefined, null, 'x', [], { type: 'FeatureCollection', features: {} }]) {
      const { article, issues } = parseArticle({ ...makeInput(), places });
      expect(issues.length).toBeGreaterThan(0);
      expect(article?.places).toEqual([]);
      expect(article?.passages).toHaveLength(8);
    }
  });

  it('returns no article but every issue where the article metadata is invalid', () => {
    const input = changed('article', ['title', 'en'], '');
    (input.article['passages'] as Tree[])[0] = {} as Tree;
    const { article, issues } = parseArticle(input);
    expect(article).toBeUndefined();
    expect(issues.map(({ path }) => path)).toContain('$.title.en');
    expect(issues.map(({ path }) => path)).toContain('$.passages[0].quote');
  });

  it('uses the given file names in issues', () => {
    const files = { article: 'https://a.example/article.json', places: 'https://a.example/places.geojson' };
    const { issues } = parseArticle({ article: 1, places: 2 }, files);
    expect(issues.map(({ file }) => file)).toEqual([files.article, files.places]);
  });

  it('refuses an article of excessive size quickly', () => {
    const huge = 'x'.repeat(10_000_000);
    const many = Array(20_001).fill({});
    expect(parseArticle(changed('article', ['passages', 0, 'quote'], huge)).article?.passages).toHaveLength(7);
    expect(parseArticle(changed('article', ['title', 'ar'], huge)).article).toBeUndefined();
    expect(parseArticle(changed('article', ['passages'], many)).issues.map(({ expected }) => expected)).toContain(
      'at most 20000 records',
    );
  });

  it('refuses any single text, field name or list of excessive size quickly', () => {
    const hyphens = 'a-'.repeat(300_000);
    const slashes = '/'.repeat(600_000);
    const kinds = new Map(
      PATHS.map(([file, path]) => [`${file} ${path.join('.').replace(/\d+/g, '#')}`, [file, path] as const]),
    );
    const monsters = [hyphens, slashes, [slashes], Array(100_000).fill(0), { [hyphens]: 1 }];
    expect(kinds.size).toBeGreaterThan(50);
    for (const [file, path] of kinds.values()) {
      for (const value of monsters) {
        const input = changed(file, path, value);
        expectShortIssues(input);
      }
    }
  });

  it('refuses deep nesting quickly, and accepts a border with thousands of teeth', () => {
    const deep: unknown = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000));
    const comb = Array.from({ length: 8000 }, (_, at) => [(at + 1) % 4 < 2 ? 20 : 40, at / 1000]);
    const coordinates = [[[41, -1], [41, 9], ...comb.reverse(), [41, -1]]];
    expectShortIssues(changed('article', ['title'], deep));
    expectShortIssues(changed('article', ['passages', 0, 'places'], deep));
    expect(
      parseArticle(changed('places', ['features', 2, 'geometry'], { type: 'Polygon', coordinates })).issues,
    ).toEqual([]);
    expectShortIssues(changed('places', ['features', 2, 'geometry'], { type: 'LineString', coordinates: deep }));
  });
});

/** Expects issues, each of them a short line that an editor can read. */
function expectShortIssues(input: ReturnType<typeof makeInput>): void {
  const { issues } = parseArticle(input);
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.length).toBeLessThan(100);
  for (const { path, found, expected } of issues)
    expect(path.length + found.length + expected.length).toBeLessThan(400);
}

const ODD = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'driver',
    'basra',
    'p2-prices',
    '',
    NaN,
    Infinity,
    -0,
    [],
    {},
    null,
  ),
);

/** The paths to all values of the good article. */
function pathsInto(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? value.map((item, i) => [i, item] as const) : Object.entries(value);
  return [...(path.length > 0 ? [path] : []), ...entries.flatMap(([key, item]) => pathsInto(item, [...path, key]))];
}
const GOOD = makeInput();
const PATHS = (['article', 'places'] as const).flatMap((file) =>
  pathsInto(GOOD[file]).map((path) => [file, path] as const),
);
const PATH = fc.oneof(
  fc.constantFrom(...PATHS.filter(([file]) => file === 'article')),
  fc.constantFrom(...PATHS.filter(([file]) => file === 'places')),
);

describe('parsing arbitrary input', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(ODD, ODD, (article, places) => {
        const parsed = parseArticle({ article, places });
        expect(parsed.article).toBeUndefined();
        expect(parsed.issues.length).toBeGreaterThan(0);
        expect(parseFingerprint(article).issues.length).toBeGreaterThan(0);
      }),
    );
    fc.assert(
      fc.property(fc.json(), (text) => void parseArticle({ article: JSON.parse(text), places: JSON.parse(text) })),
    );
  });

  it('gives a consistent article where any value of the good article is replaced', () => {
    fc.assert(
      fc.property(PATH, ODD, ([file, path], value) => {
        const { article } = parseArticle(changed(file, path, value));
        if (article) expectConsistent(article);
      }),
      { numRuns: 700 },
    );
  });

  it('gives a consistent article where records and fields are removed', () => {
    fc.assert(
      fc.property(fc.array(PATH, { minLength: 1, maxLength: 5 }), (paths) => {
        const input = makeInput();
        for (const [file, path] of paths) {
          const holder = path.slice(0, -1).reduce((tree: Tree | undefined, key) => tree?.[key], input[file] as Tree);
          if (Array.isArray(holder)) holder.splice(Number(path.at(-1)), 1);
          else if (holder) delete holder[path.at(-1) ?? ''];
        }
        const { article } = parseArticle(input);
        if (article) expectConsistent(article);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out no record without an issue', () => {
    fc.assert(
      fc.property(PATH, ODD, ([file, path], value) => {
        const { article, issues } = parseArticle(changed(file, path, value));
        if (issues.length > 0 || !article) return;
        expect([article.voices.length, article.passages.length, article.places.length]).toEqual([6, 8, 4]);
      }),
      { numRuns: 500 },
    );
  });
});
