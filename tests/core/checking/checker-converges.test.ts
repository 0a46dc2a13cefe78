import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../src/core/proof/fingerprint.ts';
import type { Issue } from '../../../src/core/validation/issue.ts';
import { checkArticle } from '../../../src/core/checking/check-article.ts';
import { makeInput, PARAGRAPHS } from '../validation/good-article.ts';

type Fields = Record<string, unknown>;
type Input = ReturnType<typeof makeInput>;

/** All issues of the checker, with the text or with its fingerprint only. */
function issuesOf({ article, places }: Input, paragraphs: readonly string[], by: 'text' | 'fingerprint' = 'text') {
  const file = (name: string, value?: unknown) => ({ name, isMissing: value === undefined, issues: [], value });
  const fingerprint = by === 'fingerprint' ? fingerprintOf(paragraphs) : undefined;
  return checkArticle({
    files: {
      article: file('article.json', article),
      places: file('places.geojson', places),
      fingerprint: file('fingerprint.json', fingerprint),
      scenes: file('scenes.json'),
      lesson: file('lesson.json'),
    },
    id: String(article['id']),
    ...(by === 'text' && { paragraphs }),
  }).issues;
}

/** Applies the `expected` value of every issue at its path, as an editor would. */
function follow(input: Input, issues: readonly Issue[]): Input {
  const corrected = structuredClone(input);
  for (const { path, expected } of issues) {
    const [wanted] = /^(?:"(?:[^"\\]|\\.)*"|\d+)(?=,|$)/.exec(expected) ?? [];
    if (wanted === undefined) continue;
    const keys = path
      .replace(/^\$\.?/, '')
      .split(/[.[\]]+/)
      .filter((key) => key !== '');
    const last = keys.pop() ?? '';
    const holder = keys.reduce<unknown>((value, key) => (value as Fields)[key], corrected.article) as Fields;
    holder[last] = JSON.parse(wanted);
  }
  return corrected;
}

/**
 * The number of rounds of corrections until there is no issue, at most three; the result must also be proven by the
 * fingerprint alone.
 */
function roundsOf(input: Input, paragraphs = PARAGRAPHS): number {
  let [now, rounds] = [input, 0];
  for (; rounds < 3; rounds += 1) {
    const issues = issuesOf(now, paragraphs);
    if (issues.length === 0) break;
    now = follow(now, issues);
  }
  expect(issuesOf(now, paragraphs)).toEqual([]);
  expect(issuesOf(now, paragraphs, 'fingerprint')).toEqual([]);
  return rounds;
}

function changed(change: (passage: Fields, at: number) => Fields): Input {
  const input = makeInput();
  const passages = input.article['passages'] as Fields[];
  return {
    ...input,
    article: { ...input.article, passages: passages.map((passage, at) => ({ ...passage, ...change(passage, at) })) },
  };
}

