import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../src/core/proof/fingerprint.ts';
import { jsonFault } from '../../../src/core/validation/json-syntax.ts';
import { checkArticle } from '../../../src/core/checking/check-article.ts';
import { makeInput, PARAGRAPHS } from '../validation/good-article.ts';

// Each case is a manipulation: a quotation with words that the article does not print, or not in this form.

type Fields = Record<string, unknown>;

function prove(
  passages: readonly Fields[],
  paragraphs: readonly string[],
  by: 'fingerprint' | 'text',
  lesson?: Fields,
) {
  const { article, places } = makeInput();
  const file = (name: string, value?: unknown) => ({ name, isMissing: value === undefined, issues: [], value });
  const named = new Set(passages.flatMap((passage) => (passage['places'] as Fields[]).map(({ place }) => place)));
  const features = (places['features'] as Fields[]).filter(({ id }) => named.has(id));
  return checkArticle({
    files: {
      article: file('article.json', { ...article, sections: [], passages }),
      places: file('places.geojson', { ...places, features }),
      fingerprint: file('fingerprint.json', by === 'fingerprint' ? fingerprintOf(paragraphs) : undefined),
      scenes: file('scenes.json', lesson),
      lesson: file('lesson.json'),
    },
    id: String(article['id']),
    ...(by === 'text' && { paragraphs }),
  });
}

const GOOD = makeInput().article['passages'] as readonly Fields[];

/**
 * One passage of the good article with some fields changed; `end` follows the length of the quotation, as in a
 * manipulation.
 */
function forged(id: string, change: (passage: Fields) => Fields): Fields {
  const passage = GOOD.find((each) => each['id'] === id) ?? {};
  const changed = { ...passage, ...change(passage) };
  return { ...changed, end: Number(changed['start']) + [...String(changed['quote'])].length, ...change(passage) };
}

function replaced(id: string, from: string | RegExp, to: string): Fields {
  return forged(id, ({ quote }) => ({ quote: String(quote).replace(from, to) }));
}

/** A quotation between two bars in a text, with true context and offsets. */
function cut(marked: string, change: Fields = {}): readonly [passage: Fields, text: string] {
  const [before = '', quote = '', after = ''] = marked.split('|');
  const context = { prefix: /\S+\W*$/u.exec(before)?.[0] ?? '', suffix: /^\W*\S+/u.exec(after)?.[0] ?? '' };
  const start = [...before].length;
  const nowhere = { places: [], unmapped: { en: 'none' }, when: undefined };
  const { when, ...passage } = forged('p2-prices', () => ({ paragraph: 1, quote, start, ...context, ...nowhere }));
  void when;
  return [{ ...passage, ...change }, before + quote + after];
}

const when = (words: string) => ({ when: { edtf: '2018-08', words } });
const at = (words: string) => ({ places: [{ place: 'basra', words, relation: 'at' }], unmapped: undefined });

