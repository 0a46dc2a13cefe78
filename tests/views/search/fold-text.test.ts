import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/views/search/fold-text.ts';
import { arabicWord, withSigns } from './arabic-words.ts';

const folded = (text: string) => foldText(text).map((word) => word.text);
const printed = (text: string) => foldText(text).map(({ start, end }) => text.slice(start, end));

describe('an Arabic word', () => {
  it.each([
    ['أإآٱا', 'ااااا'],
    ['مستشفى', 'مستشفي'],
    ['بعقوبة', 'بعقوبه'],
    ['مؤتمر', 'موتمر'],
    ['شئون', 'شيون'],
    ['کربلاء', 'كربلاء'],
    ['گرميان', 'كرميان'],
    ['دیالی', 'ديالي'],
    ['کەرکووک', 'كهركووك'],
    ['ٱلْعِرَاقُ', 'العراق'],
    ['العـــراق', 'العراق'],
    ['هٰذا', 'هذا'],
    ['ﺑﻐﺪﺍﺩ', 'بغداد'],
    ['ﻻجئ', 'لاجي'],
    ['٢٠١٩', '2019'],
    ['۲۰۱۹', '2019'],
  ])('%s folds to %s', (text, expected) => {
    expect(folded(text)).toEqual([expected]);
  });

  it('keeps a hamza that is a letter of its own: «ماء» is not «ما»', () => {
    expect(folded('ماء')).not.toEqual(folded('ما'));
  });

  it('ends where the script changes', () => {
    expect(printed('في الـ11 من')).toEqual(['في', 'الـ', '11', 'من']);
  });

  it('has a range with the diacritics on its last letter, and without the brackets around it', () => {
    expect(printed('«بغدادُ»، (الموصِلِ)')).toEqual(['بغدادُ', 'الموصِلِ']);
  });
});

describe('a Latin word', () => {
  it.each([
    ['Baʿqūba', ['baquba']],
    ['Ba’quba', ['baquba']],
    ["BA'QUBA", ['baquba']],
    ['Ba`quba', ['baquba']],
    ['ʿIraq', ['iraq']],
    ['Straße', ['strasse']],
    ['al-Ramadi', ['ramadi']],
    ['El-Ramadi', ['ramadi']],
    ['Dur ul-Islam', ['dur', 'islam']],
    ['ar-Ramadi', ['ramadi']],
    ['ash-Shatrah', ['shatrah']],
    ['al‑Ramadi', ['ramadi']],
    ['air-landing', ['air', 'landing']],
    ['at-risk', ['at', 'risk']],
    ['all-out', ['all', 'out']],
    ['al-', []],
    ['the city’s road', ['the', 'city', 'road']],
    ['‘Ultra Sawt’', ['ultra', 'sawt']],
    ['the members’ houses', ['the', 'members', 'houses']],
  ])('%s', (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it('has a range without the possessive after it', () => {
    expect(printed('Iraq’s land')).toEqual(['Iraq', 'land']);
  });
});

describe('any text', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());

  it('has its words in order, without overlap and inside the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const word of foldText(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.text).not.toBe('');
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('is never cut between a letter and its diacritics, nor inside a surrogate pair', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of foldText(text)) {
          expect(text.slice(end)).not.toMatch(/^\p{M}/u);
          for (const cut of [start, end])
            expect(text.slice(cut - 1, cut + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
        }
      }),
    );
  });

  it('folds the same with diacritics and tatweel in it', () => {
    fc.assert(
      fc.property(
        arabicWord.chain((word) => fc.tuple(fc.constant(word), withSigns(word))),
        ([word, signed]) => {
          const text = `قال ${signed}، ثم`;
          expect(folded(text)).toEqual(['قال', word, 'ثم']);
          expect(printed(text)[1]).toBe(signed);
        },
      ),
    );
  });
});
