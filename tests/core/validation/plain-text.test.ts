import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrencesOf } from '../../../src/core/text/code-points.ts';
import { paragraphsOf } from '../../../src/core/proof/fingerprint.ts';
import { plainTextFaults } from '../../../src/core/validation/plain-text.ts';
import { showFound } from '../../../src/core/validation/issue.ts';
import { unitsOf } from '../../../src/core/text/word-units.ts';

describe('plain text', () => {
  it.each([
    'مؤمَّنة، ولي زملاء في الشرطة',
    'می‌خواهم',
    'a < b & c > d; R&D',
    'the data: 5 – 6 [sic] (see note)',
    'https://example.org/a?b=1&c=2',
    '20-30 ألف 🌴 naïve',
  ])('includes %j', (text) => expect(plainTextFaults(text)).toEqual([]));

  it.each([
    ['<img src=x onerror=alert(1)>', 'markup'],
    ['</script>', 'markup'],
    ['<!-- a -->', 'markup'],
    ['&lt;b&gt; &#1234;', 'markup'],
    ['![x](y)', 'markup'],
    ['JavaScript:alert(1)', 'markup'],
    ['data:text/html,x', 'markup'],
    ['a\tb', 'control'],
    ['a\u2028b', 'control'],
    ['\ufeffa', 'control'],
    ['a\u2067b', 'bidi'],
    ['a\u061cb', 'bidi'],
    ['cafe\u0301', 'NFC'],
    ['\u0627\u0653', 'NFC'],
    ['a\udf34', 'surrogate'],
    ['a\uffff', 'no characters'],
    ['a\ufdd0', 'no characters'],
  ])('excludes %j for its %s', (text, reason) => {
    expect(plainTextFaults(text)).toEqual([{ found: expect.any(String), expected: expect.stringContaining(reason) }]);
  });
});

describe('invisible characters', () => {
  it.each([
    ['a soft hyphen', 'Kir\u00adkuk', 'U+00AD at code point 3'],
    ['a word joiner', 'كر\u2060كوك', 'U+2060 at code point 2'],
    ['a Mongolian separator in a Latin word', 'Kir\u180ekuk', 'U+180E at code point 3'],
    ['a Mongolian form after a Latin letter', 'K\u180birkuk', 'U+180B at code point 1'],
    ['a grapheme joiner', 'Kir\u034fkuk', 'U+034F at code point 3'],
    ['a grapheme joiner after a Hebrew letter without points', 'של\u034fום', 'U+034F at code point 2'],
    ['a tag letter', 'a\u{e0041}b', 'U+E0041 at code point 1'],
    ['words in tag letters after a flag', '🏴\u{e0068}\u{e0069}\u{e007f}', 'U+E0068 at code point 1'],
    ['a language tag', '\u{e0001}ar', 'U+E0001 at code point 0'],
    ['a variation of a letter that has none', 'Kirkuk\ufe0f', 'U+FE0F at code point 6'],
    ['a variation of an Arabic letter', 'ك\ufe00ركوك', 'U+FE00 at code point 1'],
    ['a variation of an ideograph on a Latin letter', 'K\u{e0100}irkuk', 'U+E0100 at code point 1'],
    ['two variations of one sign', '❤\ufe0f\ufe0f', 'U+FE0F at code point 2'],
    ['an invisible sum', 'a\u2062b', 'U+2062 at code point 1'],
    ['a Hangul filler', 'a\u3164b', 'U+3164 at code point 1'],
    ['a half Hangul filler', 'a\uffa0b', 'U+FFA0 at code point 1'],
    ['a Hangul jamo filler', 'a\u1160b', 'U+1160 at code point 1'],
    ['a Khmer vowel that is not written', 'ក\u17b4', 'U+17B4 at code point 1'],
    ['an old shaping control', 'a\u206cb', 'U+206C at code point 1'],
    ['a shorthand control', 'a\u{1bca0}b', 'U+1BCA0 at code point 1'],
    ['a beam of musical notation', 'a\u{1d173}b', 'U+1D173 at code point 1'],
    ['one in Arabic prose, after a palm tree', '🌴 قال\u00ad إن', 'U+00AD at code point 5'],
  ])('are reported by their code point: %s', (_, text, found) => {
    expect(plainTextFaults(text)).toEqual([
      { found, expected: 'no characters that cannot be seen: take it out, in the text of the article too' },
    ]);
  });

  it.each([
    ['the joiners of Persian', 'می‌خواهم خانه‌ها'],
    ['the joiners of Hindi and Sinhala', 'क्‍ष ශ්‍රී'],
    ['a family', '👩‍👩‍👧‍👦'],
    ['a heart in colour, a key, a scale in black', '❤\ufe0f 1\ufe0f\u20e3 ⚖\ufe0e'],
    ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} and 🇮🇶'],
    ['a Japanese name in its own form', '葛\u{e0100}城市'],
    ['a Mongolian word', 'ᠬᠠᠷ\u180eᠠ ᠭ\u180bᠠ'],
    ['Jerusalem as the Hebrew Bible prints it', 'יְרוּשָׁלַ\u034fִם'.normalize('NFC')],
    ['an empty set drawn with a stroke', '∩\ufe00'],
  ])('are accepted: %s', (_, text) => expect(plainTextFaults(text)).toEqual([]));
});

