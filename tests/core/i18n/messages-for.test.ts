import { describe, expect, it } from 'vitest';
import { FORMS, PLACE_KINDS, RELATIONS, STANDINGS } from '../../../src/core/article/article.ts';
import { messagesFor } from '../../../src/core/i18n/messages-for.ts';
import { DATA, everythingSaid } from './sample-messages.ts';
import { LANGUAGES } from '../../published-pages.ts';

const [AR, EN] = [messagesFor('ar'), messagesFor('en')];
const messagesIn = (language: 'ar' | 'en') =>
  everythingSaid(language).map(({ key, text }) => ({ key, text: text.replaceAll(DATA, '') }));

/** Names that are written in Latin letters in every language. */
const LATIN_NAMES =
  /Natural Earth|GeoNames|CC BY 4\.0|GSHHG|WDB II|LGPL|OCHA|MIT|MapLibre|JavaScript|IBM Plex Sans Arabic|Noto Naskh Arabic|OFL|Ctrl|^English$|^Tab$|^Enter$|^Esc$/g;

describe.each(LANGUAGES)('every message in %s', (language) => {
  it('exists', () => {
    const all = everythingSaid(language);
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(({ text }) => text.trim() === '').map(({ key }) => key)).toEqual([]);
  });

  it('is complete: no gap, no “undefined”, no placeholder left', () => {
    for (const { key, text } of everythingSaid(language))
      expect(text, key).not.toMatch(/undefined|null|NaN|#| {2}|\[object/);
  });

  it('has curly or angled quotation marks, never straight ones', () => {
    for (const { key, text } of everythingSaid(language)) expect(text, key).not.toMatch(/["'`]/);
  });

  it('differs from every other of its list', () => {
    const lists = [
      STANDINGS.map((one) => messagesFor(language).standing[one]),
      RELATIONS.map((one) => messagesFor(language).relation[one]),
    ];
    for (const list of lists) expect(new Set(list).size).toBe(list.length);
  });

  it('exists for every standing, relation, form and shape', () => {
    const messages = messagesFor(language);
    expect(Object.keys(messages.standing)).toEqual([...STANDINGS]);
    expect(Object.keys(messages.relation).sort()).toEqual([...RELATIONS].sort());
    expect(Object.keys(messages.form).sort()).toEqual([...FORMS].sort());
    expect(Object.keys(messages.shapeShort).sort()).toEqual([...PLACE_KINDS].sort());
  });
});

describe('Arabic', () => {
  it('is written in Arabic letters, proper names excepted', () => {
    for (const { key, text } of messagesIn('ar')) expect(text.replace(LATIN_NAMES, ''), key).not.toMatch(/[A-Za-z]/);
  });

  it('never uses the name the organisation gave itself', () => {
    for (const { key, text } of messagesIn('ar')) expect(text, key).not.toMatch(/الدولة الإسلامية|الأكراد/);
  });

  it('uses its own comma, semicolon and question mark', () => {
    for (const { key, text } of messagesIn('ar')) expect(text, key).not.toMatch(/[\u0621-\u064a»] ?[,;?]/);
  });

  it('has the headings of the legend as in the style guide', () => {
    expect([AR.topicHead, AR.sourceTypeHead, AR.standingHead, AR.shapeHead]).toEqual([
      'اللون: الموضوع',
      'الإطار: نوع المصدر',
      'الرمز: كيف قيل',
      'الشكل: دقّة الموقع',
    ]);
  });

  it('gives a margin in words, never with a sign that bidi would move', () => {
    expect(AR.shapeInLegend('road', 5)).toBe('طريق: بهامش \u20685\u2069 كم');
    for (const { key, text } of messagesIn('ar')) expect(text, key).not.toContain('±');
    expect(EN.shapeInLegend('road', 5)).toBe('Road, ± 5 km');
  });

  it('isolates names and numbers in its plain sentences', () => {
    const isolated = `\u2068${DATA}\u2069`;
    const sentences = [
      AR.placeButton(DATA, '6', { source: 'unnamed', standing: 'assessed' }),
      AR.referenceButton(DATA),
      AR.lead(DATA),
      AR.restOnOne(3, DATA),
      AR.issueLine(DATA, 'x'),
      AR.issueLine('x', DATA),
    ];
    for (const sentence of sentences) expect(sentence).toContain(isolated);
    expect(AR.kilometres(20)).toBe('\u206820\u2069 كم');
  });
});

describe('English', () => {
  it('is written without Arabic letters, but for the name of the other language', () => {
    for (const { key, text } of messagesIn('en')) {
      if (!key.startsWith('otherLanguage')) expect(text, key).not.toMatch(/[\u0600-\u06ff]/);
    }
  });

  it('never says “the Kurds”, nor any name of the organisation but IS', () => {
    for (const { key, text } of messagesIn('en')) expect(text, key).not.toMatch(/Kurd|\bISI[SL]\b|Daesh/i);
  });

  it('isolates values found in the data, which may be in either script', () => {
    expect(EN.issueLine('«داعش»', 'x')).toContain('\u2068«داعش»\u2069');
  });
});

describe('an unnamed voice', () => {
  it('is called unnamed in both languages, before its medium', () => {
    const parts = (messages: typeof AR) => messages.attribution('A', messages.unnamed.one, 'B');
    expect(parts(AR)).toEqual([{ strong: 'A' }, ' لم يُكشف اسمه', '، ', { data: 'B' }]);
    expect(parts(EN)).toEqual([{ strong: 'A' }, ', unnamed', ', ', { data: 'B' }]);
    expect(AR.attribution('A', undefined, 'B')).toEqual([{ strong: 'A' }, '، ', { data: 'B' }]);
    expect(AR.oneVoice('unnamed', 'A')).toEqual([{ strong: 'مصدر واحد لم يُكشف اسمه' }]);
    expect(EN.oneVoice('unnamed', 'A')).toEqual([{ strong: 'one unnamed source' }]);
  });
});
