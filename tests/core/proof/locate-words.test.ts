import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageBefore, passageSkeleton } from '../../../src/core/checking/passage-skeleton.ts';
import { locateWords } from '../../../src/core/proof/locate-words.ts';
import { fillsWindow, fingerprintOf } from '../../../src/core/proof/fingerprint.ts';
import { checkFingerprint } from '../../../src/core/proof/check-quotations-by-fingerprint.ts';
import { checkText } from '../../../src/core/proof/check-quotations-by-text.ts';
import { rawQuotationsIn } from '../../../src/core/validation/raw-passages.ts';
import { unitsOf } from '../../../src/core/text/word-units.ts';
import { PARAGRAPHS } from '../validation/good-article.ts';

const BURMESE = 'ဒေသခံများ၏ ပြောကြားချက်အရ စစ်တပ်သည် လားရှိုးမြို့သို့ ဝင်ရောက်ခဲ့ပြီး လူများစွာ ထွက်ပြေးခဲ့ရသည်။';
const CHINESE = '据居民说🌴，军队于2023年10月进入腊戌，数千人逃往边境；“没有人留下来”，一名KIA成员说。';
const TEXTS = [...PARAGRAPHS, BURMESE, CHINESE];
const ARTICLE = { languages: ['en'], voices: ['seller'], topics: ['aid'], passages: [] };

describe('words in a text', () => {
  it('are located with offsets and context that text and fingerprint prove, whichever words of whichever script', () => {
    fc.assert(
      fc.property(fc.nat({ max: TEXTS.length - 1 }), fc.nat(), fc.nat(), (at, a, b) => {
        const text = TEXTS[at] ?? '';
        const units = unitsOf(text);
        const first = a % units.length;
        const last = first + (b % (units.length - first));
        const words = [...text].slice(units[first]?.start, units[last]?.end).join('');
        const { exact } = locateWords(words, TEXTS);
        expect(exact.length).toBeGreaterThan(0);
        for (const located of exact.filter(({ obstacles }) => obstacles.length === 0)) {
          const passages = rawQuotationsIn([passageSkeleton(located, ARTICLE)]);
          expect(checkText(passages, TEXTS, 'article.json').issues).toEqual([]);
          expect(checkFingerprint(passages, fingerprintOf(TEXTS), 'article.json', 0)).toEqual([]);
        }
        // Enough words that stand once can always be quoted, but for those with no room for a context.
        const [only] = exact;
        if (exact.length === 1 && fillsWindow(words))
          expect(only?.obstacles.filter((each) => !/stand right/.test(each))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('are located as often as they stand there, a code point counting as one', () => {
    expect(locateWords('Basra', PARAGRAPHS).exact.map(({ paragraph, start }) => [paragraph, start])).toEqual([
      [2, 27],
      [4, 41],
      [6, 16],
    ]);
    expect(locateWords('军队', [CHINESE]).exact[0]).toMatchObject({ start: 6, end: 8 });
  });

  it.each([
    [
      'a mark',
      'وقالت بائعة في سوق البصرة إن “التمر',
      '"',
      /U\+0022 " straight double quotation mark where what you typed has U\+201C/,
    ],
    ['a letter form', 'بائعة في سوق البصره', 'البصرة', /U\+0629 ة teh marbuta where what you typed has U\+0647 ه heh/],
    ['a letter in two parts', 'all over Iraq the nai\u0308ve café', 'naïve', /naïve|U\+00EF/],
    ['a word', 'Dates in the new market of Basra', 'old', /"old" where what you typed has "new"/],
    ['a character of Chinese', '军队于2023年10月进人腊戌', '进入', /入/],
  ])('that are almost the same are shown with what differs: %s', (_what, words, part, difference) => {
    const { exact, near } = locateWords(words, TEXTS);
    expect(exact).toEqual([]);
    expect(near[0]?.quote).toContain(part);
    expect(near[0]?.difference).toMatch(difference);
  });

  it('that are too few, or cut a word, are shown whole, with what to do', () => {
    expect(locateWords('arket of Basra cost a thir', PARAGRAPHS).exact[0]).toMatchObject({
      quote: 'market of Basra cost a third',
      obstacles: [],
    });
    expect(locateWords('of Basra', PARAGRAPHS).exact[0]?.obstacles).toEqual([
      'fewer than 4 words: quote a few words more',
    ]);
    expect(locateWords('腊戌', [CHINESE]).exact[0]?.obstacles).toEqual([
      'fewer than 8 characters: quote a few words more',
    ]);
  });
});

describe('the passage to paste', () => {
  const located = (words: string) => {
    const [first] = locateWords(words, PARAGRAPHS).exact;
    if (!first) throw new Error(words);
    return first;
  };

  it('has an id of its paragraph and a word, and a number where that is taken or the words have no Latin letters', () => {
    const words = 'in the old market of Basra';
    const passages = [{ id: 'p2-market', paragraph: 2, start: 6 }];
    expect(passageSkeleton(located(words), ARTICLE).id).toBe('p2-market');
    expect(passageSkeleton(located(words), { ...ARTICLE, passages }).id).toBe('p2-market-1');
    expect(passageSkeleton(located('أرخص من الخبز، والناس يشترون'), ARTICLE).id).toBe('p3-1');
  });

  it('has what is to be written in each language of the article, and a translation where it is translated', () => {
    const words = 'in the old market of Basra';
    expect(passageSkeleton(located(words), ARTICLE)).toMatchObject({ unmapped: { en: '…' } });
    expect(passageSkeleton(located(words), ARTICLE)).not.toHaveProperty('translation');
    const translated = passageSkeleton(located(words), { ...ARTICLE, languages: ['en', 'ar'] });
    expect(translated).toMatchObject({ translation: { ar: '…' }, unmapped: { en: '…', ar: '…' } });
  });

  it('is direct speech where quotation marks stand around the words', () => {
    expect(passageSkeleton(located('nobody weighs the crates at night'), ARTICLE).form).toBe('direct');
    expect(passageSkeleton(located('in the old market of Basra'), ARTICLE).form).toBe('reported');
  });

  it('goes where the words stand in print', () => {
    const passages = [
      { id: 'first', paragraph: 2, start: 0 },
      { id: 'second', paragraph: 4, start: 10 },
    ];
    expect(passageBefore({ paragraph: 2, start: 6 }, { ...ARTICLE, passages })).toBe('first');
    expect(passageBefore({ paragraph: 1, start: 0 }, { ...ARTICLE, passages })).toBeUndefined();
    expect(passageBefore({ paragraph: 9, start: 0 }, { ...ARTICLE, passages })).toBe('second');
  });
});