describe.each(['fingerprint', 'text'] as const)('the proof by %s', (by) => {
  it.each<[what: string, passage: Fields, path: string, found: RegExp, expected: RegExp]>([
    ['a negation turned', replaced('p4-night', 'nobody', 'everybody'), 'quote', /everybody/, /words/],
    ['a number raised', replaced('p6-province', '412', '4120'), 'quote', /4120/, /words/],
    ['a digit of another script', replaced('p6-province', '412', '٤١٢'), 'quote', /٤١٢/, /words/],
    ['a letter that looks the same', replaced('p2-prices', 'a', 'а'), 'quote', /Dаtes/, /words/],
    ['a letter with its accent apart', replaced('p6-cafes', 'é', 'e\u0301'), 'quote', /U\+0065/, /NFC/],
    ['words reversed by bidi controls', replaced('p2-prices', 'cost', '\u202etsoc\u202c'), 'quote', /U\+202E/, /bidi/],
    ['a bidi mark that reorders what follows', replaced('p3-seller', '، ', '،\u200f '), 'quote', /U\+200F/, /bidi/],
    [
      'a word hidden by a zero-width space',
      replaced('p2-prices', 'less', 'less\u200b'),
      'quote',
      /U\+200B/,
      /no control/,
    ],
    ['a zero-width joiner', replaced('p2-prices', 'less', 'le\u200dss'), 'quote', /cost a third le/, /words/],
    ['a soft hyphen', replaced('p2-prices', 'market', 'mar\u00adket'), 'quote', /U\+00AD/, /cannot be seen/],
    [
      'words written in invisible tag characters',
      replaced('p2-prices', 'week', 'week\u{e006e}'),
      'quote',
      /U\+E006E/,
      /cannot be seen/,
    ],
    ['a variation selector', replaced('p2-prices', 'week', 'week\ufe00'), 'quote', /U\+FE00/, /cannot be seen/],
    ['a word stretched by a tatweel', replaced('p3-seller', 'الخبز', 'الخبـز'), 'quote', /الخبـز/, /words/],
    ['a vowel that makes another word', replaced('p3-seller', 'أرخص', 'أرخّص'), 'quote', /أرخّص/, /words/],
    ['words left out', replaced('p2-prices', ' of Basra', ''), 'quote', /old market/, /words/],
    ['words left out, with an ellipsis', replaced('p2-prices', ' of Basra', ' …'), 'quote', /…/, /words/],
    ['words put in, in brackets', replaced('p2-prices', 'Dates', 'Dates [all]'), 'quote', /\[all\]/, /words/],
    ['a line break', replaced('p2-prices', ' of ', '\u2028of '), 'quote', /U\+2028/, /line breaks/],
    [
      'two paragraphs in one',
      forged('p5-pull', ({ quote }) => ({ quote: `${String(quote)} The province of Basra` })),
      'quote|end',
      /whatever|74/,
      /words|at most 52|, where the quotation ends/,
    ],
    [
      'words of one paragraph attributed to another',
      forged('p4-night', () => ({ paragraph: 5 })),
      'paragraph',
      /5/,
      /4, where/,
    ],
    ['words of another place in the paragraph', forged('p6-cafes', () => ({ start: 60 })), 'start', /60/, /44, where/],
    [
      'a translation instead of the printed words',
      forged('p3-seller', () => ({ quote: 'Dates are cheaper than they were a year ago' })),
      'quote',
      /Dates/,
      /words/,
    ],
    [
      'invented words in the context',
      forged('p2-prices', () => ({ suffix: ', denied Samira Haddad' })),
      'suffix',
      /denied/,
      /words/,
    ],
    ['a date that is not printed', forged('p4-queue', () => when('September 2042')), 'when.words', /2042/, /words/],
    ['a date of another paragraph', forged('p4-queue', () => when('fall by 2025')), 'when.words', /2025/, /words/],
    ['a place that is not named', forged('p2-prices', () => at('Baghdad')), 'places[0].words', /Baghdad/, /words/],
  ])('refuses %s', (_what, passage, path, found, expected) => {
    const { article, issues } = prove([passage], PARAGRAPHS, by);
    expect(article).toBeUndefined();
    const reported = issues.filter((issue) => path.split('|').some((one) => issue.path === `$.passages[0].${one}`));
    expect(issues).not.toEqual([]);
    expect(reported.map((issue) => issue.file)).toContain('article.json');
    expect(reported.map((issue) => issue.found).join('\n')).toMatch(found);
    expect(reported.map((issue) => issue.expected).join('\n')).toMatch(expected);
  });

  it.each<[what: string, forgery: ReturnType<typeof cut>, path: string]>([
    ['the end of a word', cut('He was un|able to take the town| by night.'), 'quote'],
    ['a word without its “not”', cut('He told us that |they would take it and we can|’t stop them.'), 'quote'],
    ['the beginning of a word', cut('They saw the |men who came from Niger|ia by night.'), 'quote'],
    ['a word without its “non-”', cut('They sent non-|lethal help to the town| by night.'), 'quote'],
    ['the end of a number', cut('The army counted 1,|500 men in the hills| by night.'), 'quote'],
    ['the end of a fraction', cut('It cost the town 1.|5 million in a year| of war.'), 'quote'],
    ['an Arabic word without its “لا”', cut('وقال إن |الناس في المدينة ين|امون ليلا.'), 'quote'],
    ['a Persian word without its “ن”', cut('گفتند که نمی\u200c|روند به آن شهر دور| در شب.'), 'quote'],
    [
      'a date of another day',
      cut('They say that |the men came on 31 August 2018 by night| and left.', when('1 August 2018')),
      'when.words',
    ],
    [
      'a year of another date',
      cut('They say that |the men came in August 2018 by night| and left.', when('August 201')),
      'when.words',
    ],
    [
      'a place inside the name of another',
      cut('They say that |the men who came from Nigeria left| by night.', at('Niger')),
      'places[0].words',
    ],
    [
      'a place that is half a word',
      cut('وقال إن |الرجال في الموصلية القديمة كلهم| ليلا.', at('الموصل')),
      'places[0].words',
    ],
  ])('refuses words that are cut: %s', (_what, [passage, text], path) => {
    const { article, issues } = prove([passage], [text], by);
    expect(article).toBeUndefined();
    const reported = issues.filter((issue) => issue.path === `$.passages[0].${path}`);
    expect(reported.map(({ expected }) => expected).join('\n')).toMatch(/whole words|words of the text/);
  });

  it.each([
    ['a name after a prefix', cut('وقال إن |الرجال يعيشون بالموصل منذ عام| كامل.', at('الموصل'))],
    ['a name before its possessive', cut('They say that |the men of Iraq’s north left it| by night.', at('Iraq'))],
    ['a name of two joined', cut('They say that |the men of the Basra-Baghdad road left| by night.', at('Basra'))],
    [
      'a name that stands inside another first',
      cut('They say that |men of Nigeria and of Niger left| by night.', at('Niger')),
    ],
    ['words between quotation marks', cut('He said ‘|we can take the town by night|’ and left.')],
    ['a number before a comma', cut('They say that |the men came in 2018|, by night.')],
  ])('accepts whole words: %s', (_what, [passage, text]) => {
    expect(prove([passage], [text], by).issues).toEqual([]);
  });
});