describe('applying the values the checker expects', () => {
  it.each([
    ['all offsets 0 and contexts "x"', { start: 0, end: 0, prefix: 'x', suffix: 'x' }],
    ['all offsets 0 and no context', { start: 0, end: 0, prefix: '', suffix: '' }],
    ['every passage in paragraph 1', { paragraph: 1, start: 0, end: 0, prefix: '', suffix: '' }],
    ['every passage in a paragraph that is not there', { paragraph: 99 }],
    ['contexts longer than they may be', { prefix: 'x'.repeat(40), suffix: 'y'.repeat(40) }],
    ['contexts that are no text, and offsets in quotes', { prefix: null, suffix: 7, start: '3', end: '9' }],
    ['offsets that end before they begin', { start: 50, end: 3 }],
    ['offsets below zero and beyond every text', { start: -5, end: 900_000 }],
  ])('corrects the file in one round, from %s', (_what, change) => {
    expect(roundsOf(changed(() => change))).toBe(1);
  });

  it.each([
    ['curly quotation marks made straight', (text: string) => text.replace('old market', '"old" market')],
    ['letters without their accents', (text: string) => text.replaceAll('ï', 'i').replaceAll('é', 'e')],
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['thin spaces', (text: string) => text.replace(' ', '\u2009')],
    ['heh typed as teh marbuta', (text: string) => text.replaceAll('ه', 'ة')],
    ['yeh typed as alef maksura', (text: string) => text.replaceAll('ي', 'ى')],
    ['alef with a hamza too many', (text: string) => text.replace('ا', 'أ')],
    ['a tatweel in a word', (text: string) => text.replace('ن', 'نـ')],
    ['digits of the Arabic script', (text: string) => text.replaceAll('4', '٤').replaceAll('1', '١')],
    ['an Arabic comma for a Latin one', (text: string) => text.replaceAll(',', '،')],
    ['a Cyrillic letter for a Latin one', (text: string) => text.replace('a', 'а')],
    ['one word exchanged', (text: string) => text.replace('old', 'new').replace('night', 'noon')],
    ['a word left out', (text: string) => text.replace(' the ', ' ')],
  ])('corrects the file within two rounds, from %s', (what, change) => {
    const input = changed(({ quote, places, when }) => ({
      quote: change(String(quote)),
      // The wording of a place is looked for in the quotation as it is printed.
      places,
      ...(typeof when === 'object' && when !== null && { when }),
    }));
    expect(input.article).not.toEqual(makeInput().article);
    const printed = PARAGRAPHS.map((text) =>
      what.includes('curly') ? text.replace('old market', '“old” market') : text,
    );
    expect(roundsOf(input, printed)).toBeLessThanOrEqual(2);
  });

  it('corrects a quotation from anywhere in any text within two rounds', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnop'), minLength: 1, maxLength: 9 });
    const gap = fc.constantFrom(' ', ', ', ' “', '” ', '. ', ' (', ') ', '، ');
    const paragraph = fc.array(fc.tuple(word, gap), { minLength: 6, maxLength: 30 }).map((pairs) =>
      pairs
        .map(([each, between]) => each + between)
        .join('')
        .trim(),
    );
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (paragraphs, a, b, c) => {
          const at = a % paragraphs.length;
          const words = [...(paragraphs[at] ?? '').matchAll(/[a-z]+/g)];
          const first = words[b % (words.length - 4)];
          const last = words[(b % (words.length - 4)) + 3 + (c % (words.length - 3 - (b % (words.length - 4))))];
          if (!first || !last) return;
          const quote = (paragraphs[at] ?? '').slice(first.index, last.index + last[0].length);
          fc.pre(paragraphs.join('\n').split(quote).length === 2);
          const input = makeInput();
          const [passage] = input.article['passages'] as Fields[];
          const only = {
            ...passage,
            quote,
            paragraph: 1,
            start: 0,
            end: 1,
            prefix: 'x',
            suffix: '',
            places: [],
            unmapped: { en: 'none' },
          };
          delete (only as Fields)['when'];
          const article = { ...input.article, passages: [only], sections: [] };
          expect(roundsOf({ article, places: { ...input.places, features: [] } }, paragraphs)).toBeLessThanOrEqual(2);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('a quotation that differs from the text', () => {
  const explanationOf = (quote: (quote: string) => string, paragraphs = PARAGRAPHS) =>
    issuesOf(
      changed((passage) => ({ quote: quote(String(passage['quote'])) })),
      paragraphs,
    )
      .filter(({ path }) => path.endsWith('.quote'))
      .map(({ expected }) => expected)
      .join('\n');

  it.each([
    [
      'a no-break space in the text',
      (text: string) => text,
      /at character 6 the text has U\+00A0 no-break space where the quotation has a space/,
    ],
    [
      'teh marbuta for heh',
      (text: string) => text.replaceAll('ه', 'ة'),
      /U\+0647 ه heh where the quotation has U\+0629 ة teh marbuta/,
    ],
    [
      'a Cyrillic letter',
      (text: string) => text.replace('a', 'а'),
      /"Dates" where the quotation has "Dаtes"|U\+0061 a where the quotation has U\+0430 а, a Cyrillic letter/,
    ],
    [
      'another word',
      (text: string) => text.replace('old', 'new'),
      /at character 14 the text has "old" where the quotation has "new"/,
    ],
    [
      'a digit of another script',
      (text: string) => text.replaceAll('4', '٤'),
      /U\+0034 4 where the quotation has U\+0664 ٤, the digit 4 of another script/,
    ],
  ])('is explained: %s', (what, change, explanation) => {
    const paragraphs = what.includes('no-break')
      ? PARAGRAPHS.map((text) => text.replaceAll(' ', '\u00a0'))
      : PARAGRAPHS;
    expect(explanationOf(change, paragraphs)).toMatch(explanation);
  });

  it('is reported with the remedy, and without a replacement, where the text contains a refused character', () => {
    const paragraphs = PARAGRAPHS.map((text) => text.replace('Basra', 'Bas\u200fra'));
    const explanation = explanationOf((text) => text, paragraphs);
    expect(explanation).toMatch(/U\+200F right-to-left mark where the quotation has/);
    expect(explanation).toMatch(/take it out of the text, and write the fingerprint anew/);
    expect(explanation).not.toContain('\u200f');
  });

  it('is explained without the text too, where the difference is one look-alike', () => {
    const input = changed((passage) => ({ quote: String(passage['quote']).replaceAll('ه', 'ة') }));
    const explanation = issuesOf(input, PARAGRAPHS, 'fingerprint').map(({ expected }) => expected);
    expect(explanation.join('\n')).toMatch(/U\+0647 ه heh where the file has U\+0629 ة teh marbuta/);
  });
});

describe('a date', () => {
  const issuesOfDate = (words: string, by: 'text' | 'fingerprint') =>
    issuesOf(
      changed((_passage, at) => (at === 7 ? { when: { edtf: '2024', words } } : {})),
      PARAGRAPHS,
      by,
    );

  it('in the first or last words of a paragraph is proven by the fingerprint and by the text', () => {
    const [passage] = (makeInput().article['passages'] as Fields[]).slice(7);
    const paragraph = PARAGRAPHS[Number(passage?.['paragraph']) - 1] ?? '';
    const last = paragraph
      .replace(/[.”]+$/, '')
      .split(' ')
      .slice(-5)
      .join(' ');
    const first = paragraph.split(' ').slice(0, 5).join(' ');
    for (const words of [last, first])
      expect([issuesOfDate(words, 'text'), issuesOfDate(words, 'fingerprint')]).toEqual([[], []]);
  });
});

describe('all issues of a passage', () => {
  it('are reported at once: schema, rules, quotation, offsets, context and date', () => {
    const input = changed((passage, at) =>
      at === 2
        ? {
            standing: 'shouted',
            voices: ['nobody'],
            start: 7,
            prefix: 'x',
            quote: `${String(passage['quote'])}s`,
            when: { edtf: '2024-09', words: 'in Septembre 2024' },
          }
        : {},
    );
    const paths = issuesOf(input, PARAGRAPHS).map(({ path }) => path.replace('$.passages[2].', ''));
    expect(paths).toEqual(expect.arrayContaining(['standing', 'voices[0]', 'quote', 'start', 'prefix', 'when.words']));
  });
});
