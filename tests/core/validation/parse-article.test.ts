import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import { parseArticle } from '../../../src/core/validation/parse-article.ts';
import { parseFingerprint } from '../../../src/core/verification/fingerprint.ts';
import { makeInput } from './good-article.ts';

type Tree = { [key: string]: Tree };

/** The input with one thing set, by the names and numbers on the way to it. */
function changed(file: 'article' | 'places', path: readonly (string | number)[], value: unknown) {
  const input = makeInput();
  const holder = path.slice(0, -1).reduce((tree, key) => tree[key] as Tree, input[file] as Tree);
  holder[path.at(-1) ?? ''] = value as Tree;
  return input;
}

/** What every view takes for granted. */
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

describe('an article is read', () => {
  it('whole where nothing is wrong, frozen, and without the pointer meant for editors', () => {
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

  it('reads a standing of an earlier version, which said who speaks as well, as the statement it is', () => {
    for (const former of ['claimed', 'narrated']) {
      const { article, issues } = parseArticle(changed('article', ['passages', 2, 'standing'], former));
      expect(issues).toEqual([]);
      expect(article?.passages[2]?.standing).toBe('stated');
    }
  });

  it('without the passage that is wrong, and with all others', () => {
    const { article, issues } = parseArticle(changed('article', ['passages', 2, 'standing'], 'known'));
    expect(issues).toHaveLength(1);
    expect(article?.passages.map(({ id }) => id)).not.toContain('p4-queue');
    expect(article?.passages).toHaveLength(7);
  });

  it('without what hangs on a voice that is wrong, told as one issue', () => {
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
    // Nothing else names the road.
    expect(article?.places.map(({ id }) => id)).toEqual(['basra', 'basra-governorate', 'iraq']);
  });

  it('without a mention of a place that is wrong, the passage itself kept', () => {
    const { article, issues } = parseArticle(changed('places', ['features', 1, 'geometry', 'type'], 'Polygone'));
    expect(issues.map(({ path }) => path)).toEqual(['$.features[1].geometry.type']);
    expect(article?.passages).toHaveLength(8);
    expect(article?.passages[2]?.places.map(({ place }) => place)).toEqual(['basra']);
  });

  it('without a mention whose words are not in the quotation', () => {
    const { article } = parseArticle(changed('article', ['passages', 2, 'places', 1, 'words'], 'Basrah'));
    expect(article?.passages[2]?.places.map(({ place }) => place)).toEqual(['basra-road']);
  });

  it('without any place where there are none to read', () => {
    for (const places of [undefined, null, 'x', [], { type: 'FeatureCollection', features: {} }]) {
      const { article, issues } = parseArticle({ ...makeInput(), places });
      expect(issues.length).toBeGreaterThan(0);
      expect(article?.places).toEqual([]);
      expect(article?.passages).toHaveLength(8);
    }
  });

  it('not at all where its frame is wrong, though every issue is told', () => {
    const input = changed('article', ['title', 'en'], '');
    (input.article['passages'] as Tree[])[0] = {} as Tree;
    const { article, issues } = parseArticle(input);
    expect(article).toBeUndefined();
    expect(issues.map(({ path }) => path)).toContain('$.title.en');
    expect(issues.map(({ path }) => path)).toContain('$.passages[0].quote');
  });

  it('under the names its files go by', () => {
    const files = { article: 'https://a.example/article.json', places: 'https://a.example/places.geojson' };
    const { issues } = parseArticle({ article: 1, places: 2 }, files);
    expect(issues.map(({ file }) => file)).toEqual([files.article, files.places]);
  });

  it('and refused at a glance where it is monstrous', () => {
    const huge = 'x'.repeat(10_000_000);
    const many = Array(20_001).fill({});
    expect(parseArticle(changed('article', ['passages', 0, 'quote'], huge)).article?.passages).toHaveLength(7);
    expect(parseArticle(changed('article', ['title', 'ar'], huge)).article).toBeUndefined();
    expect(parseArticle(changed('article', ['passages'], many)).issues.map(({ expected }) => expected)).toContain(
      'at most 20000 records',
    );
  });

  it('and refused at a glance where any one text, name or list of it is monstrous', () => {
    const hyphens = 'a-'.repeat(300_000);
    const slashes = '/'.repeat(600_000);
    const kinds = new Map(
      WAYS.map(([file, way]) => [`${file} ${way.join('.').replace(/\d+/g, '#')}`, [file, way] as const]),
    );
    const monsters = [hyphens, slashes, [slashes], Array(100_000).fill(0), { [hyphens]: 1 }];
    expect(kinds.size).toBeGreaterThan(50);
    for (const [file, way] of kinds.values()) {
      for (const value of monsters) {
        const input = changed(file, way, value);
        expectToldShort(input);
      }
    }
  });

  it('and refused at a glance where it nests too deep or a border is a comb of thousands of teeth', () => {
    const deep: unknown = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000));
    const comb = Array.from({ length: 8000 }, (_, at) => [(at + 1) % 4 < 2 ? 20 : 40, at / 1000]);
    const coordinates = [[[41, -1], [41, 9], ...comb.reverse(), [41, -1]]];
    expectToldShort(changed('article', ['title'], deep));
    expectToldShort(changed('article', ['passages', 0, 'places'], deep));
    expect(
      parseArticle(changed('places', ['features', 2, 'geometry'], { type: 'Polygon', coordinates })).issues,
    ).toEqual([]);
    expectToldShort(changed('places', ['features', 2, 'geometry'], { type: 'LineString', coordinates: deep }));
  });
});

