import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionOf, plainMessage } from '../../../src/core/i18n/attribution-line.ts';
import { quotationOf } from '../../../src/core/i18n/quote-attributes.ts';
import { type FullViewContext } from '../../../src/core/i18n/view-context.ts';
import { indexArticle } from '../../../src/core/article/article-index.ts';

import { type Hit, type HitRange, makeSearch } from '../../../src/views/search/search-article.ts';
import { HIT_KINDS } from '../../../src/views/search/search-documents.ts';
import { makeSmallReading, passageOf } from '../../small-article.ts';
import { makePublishedReading } from '../../published-article.ts';
import { arabicWord, withSigns } from './arabic-words.ts';
import { LANGUAGES } from '../../published-pages.ts';
import { otherQuoteIn } from '../../../src/core/article/quote.ts';
import { inLanguage } from '../../../src/core/article/article-languages.ts';

const [AR, EN] = [makePublishedReading('ar'), makePublishedReading('en')];
const [inArabic, inEnglish] = [makeSearch(AR), makeSearch(EN)];
const { passages } = AR.index.article;

const idsOf = (hits: readonly Hit[], kind: Hit['kind']) => hits.filter((hit) => hit.kind === kind).map((hit) => hit.id);

/** The text that a range refers to. */
function textOfRange({ index, language }: FullViewContext, hit: Hit, { field, place }: HitRange): string {
  const context = language === 'ar' ? AR : EN;
  const passage = index.passage(hit.id);
  if (hit.kind === 'passage' && passage) {
    if (field === 'quote') return quotationOf({ index, language }, passage).text;
    if (field === 'other-quote') return otherQuoteIn(index.article, language, passage)?.text ?? '';
    if (field === 'attribution') return plainMessage(attributionOf({ ...context, index }, passage));
  }
  const name = hit.kind === 'voice' ? index.voice(hit.id).name : index.place(place ?? hit.id)?.name;
  if (!name) throw new Error(`no name for ${hit.id}`);
  return inLanguage(name, field === 'name' ? language : field.replace('name-', ''));
}

/** Whole words as printed, except those that stand alone before a number or a quotation: «الـ11», «بـ"نعم"». */
const wordsIn = (text: string) => (text.match(/[\p{L}\p{M}]{2,}/gu) ?? []).filter((word) => !/^(ال|.)ـ*$/.test(word));

const wordsMarked = (context: FullViewContext, hits: readonly Hit[]) =>
  new Set(
    hits.flatMap((hit) => hit.ranges.map((range) => textOfRange(context, hit, range).slice(range.start, range.end))),
  );

describe('a place', () => {
  it.each([
    ['بعقوبه', 'baqubah'],
    ['بَعقوبــة', 'baqubah'],
    ['لبغداد', 'baghdad'],
    ['وبغداد', 'baghdad'],
    ['بغداد', 'baghdad'],
    ['Baquba', 'baqubah'],
    ['Ba’quba', 'baqubah'],
    ['Baqouba', 'baqubah'],
    ['ایران', 'iran'],
    ['ايران', 'iran'],
    ['والموصل', 'mosul'],
    ['موصل', 'mosul'],
    ['Mossul', 'mosul'],
    ['Kerkouk', 'kirkuk'],
    ['کەرکووک', 'kirkuk'],
    ['ديالي', 'diyala'],
    ['Diala', 'diyala'],
    ['Bagh', 'baghdad'],
    ['بغد', 'baghdad'],
  ])('is found as the first result by «%s»', (query, id) => {
    for (const search of [inArabic, inEnglish]) expect(idsOf(search(query), 'place')[0]).toBe(id);
  });

  it.each(['الطارميه', 'طارمية', 'بالطارمية', 'al-Tarmiyya', 'Altarmiyah', 'Tarmia', 'at-Tarmiyah'])(
    'and the district around it are both found by «%s»',
    (query) => {
      expect(idsOf(inArabic(query), 'place')).toEqual(['tarmiyah-district', 'tarmiyah-town']);
    },
  );

  it('is listed before others when its whole name was typed', () => {
    expect(inArabic('بغداد')[0]).toMatchObject({ kind: 'place', id: 'baghdad', rank: 0 });
    expect(idsOf(inArabic('بغداد'), 'place').length).toBeGreaterThan(1);
  });

  it('is not found by the name of its neighbour', () => {
    expect(idsOf(inArabic('ايران'), 'place')).toEqual(['iran']);
    expect(idsOf(inArabic('Iran'), 'place')).toEqual(['iran']);
    expect(idsOf(inArabic('Irak'), 'place')).toEqual(['iraq']);
    for (const query of ['Mousel', 'Irau', 'Baqra']) expect(idsOf(inEnglish(query), 'place')).toEqual([]);
  });
});

describe('a voice', () => {
  it('is found by its name in either language, after the places', () => {
    expect(idsOf(inArabic('ماتيس'), 'voice')).toEqual(['mattis']);
    expect(idsOf(inArabic('Mattis'), 'voice')).toEqual(['mattis']);
    expect(
      inArabic('ديالى')
        .map(({ kind }) => kind)
        .slice(0, 2),
    ).toEqual(['place', 'voice']);
  });
});

