import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFingerprint } from '../../../src/core/proof/check-quotations-by-fingerprint.ts';
import { checkText } from '../../../src/core/proof/check-quotations-by-text.ts';
import { fingerprintOf, parseFingerprint } from '../../../src/core/proof/fingerprint.ts';
import { unprovenPassages } from '../../../src/core/proof/fingerprint-proof.ts';
import { expectedValue } from '../../../src/core/checking/expected-value.ts';
import { unitsOf, weightOf } from '../../../src/core/text/word-units.ts';
import type { RawQuotation } from '../../../src/core/validation/raw-passages.ts';

const FILE = 'article.json';
const TEXTS = {
  Chinese: '据当地居民说，军队于2023年10月27日进入腊戌，数千人逃往边境；“没有人留下来”，一名KIA成员说。',
  Japanese: '住民によると、軍は10月にラシオに入り、数千人が国境へ逃れた。「誰も残らなかった」と話した。',
  Thai: 'ชาวบ้านเล่าว่า ทหารเข้าเมืองเมียวดีเมื่อวันที่ 5 เมษายน 2567 และประชาชนหลายพันคนหนีข้ามแม่น้ำเมยไปยังฝั่งไทย',
  Burmese: 'ဒေသခံများ၏ ပြောကြားချက်အရ စစ်တပ်သည် လားရှိုးမြို့သို့ ၂၀၂၃ ခုနှစ် အောက်တိုဘာလတွင် ဝင်ရောက်ခဲ့ပြီး လူထောင်ပေါင်းများစွာ ထွက်ပြေးခဲ့ရသည်။',
  Khmer: 'អ្នកភូមិបាននិយាយថា ទាហានបានចូលទីក្រុងនៅថ្ងៃទី ៥ ខែមេសា ហើយមនុស្សរាប់ពាន់នាក់បានភៀសខ្លួនទៅព្រំដែន។',
};

/** A quotation from one unit to another, without context. */
function cut(text: string, from: number, to: number): RawQuotation {
  const units = unitsOf(text);
  const [start, end] = [units[from]?.start ?? 0, units[to]?.end ?? 0];
  return { paragraph: 1, quote: [...text].slice(start, end).join(''), start, end, prefix: '', suffix: '' };
}

/** Writes what is expected, as an editor does. */
function corrected(passage: RawQuotation, paragraphs: readonly string[]): RawQuotation {
  const values = checkText([passage], paragraphs, FILE).issues.flatMap(({ path, expected }) => {
    const value = expectedValue(expected);
    return value && 'write' in value ? [[path.replace('$.passages[0].', ''), value.write] as const] : [];
  });
  return { ...passage, ...Object.fromEntries(values) };
}

const isProven = (passage: RawQuotation, paragraphs: readonly string[]) => {
  const fingerprint = fingerprintOf(paragraphs);
  const byFingerprint = checkFingerprint([passage], fingerprint, FILE, 0).length === 0;
  expect(unprovenPassages([passage], fingerprint, FILE).length === 0).toBe(byFingerprint);
  return byFingerprint;
};

describe.each(Object.entries(TEXTS))('a quotation from a text in %s', (_language, text) => {
  const units = unitsOf(text);
  const SPAN = fc
    .tuple(fc.nat({ max: units.length - 1 }), fc.nat({ max: units.length - 1 }))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    .filter(([from, to]) => weightOf([...text].slice(units[from]?.start, units[to]?.end).join('')) >= 8);

  it('is proven wherever it begins and ends, once its context is written as the checker says, in two rounds at most', () => {
    fc.assert(
      fc.property(SPAN, ([from, to]) => {
        const twice = corrected(corrected({ ...cut(text, from, to), start: 0, end: 1 }, [text]), [text]);
        expect(checkText([twice], [text], FILE).issues).toEqual([]);
        expect(isProven(twice, [text])).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('is refused with any character changed, added or left out, in the context too', () => {
    const slip = fc.record({
      at: fc.nat(),
      removes: fc.nat({ max: 1 }),
      by: fc.constantFrom('', '不', 'น', 'က', 'ា', '5', '。', ' '),
    });
    fc.assert(
      fc.property(
        SPAN,
        fc.constantFrom('quote', 'prefix', 'suffix'),
        slip,
        ([from, to], field, { at, removes, by }) => {
          const good = corrected(corrected(cut(text, from, to), [text]), [text]);
          const characters = [...String(good[field as 'quote'])];
          characters.splice(at % (characters.length + 1), removes, by);
          const bad = { ...good, [field]: characters.join('') };
          fc.pre(bad[field as 'quote'] !== good[field as 'quote']);
          expect(isProven(bad, [text])).toBe(false);
          expect(checkText([bad], [text], FILE).issues).not.toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a fingerprint', () => {
  it('of the first version stays valid for a text in any script, and proves what it proved', () => {
    for (const text of Object.values(TEXTS)) {
      const first = fingerprintOf([text], 'words');
      expect(first.algorithm).toBe('sha-256/48, windows of 4 words');
      expect(parseFingerprint(JSON.parse(JSON.stringify(first))).issues).toEqual([]);
      const whole = { ...cut(text, 0, unitsOf(text).length - 1), start: 0, quote: text };
      expect(checkFingerprint([whole], first, FILE)).toEqual([]);
    }
  });

  it('of a text with spaces is of the first version, so that those of before are what is written today', () => {
    const paragraphs = ['Dates in the old market of Basra cost less.', 'قالت بائعة في سوق البصرة إن التمر أرخص'];
    expect(fingerprintOf(paragraphs)).toEqual(fingerprintOf(paragraphs, 'words'));
    expect(fingerprintOf(paragraphs, 'words and characters').paragraphs).toEqual(fingerprintOf(paragraphs).paragraphs);
  });

  it('of a text without spaces says in its name what its windows are', () => {
    expect(fingerprintOf([TEXTS.Thai]).algorithm).toBe(
      'sha-256/48, windows of 4 words or 8 characters of scripts without spaces',
    );
  });
});

describe('a quotation from a text in Burmese', () => {
  it.each(['၌', '၍', '၏'])('has %s in it, a word that Unicode counts as punctuation', (word) => {
    const text = `ရန်ကုန်${word}နေသူများ`;
    const units = unitsOf(text).map(({ start, end }) => [...text].slice(start, end).join(''));
    expect(units).toContain(word);
  });

  it('cannot begin after the first letter of ၎င်း', () => {
    const text = '၎င်းတို့သည် ကရင်ပြည်နယ်သို့ ရောက်ရှိနေသည်';
    const { issues } = checkText(
      [{ paragraph: 1, quote: [...text].slice(1).join(''), start: 1, end: [...text].length, prefix: '၎', suffix: '' }],
      [text],
      FILE,
    );
    expect(issues.map(({ path }) => path)).toContain('$.passages[0].quote');
  });
});