describe('the proof with manipulated files', () => {
  it('refuses a passage by the fingerprint of another text', () => {
    const other = PARAGRAPHS.map((text) => text.replace('nobody', 'police'));
    const { article, issues } = prove(GOOD.slice(2, 4), other, 'fingerprint');
    expect(article).toBeUndefined();
    expect(issues.map(({ path }) => path)).toEqual(['$.passages[1].quote']);
  });

  it('refuses passages whose paragraphs are reordered in the fingerprint', () => {
    const swapped = PARAGRAPHS.with(3, PARAGRAPHS[4] ?? '').with(4, PARAGRAPHS[3] ?? '');
    const { issues } = prove(GOOD.slice(2, 5), swapped, 'fingerprint');
    expect(new Set(issues.map(({ path }) => path.split('.')[1]))).toEqual(
      new Set(['passages[0]', 'passages[1]', 'passages[2]']),
    );
  });

  it('refuses a second passage with the same id, to which links would be ambiguous', () => {
    const twice = [forged('p4-queue', () => ({})), forged('p4-night', () => ({ id: 'p4-queue' }))];
    const { issues } = prove(twice, PARAGRAPHS, 'fingerprint');
    expect(issues).toContainEqual(
      expect.objectContaining({
        file: 'article.json',
        path: '$.passages[1].id',
        found: '"p4-queue"',
        expected: 'an id used once; $.passages[0] has it already',
      }),
    );
  });

  it('refuses a field that is written twice, which parsers resolve differently', () => {
    expect(jsonFault('{\n"quote": "true words",\n"quote": "false words"\n}')).toMatchObject({ line: 3 });
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toJSON'])('refuses a field called %s', (name) => {
    const hidden = JSON.parse(`{"${name}":{"quote":"false words of my own making"}}`) as Fields;
    const passage = forged('p2-prices', () => ({}));
    Object.defineProperty(passage, name, { value: hidden[name], enumerable: true });
    const { issues } = prove([passage], PARAGRAPHS, 'fingerprint');
    expect(issues.map(({ path }) => path)).toContain(`$.passages[0].${name}`);
  });

  it('proves an inherited quotation like any other', () => {
    const rest = forged('p2-prices', () => ({ quote: undefined }));
    delete rest['quote'];
    const quote = 'Dates in the old market of Basra cost a third more this week';
    const { issues } = prove([Object.assign(Object.create({ quote }) as Fields, rest)], PARAGRAPHS, 'fingerprint');
    expect(issues.map(({ path }) => path)).toContain('$.passages[0].quote');
  });

  it('refuses a quotation of a million characters for its length, without comparing it', () => {
    const { issues } = prove(
      [forged('p2-prices', () => ({ quote: 'word '.repeat(200_000) }))],
      PARAGRAPHS,
      'fingerprint',
    );
    expect(issues).toContainEqual(
      expect.objectContaining({ path: '$.passages[0].quote', expected: 'at most 2000 code points' }),
    );
  });

  it.each([
    ['cut so that a number is another', '12 lorries'],
    ['cut so that a word is another', 'vince of Basra sent'],
    ['that are not in the passage', 'nobody weighs the crates'],
  ])('refuses an excerpt of a scene with words %s', (_what, words) => {
    const scene = {
      id: 'one',
      title: { en: 'Title' },
      places: ['basra-governorate'],
      talk: [{ en: 'Say' }],
      ask: [{ en: 'Ask' }],
      passages: [{ passage: 'p6-province', words }],
    };
    const { issues } = prove([forged('p6-province', () => ({}))], PARAGRAPHS, 'fingerprint', { scenes: [scene] });
    expect(issues).toContainEqual(
      expect.objectContaining({
        path: '$.scenes[0].passages[0].words',
        expected: expect.stringMatching(/whole words that stand in the quotation$/),
      }),
    );
  });
});