describe('combining marks', () => {
  it.each([
    ['a tower on a Latin letter', `H${'\u0337'.repeat(5)}e`],
    ['four hundred marks', `a\u0300${'\u0316'.repeat(400)}`.normalize('NFC')],
    ['a tower on an Arabic letter', `ب${'\u064e\u0651'.repeat(3)}`.normalize('NFC')],
    ['Quranic signs piled up', `ب${'\u06d6'.repeat(5)}`],
    ['marks between letters that have none', `\u0621${'\u0489'.repeat(5)}`],
    ['Thai vowels piled up', `ก${'\u0e34'.repeat(9)}`],
    ['Hebrew points piled up', `ש${'\u05b8'.repeat(9)}`],
    ['marks for symbols', `a${'\u20dd'.repeat(5)}`],
    ['marks on a space', ` ${'\u0334'.repeat(6)}`],
  ])('are refused: %s', (_, text) => {
    expect(plainTextFaults(text)).toEqual([
      {
        found: expect.stringMatching(/^U\+[\dA-F]{4,} at code point \d+$/) as string,
        expected: expect.stringContaining('combining marks') as string,
      },
    ]);
  });

  it.each([
    ['fully vocalised Arabic', 'قُلْ هُوَ ٱللَّهُ أَحَدٌۭ وَلَمْ يَكُن لَّهُۥ كُفُوًا أَحَدٌۢ'],
    ['a Quranic word with all its signs', 'ٱلرَّحْمَـٰنِ مَّـٰلِكِ سَوَآءٌۭ بِـَٔايَـٰتِنَا'],
    ['Hebrew with points and cantillation', 'בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים אֵ֥ת הַשָּׁמַ֖יִם'],
    ['Vietnamese', 'Nguyễn Thị Ngọc Ánh, Đường Trường Sơn'],
    ['Burmese', 'လျှော့ချခြင်း မြွှေး'],
    ['Tibetan', 'རྒྱུ སྒྲུབ ཨོཾ་མ་ཎི་པདྨེ་ཧཱུྃ'],
    ['Thai', 'ที่นี่ ผู้ใหญ่ น้ำ'],
    ['Hindi, Tamil, Malayalam', 'क्षत्रियों ஸ்ரீ ക്ഷ്മി'],
    ['Khmer', 'ស្ត្រី ខ្ញុំ'],
    ['Yoruba and Lithuanian', 'Ọ̀ṣọ́ dẹ̀ẹ̀dẹ̀ ė̃ į́'],
    ['transliterated Arabic', 'Ḥammām al-ʿAlīl, ẖ̣'],
    ['Kurdish and Syriac', 'هەولێر ܫܠܵܡܵܐ ܥܠܲܝܟ݂ܘܿܢ'],
  ])('are accepted: %s', (_, text) => expect(plainTextFaults(text.normalize('NFC'))).toEqual([]));

  it('must only be composed in decomposed Vietnamese', () => {
    const faults = plainTextFaults('Nguyễn Thị Ngọc Ánh'.normalize('NFD'));
    expect(faults.map(({ expected }) => expected)).toEqual([
      expect.stringMatching(/^".*", the same in Unicode normal form C \(NFC\)$/),
    ]);
  });
});

describe('the value shown in an issue', () => {
  it('is short and without invisible characters', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
        (value) => {
          const shown = showFound(value);
          expect([...shown].length).toBeLessThanOrEqual(80);
          expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        },
      ),
    );
  });

  it('is shown for deep nesting, long texts and invisible characters', () => {
    const deep: unknown = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000));
    expect(showFound(deep)).toBe('[[[[…]]]]');
    expect(showFound('x'.repeat(10_000_000))).toHaveLength(80);
    expect(showFound('a\u202eb')).toBe('"a\\u202eb"');
    expect(showFound(undefined)).toBe('nothing');
  });
});

describe('paragraphs', () => {
  it('are the non-blank lines, trimmed of white space and otherwise as printed', () => {
    const text = '\ufeff22 January\r\n\r\n\u00a0One  two\u00a0three \u2009\n \u00a0\t\n\u3000اقرأ/ي أيضًا:\n';
    expect(paragraphsOf(text)).toEqual(['22 January', 'One  two\u00a0three', 'اقرأ/ي أيضًا:']);
  });

  it('contain a quotation at every offset where it occurs, overlaps included', () => {
    expect(occurrencesOf('🌴 na na na', 'na na')).toEqual([2, 5]);
    expect(occurrencesOf('na', '')).toEqual([]);
  });

  it('consist of words: letters with their combining marks and tatweel, and digits', () => {
    const text = 'بـ"أننا، 20-30 مُكلف 🌴 l’été';
    const words = unitsOf(text).map(({ start, end }) => [...text].slice(start, end).join(''));
    expect(words).toEqual(['بـ', 'أننا', '20', '30', 'مُكلف', 'l', 'été']);
  });
});
