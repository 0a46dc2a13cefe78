import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatDate, inQuotes, listSeparator, monthName, numberIn } from '../../../src/core/i18n/format.ts';
import { allMessages } from '../../../src/core/i18n/all-messages.ts';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { INTERFACE_LANGUAGES, pageDirection, scriptOf } from '../../../src/core/text/languages.ts';
import { DATA, everythingSaid, plainMessages } from './sample-messages.ts';

const folderOf = (language: string) => fileURLToPath(new URL(`../../../src/core/i18n/${language}/`, import.meta.url));
const sourceOf = (language: string, file: string) => readFileSync(folderOf(language) + file, 'utf8');

/** Names that are written in Latin letters in every language. */
const LATIN_NAMES =
  /Natural Earth|GeoNames|CC BY 4\.0|GSHHG|WDB II|LGPL|OCHA|MIT|MapLibre|JavaScript|IBM Plex Sans Arabic|Noto Naskh Arabic|OFL|Ctrl|Mawdi|WordPress(\.com)?|Drupal|Ghost|HTML|Next\.js|Astro|Notion|AMP|RSS|Substack|Apple News|QR|A4|US Letter|Letter|Digital Inquiry Group|Stanford|\bTab\b|\bEnter\b|\bEsc\b|\bShift\b|\bS\b|Google Earth|GIS|Excel|LaTeX/g;

/** Letters by the scripts of the languages to come; Latin letters are told apart from names. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Latn: /\p{Script=Latin}/u,
};

describe.each(INTERFACE_LANGUAGES)('the language %s of the interface', (language) => {
  const { formats } = allMessages(language);
  const said = [...everythingSaid(language), ...plainMessages(language)];

  it('has the same files as English', () => {
    expect(readdirSync(folderOf(language)).sort()).toEqual(readdirSync(folderOf('en')).sort());
    expect(formats.language).toBe(language);
  });

  it('has a form for each plural category of its whole numbers below a million', () => {
    // Nouns of some languages stay singular after a number: they have no `plural`.
    if (!sourceOf(language, 'formats.ts').includes('pluralIn')) return;
    const written = /pluralIn<([^>]*)>/.exec(sourceOf(language, 'formats.ts'))?.[1] ?? '';
    const rules = new Intl.PluralRules(formats.numbersLike ?? formats.locale);
    const counts = [...Array.from({ length: 1000 }, (_, count) => count), 1200, 10_000, 100_000, 999_999];
    const needed = new Set(['other', ...counts.map((count) => rules.select(count))]);
    expect([...needed].filter((category) => !written.includes(`'${category}'`))).toEqual([]);
    const known = rules.resolvedOptions().pluralCategories;
    expect(
      [...written.matchAll(/'(\w+)'/g)].filter(([, category]) => !known.some((each) => each === category)),
    ).toEqual([]);
  });

  it('has no empty message, no placeholder left, and no straight quotation mark', () => {
    for (const { key, text } of said) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/\bundefined\b|\bnull\b|NaN|#| {2}|\[object|["'`]/);
    }
  });

  it('is written in its own script, names excepted', () => {
    const own = scriptOf(language) ?? '';
    const others = Object.entries(SCRIPTS).filter(([script]) => script !== own);
    for (const { key, text } of said) {
      const plain = text.replaceAll(DATA, '').replace(LATIN_NAMES, '');
      for (const [script, letters] of others) expect(plain, `${key}: ${script}`).not.toMatch(letters);
    }
  });

  it('has numbers in its own numerals alone', () => {
    const number = numberIn(formats);
    const numerals = new Set(Array.from({ length: 10 }, (_, digit) => number(digit)));
    for (const { key, text } of everythingSaid(language))
      for (const [digit] of text.replace(LATIN_NAMES, '').matchAll(/\p{Nd}/gu)) expect(numerals, key).toContain(digit);
  });

  it('isolates names in its sentences where it is written from right to left', () => {
    if (pageDirection(language) === 'ltr') return;
    const messages = messagesFor(language);
    const sentences = [
      messages.placeButton(DATA, '6', { source: 'unnamed', standing: 'assessed' }),
      messages.referenceButton(DATA),
      messages.lead(DATA),
      messages.restOnOne(3, DATA),
      messages.issueLine(DATA, 'x'),
    ];
    for (const sentence of sentences) expect(sentence).toContain(`\u2068${DATA}\u2069`);
  });

  it('has twelve months, and dates, lists and quotations', () => {
    const months = Array.from({ length: 12 }, (_, passed) => monthName(passed + 1, formats));
    expect(new Set(months).size).toBe(12);
    const number = numberIn(formats, { useGrouping: false });
    for (const part of [number(22), number(2019)]) expect(formatDate('2019-01-22', formats)).toContain(part);
    expect(listSeparator(formats)).toMatch(/^[,،] $/);
    expect(inQuotes(DATA, formats)).toMatch(/^[«“”„״]/);
  });
});

describe('French', () => {
  const said = [...everythingSaid('fr'), ...plainMessages('fr')];

  it('has a narrow no-break space before high punctuation and inside quotation marks', () => {
    for (const { key, text } of said) {
      expect(text, key).not.toMatch(/[^\u202f][;:!?»]/);
      expect(text, key).not.toMatch(/«[^\u202f]/);
    }
  });

  it('never says that something is confirmed', () => {
    for (const { key, text } of said) expect(text, key).not.toMatch(/confirm/i);
  });

  it('is singular for none and for one', () => {
    const { passages } = messagesFor('fr');
    expect([0, 1, 2, 1200].map(passages)).toEqual(['0 passage', '1 passage', '2 passages', '1\u202f200 passages']);
    expect(formatDate('2019-01-22', allMessages('fr').formats)).toBe('22 janvier 2019');
  });
});
