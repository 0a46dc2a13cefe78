import { describe, expect, it } from 'vitest';
import { containsName, extendToWholeWords } from '../../../src/core/text/word-boundaries.ts';
import { hasScriptWithoutSpaces, unitsOf, wordCount } from '../../../src/core/text/word-units.ts';

const partsOf = (text: string, rule?: 'words' | 'words and characters') =>
  unitsOf(text, rule).map(({ start, end }) => [...text].slice(start, end).join(''));

describe('the units of a text', () => {
  it.each([
    ['Dates cost a third less', ['Dates', 'cost', 'a', 'third', 'less']],
    ['التمر أرخص من الخبز', ['التمر', 'أرخص', 'من', 'الخبز']],
    ['दाम एक तिहाई घट गए', ['दाम', 'एक', 'तिहाई', 'घट', 'गए']],
  ])('are its words, where they are separated by spaces: %s', (text, words) => {
    expect(partsOf(text)).toEqual(words);
    expect(unitsOf(text)).toEqual(unitsOf(text, 'words'));
    expect(hasScriptWithoutSpaces(text)).toBe(false);
  });

  it.each([
    ['Chinese', '军队于2023年10月进入腊戌。', ['军', '队', '于', '2023', '年', '10', '月', '进', '入', '腊', '戌']],
    [
      'Japanese',
      'ミャンマー軍がKIAと戦った',
      ['ミ', 'ャ', 'ン', 'マ', 'ー', '軍', 'が', 'KIA', 'と', '戦', 'っ', 'た'],
    ],
    ['Thai, vowels with their consonant', 'ทหารเข้าเมือง', ['ท', 'หา', 'ร', 'เข้า', 'เมื', 'อ', 'ง']],
    ['Burmese, final consonants with their syllable', 'မြန်မာနိုင်ငံ', ['မြန်', 'မာ', 'နိုင်', 'ငံ']],
    ['Burmese, stacked consonants', 'တက္ကသိုလ်', ['တ', 'က္က', 'သိုလ်']],
    ['Khmer, stacked consonants', 'ភ្នំពេញ', ['ភ្នំ', 'ពេ', 'ញ']],
    ['Lao', 'ວຽງຈັນ', ['ວ', 'ຽ', 'ງ', 'ຈັ', 'ນ']],
  ])('are its characters, each with its marks, where they are not: %s', (_language, text, units) => {
    expect(partsOf(text)).toEqual(units);
  });

  it('leave no letter out and cut no number or Latin word', () => {
    for (const text of ['第3.5师的2000人', 'กองพล 101 ของ US Army', 'တပ်မ ၁၀၁ က'])
      expect(partsOf(text).join('')).toBe(text.replace(/[^\p{L}\p{M}\p{N}]/gu, ''));
    expect(partsOf('တပ်မ ၁၀၁ က')).toContain('၁၀၁');
  });

  it('are counted so that two characters are a word', () => {
    expect(wordCount('Dates cost a third less')).toBe(5);
    expect(wordCount('军队进入腊戌')).toBe(3);
  });
});

describe('in a script without spaces', () => {
  it.each([
    ['军队于十月进入腊戌。', '腊戌', true],
    ['ทหารเข้าเมืองเมียวดี', 'เมียวดี', true],
    ['တပ်များ လားရှိုးသို့ ဝင်ရောက်', 'လားရှိုး', true],
    // The first half of a character, its vowel sign left out.
    ['တပ်များ လားရှိုးသို့ ဝင်ရောက်', 'လားရှ', false],
    ['ทหารเข้าเมืองเมียวดี', 'ข้า', false],
    ['有2000人', '200', false],
  ])('a name is found anywhere, and no character or number is cut: %s %s', (text, name, isFound) => {
    expect(containsName(text, name)).toBe(isFound);
  });

  it('a quotation is extended to whole characters only', () => {
    const printed = [...'မြန်မာနိုင်ငံ'];
    expect(extendToWholeWords({ start: 0, end: 2 }, printed)).toEqual({ start: 0, end: 4 });
    expect(extendToWholeWords({ start: 4, end: 6 }, printed)).toEqual({ start: 4, end: 6 });
  });
});