describe('a passage', () => {
  it('is found by «داعش» wherever it is printed, in printed order', () => {
    const printed = passages.filter(({ quote }) => quote.includes('داعش')).map(({ id }) => id);
    expect(printed.length).toBeGreaterThan(15);
    expect(idsOf(inArabic('داعش'), 'passage')).toEqual(printed);
    expect(idsOf(inEnglish('Da’esh'), 'passage')).toEqual(
      passages.filter(({ translation }) => inLanguage(translation, 'en').includes('Daesh')).map(({ id }) => id),
    );
  });

  it('is found by its attribution, and by the name of a place it mentions in other words', () => {
    const byMattis = passages.filter(({ voices }) => voices.includes('mattis')).map(({ id }) => id);
    expect(idsOf(inArabic('NPR'), 'passage')).toEqual(byMattis);
    const named = inArabic('الطارمية').find(({ id }) => id === 'p15-orchards');
    expect(named?.ranges.map(({ field, place }) => [field, place])).toEqual([['name', 'tarmiyah-district']]);
  });

  it('lists matches in names of its places only for words that its own text does not have', () => {
    const fields = (query: string, passage: string) =>
      new Set(
        inArabic(query)
          .find(({ id }) => id === passage)
          ?.ranges.map(({ field }) => field),
      );
    expect(fields('الطارمية', 'p16-clearing')).toEqual(new Set(['quote']));
    expect(fields('الطارمية البساتين', 'p15-orchards')).toEqual(new Set(['quote', 'name']));
  });

  it('is not found by a prefix of a number', () => {
    expect(idsOf(inArabic('6'), 'passage')).toEqual(['p10-ratio', 'p10-us-estimate']);
    expect(inArabic('3')).toEqual([]);
  });

  it('matches if it has every word of the query, each in any of its texts', () => {
    expect(idsOf(inArabic('ماتيس الحرب'), 'passage')).toEqual(['p07-not-over']);
    expect(inArabic('ماتيس بعقوبة')).toEqual([]);
    expect(idsOf(inArabic('Chinook بعقوبه'), 'passage')).toEqual(['p25-chinook']);
  });

  it('is found by a prefix only for the last word of the query', () => {
    expect(idsOf(inArabic('شينوك بعق'), 'passage')).toEqual(['p25-chinook']);
    expect(inArabic('بعق شينوك')).toEqual([]);
  });

  it('stays found while the next word is only one letter or an article', () => {
    const found = inArabic('شينوك');
    for (const rest of [' ', ' ب', ' ال', ' و']) expect(inArabic(`شينوك${rest}`)).toEqual(found);
  });
});

describe('no result', () => {
  it.each(['عين', 'ركوك', 'غداد', 'جود', 'قوبة', 'raq', 'aghdad', 'esh'])(
    'is given for «%s»: it is printed only inside other words',
    (inner) => {
      const texts = passages.map(({ quote, translation }) => `${quote} ${translation.en}`).join(' ');
      expect(`${texts} المعينة`).toContain(inner);
      expect(inArabic(inner)).toEqual([]);
    },
  );

  it('is given for «عين» in «المعينة»', () => {
    const context = makeSmallReading('ar', { quote: 'في المنطقة المعينة من المرسى' });
    expect(makeSearch(context)('عين')).toEqual([]);
    expect(makeSearch(context)('معينه')).toHaveLength(1);
  });

  it('is given for an article, a letter or no letter at all', () => {
    for (const query of ['', ' ', 'ال', 'وال', 'ا', 'و', 'a', 'al-', '«»', '…']) expect(inArabic(query)).toEqual([]);
  });
});

describe('an English transliteration', () => {
  const searchIn = (en: string) => makeSearch(makeSmallReading('en', { translation: { en } }));
  const spelling = 'they leave Ramadi by the Harbour at night. Lanterns hang by the harbour';

  it('of a name may vary in its vowels', () => {
    expect(idsOf(searchIn(spelling)('Ramady'), 'passage')).toEqual(['p1']);
    expect(idsOf(searchIn(spelling)('Couast'), 'voice')).toEqual(['coast']);
  });

  it('of a common word may not, even where it has a capital', () => {
    for (const query of ['harbur', 'lantirns', 'leeve']) expect(searchIn(spelling)(query)).toEqual([]);
    for (const query of ['harbour', 'lanterns', 'leave']) expect(searchIn(spelling)(query)).not.toEqual([]);
  });
});

it('the name of a place is not found without its first letter, even if that is a printed word', () => {
  const { index } = makeSmallReading('ar', { quote: 'أشار بنانه إلى بنان' });
  const places = index.article.places.map((place) => ({ ...place, name: { ar: 'لبنان', en: 'Lebanon' } }));
  const search = makeSearch({ ...AR, index: indexArticle({ ...index.article, places }) });
  expect(idsOf(search('بنان'), 'place')).toEqual([]);
  expect(idsOf(search('لبنان'), 'place')).toEqual(['harbour']);
});