/** There are issues, and each is a line an editor can read. */
function expectToldShort(input: ReturnType<typeof makeInput>): void {
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

/** Anywhere in the good article: the ways to all its values. */
function waysInto(value: unknown, way: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  const entries = Array.isArray(value) ? value.map((item, i) => [i, item] as const) : Object.entries(value);
  return [...(way.length > 0 ? [way] : []), ...entries.flatMap(([key, item]) => waysInto(item, [...way, key]))];
}
const GOOD = makeInput();
const WAYS = (['article', 'places'] as const).flatMap((file) =>
  waysInto(GOOD[file]).map((way) => [file, way] as const),
);
const WAY = fc.oneof(
  fc.constantFrom(...WAYS.filter(([file]) => file === 'article')),
  fc.constantFrom(...WAYS.filter(([file]) => file === 'places')),
);

describe('whatever is read', () => {
  it('is read without a throw', () => {
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

  it('is self-consistent, where anything of the good article was put to something odd', () => {
    fc.assert(
      fc.property(WAY, ODD, ([file, way], value) => {
        const { article } = parseArticle(changed(file, way, value));
        if (article) expectConsistent(article);
      }),
      { numRuns: 700 },
    );
  });

  it('is self-consistent, where records and fields were lost', () => {
    fc.assert(
      fc.property(fc.array(WAY, { minLength: 1, maxLength: 5 }), (ways) => {
        const input = makeInput();
        for (const [file, way] of ways) {
          const holder = way.slice(0, -1).reduce((tree: Tree | undefined, key) => tree?.[key], input[file] as Tree);
          if (Array.isArray(holder)) holder.splice(Number(way.at(-1)), 1);
          else if (holder) delete holder[way.at(-1) ?? ''];
        }
        const { article } = parseArticle(input);
        if (article) expectConsistent(article);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out every record an issue names, and says of every record left out why', () => {
    fc.assert(
      fc.property(WAY, ODD, ([file, way], value) => {
        const { article, issues } = parseArticle(changed(file, way, value));
        if (issues.length > 0 || !article) return;
        expect([article.voices.length, article.passages.length, article.places.length]).toEqual([6, 8, 4]);
      }),
      { numRuns: 500 },
    );
  });
});