describe('what is highlighted', () => {
  it('is the whole word as it is printed', () => {
    expect([...wordsMarked(AR, inArabic('بغداد'))].sort()).toEqual(['بغداد', 'لبغداد']);
    expect([...wordsMarked(AR, inArabic('قضاء'))].sort()).toEqual(['القضاء', 'قضاء', 'كقضاء']);
    expect([...wordsMarked(EN, inEnglish('Daish'))]).toEqual(['Daesh']);
  });

  it('never begins inside a word', () => {
    for (const query of ['عراق', 'ال', 'قوات', 'تحر', 'وب', 'un']) {
      for (const hit of inArabic(query)) {
        for (const range of hit.ranges) {
          const text = textOfRange(AR, hit, range);
          expect(text.slice(0, range.start), query).not.toMatch(/[\p{L}\p{M}]$/u);
          expect(text.slice(range.end), query).not.toMatch(/^[\p{L}\p{M}]/u);
        }
      }
    }
  });
});

describe.each(LANGUAGES)('any query in %s', (language) => {
  const context = language === 'ar' ? AR : EN;
  const search = language === 'ar' ? inArabic : inEnglish;
  const printed = passages.flatMap(({ quote, translation }) => [
    ...quote.split(' '),
    ...inLanguage(translation, 'en').split(' '),
  ]);
  const queries = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    arabicWord,
    fc.array(fc.constantFrom(...printed), { maxLength: 4 }).map((words) => words.join(' ')),
    fc.constantFrom(...printed).chain((word) => fc.nat(word.length).map((end) => word.slice(0, end))),
  );

  it('gives ranges inside their texts and in order, each result once, places before voices before passages', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const hits = search(query);
        expect(new Set(hits.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(hits.length);
        const kinds = hits.map(({ kind }) => HIT_KINDS.indexOf(kind));
        expect(kinds).toEqual([...kinds].sort());
        for (const hit of hits) {
          expect(hit.ranges.length).toBeGreaterThan(0);
          for (const range of hit.ranges) {
            const { length } = textOfRange(context, hit, range);
            expect(range.start >= 0 && range.start < range.end && range.end <= length).toBe(true);
          }
        }
      }),
    );
  });

  it('finds every passage that has the whole word', () => {
    const wordOf = fc
      .constantFrom(...passages)
      .chain((passage) => fc.constantFrom(...wordsIn(passage.quote)).map((word) => ({ passage, word })));
    fc.assert(
      fc.property(wordOf, ({ passage, word }) => {
        expect(idsOf(search(word), 'passage')).toContain(passage.id);
      }),
    );
  });
});

describe('an invented word', () => {
  const printedIn = (word: string) => {
    const context = makeSmallReading('ar', { quote: `لا تخرج ${word} من المرسى` });
    return { search: makeSearch(context), quote: passageOf(context).quote };
  };

  it('is found and highlighted, with diacritics and tatweel in it or in the query', () => {
    const signed = arabicWord.chain((word) => fc.tuple(withSigns(word), withSigns(word)));
    fc.assert(
      fc.property(signed, ([inPrint, typed]) => {
        const { search, quote } = printedIn(inPrint);
        const hit = search(typed).find(({ id }) => id === 'p1');
        const marked = hit?.ranges.filter(({ field }) => field === 'quote') ?? [];
        expect(marked.map(({ start, end }) => quote.slice(start, end))).toContain(inPrint);
      }),
    );
  });

  it('is not found by a word with neither its prefix nor its stem after a proclitic', () => {
    fc.assert(
      fc.property(arabicWord, arabicWord, (word, other) => {
        const front = /^[وفبلكسا]*/u.exec(word)?.[0].length ?? 0;
        const beginnings = Array.from({ length: front + 1 }, (_, from) => word.slice(from, from + 2));
        const otherFront = /^[وفبلكسا]*/u.exec(other)?.[0].length ?? 0;
        const typed = Array.from({ length: otherFront + 1 }, (_, from) => other.slice(from, from + 2));
        fc.pre(!typed.some((start) => beginnings.includes(start)));
        const hits = printedIn(word).search(other);
        const quotes = hits.flatMap(({ ranges }) => ranges.filter(({ field }) => field === 'quote'));
        const at = 'لا تخرج '.length;
        expect(quotes.filter(({ start }) => start === at)).toEqual([]);
      }),
    );
  });

  it('is never found by a substring that is no prefix', () => {
    fc.assert(
      fc.property(fc.constantFrom(...'تثجحخدذرزشصضطظعغقمنهي'), arabicWord, (first, rest) => {
        const { search } = printedIn(first + rest);
        const hit = search(rest).find(({ id }) => id === 'p1');
        const at = 'لا تخرج '.length;
        expect(hit?.ranges.filter(({ field, start }) => field === 'quote' && start === at) ?? []).toEqual([]);
      }),
    );
  });
});
