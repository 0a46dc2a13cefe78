import { describe, expect, it } from 'vitest';
import { readArticleFolder } from '../src/node/articles/read-article-folder.ts';
import type { Passage } from '../src/core/article/article.ts';
import { attributionIn, chainOf, restsOn } from '../src/core/article/attribution.ts';
import { mainUnnamedSource } from '../src/core/article/sources-heard.ts';
import { summarisePlace } from '../src/core/article/place-summary.ts';
import { makePublished, makePublishedIndex, PUBLISHED_FOLDER } from './published-article.ts';
import { inArabic, inEnglish } from './published-pages.ts';

const INDEX = makePublishedIndex();
const { article } = INDEX;
const ARABIC = /[\u0600-\u06ff]/;

const inParagraph = (paragraph: number) => article.passages.filter((passage) => passage.paragraph === paragraph);
const placesIn = (passage: Passage) => passage.places.map(({ place }) => place);

/** The one passage of a paragraph whose printed words hold `words`. */
function passageWith(paragraph: number, words: string): Passage {
  const found = inParagraph(paragraph).filter(({ quote }) => quote.includes(words));
  expect(found.map(({ id }) => id)).toHaveLength(1);
  return found[0]!;
}

describe('the published article', () => {
  it('is read without an issue', () => {
    expect(makePublished().issues).toEqual([]);
  });

  it('is printed to the letter, as its fingerprint proves', () => {
    expect(readArticleFolder(PUBLISHED_FOLDER).issues).toEqual([]);
  });

  it('says where it was printed, when and by whom, and claims no address nobody knows', () => {
    expect(article.outlet).toEqual({ ar: 'ألترا صوت', en: 'Ultra Sawt' });
    expect(article.byline.ar).toBe('فريق التحرير');
    expect(article.published).toBe('2019-01-22');
    expect(article.title.ar).toBe('ما مصير عناصر داعش بعد الهزيمة في العراق؟');
    expect(article.titleSource.en).toContain('¶2');
    expect(article.url).toBeUndefined();
    expect(article.sections.map(({ paragraph }) => paragraph)).toEqual([6, 17]);
  });

  it('is told in at least 24 passages, and no paragraph that speaks of a place is left out', () => {
    expect(article.passages.length).toBeGreaterThanOrEqual(24);
    const told = new Set(article.passages.map(({ paragraph }) => paragraph));
    const owed = [4, 5, 7, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20, 21, 23, 25];
    expect(owed.filter((paragraph) => !told.has(paragraph))).toEqual([]);
  });

  it('is translated throughout, in English that holds no Arabic', () => {
    for (const { id, translation } of article.passages) {
      expect(inEnglish(translation).trim(), id).not.toBe('');
      expect(inEnglish(translation), id).not.toMatch(ARABIC);
    }
    const printed = article.passages.flatMap(({ places, when }) => [...places, ...(when ? [when] : [])]);
    for (const { words, translation } of printed) {
      expect(inEnglish(translation ?? {}).trim(), words).toMatch(/./);
      expect(inEnglish(translation ?? {}), words).not.toMatch(ARABIC);
    }
  });
});

describe('who speaks', () => {
  it('is one unnamed intelligence source, whatever the article calls him', () => {
    const unnamed = article.voices.filter(({ kind }) => kind === 'unnamed-security-source');
    expect(unnamed.map(({ count }) => count)).toEqual(['one', 'several']);
    expect(unnamed[0]).toMatchObject({ name: { ar: 'مصدر استخباري عسكري عراقي' }, named: false });
    expect(unnamed[1]?.name.ar).toContain('في الشرطة الاتحادية');
    const otherNames = ['المصدر العسكري', 'المصدر الأمني', 'المصدر الاستخباري', 'ضابط الاستخبارات'];
    const called = article.voices.filter(({ name }) => otherNames.some((other) => inArabic(name).includes(other)));
    expect(called).toEqual([]);
  });

  it('in ¶12–16 and ¶18–23 is that source, pull quotes included, but for what the outlet says itself in ¶18', () => {
    const source = mainUnnamedSource(INDEX)!;
    const own = passageWith(18, 'بعد أن فقدوا');
    expect(own).toMatchObject({ form: 'narration', voices: ['ultra-sawt'] });
    const his = article.passages.filter((each) => each.paragraph >= 12 && each.paragraph <= 23 && each !== own);
    expect(his.length).toBeGreaterThan(12);
    expect(new Set(his.map((passage) => restsOn(INDEX, passage).id))).toEqual(new Set([source.voice.id]));
    expect(source.passages).toEqual(expect.arrayContaining([...his, ...inParagraph(5)]));
    expect(source.passages).toHaveLength(his.length + inParagraph(5).length);
  });

  it('elsewhere is who the article says it is, through whom', () => {
    const first = (paragraph: number, words: string) => chainOf(INDEX, passageWith(paragraph, words))[0]!;
    expect(first(7, 'مرارًا')).toMatchObject({
      kind: 'named-official',
      through: { en: 'via NPR, a US public broadcaster' },
    });
    // ¶9 cites the report itself; only ¶10 names the newspaper.
    expect(first(9, '20-30')).toMatchObject({ kind: 'report' });
    expect(first(9, '20-30').through).toBeUndefined();
    expect(first(10, '6 آلاف')).toMatchObject({ name: { en: 'US intelligence' }, kind: 'institution' });
    expect(first(11, 'لقد هزمنا')).toMatchObject({ kind: 'named-official' });
    expect(passageWith(11, 'لقد هزمنا').through?.en).toBe('in a tweet');
    expect(first(25, 'مراقبون')).toMatchObject({ named: false, count: 'several', kind: 'observers' });
    expect(first(25, 'شهود عيان')).toMatchObject({ named: false, count: 'several', kind: 'eyewitness' });
    expect(first(25, 'شينوك')).toMatchObject({ named: false, count: 'one', kind: 'eyewitness' });
    expect(first(25, 'الشمالي الشرقي')).toMatchObject({ kind: 'outlet' });
  });

  it('in a pull quote is the voice it repeats, and it adds no statement of its own', () => {
    const repeats = article.passages.filter(({ paragraph }) => [5, 14, 24].includes(paragraph));
    expect(repeats.map(({ repeats }) => repeats && INDEX.passage(repeats)?.paragraph)).toEqual([18, 12, 9]);
    for (const { id, voices, note } of repeats) {
      expect(voices.at(-1), id).toBe('ultra-sawt');
      expect(note, id).toBeDefined();
    }
  });
});

describe('what is said', () => {
  it('in ¶4 is the outlet’s own: victory over Iraq and over Syria, and the question of the article', () => {
    expect(placesIn(passageWith(4, 'في العراق'))).toEqual(['iraq']);
    expect(placesIn(passageWith(4, 'في سوريا'))).toEqual(['syria']);
    expect(inParagraph(4).map((passage) => attributionIn(INDEX, passage))).toEqual(
      Array.from({ length: 3 }, () => ({ source: 'outlet', standing: 'stated' })),
    );
    expect(placesIn(passageWith(4, 'أين ذهب'))).toEqual([]);
  });

  it('in ¶12 is around Tarmiyah, on the northern axis and in the countryside of the capital, and an unnamed source’s statement', () => {
    const strikes = passageWith(12, 'ضربات جوية');
    expect(attributionIn(INDEX, strikes)).toEqual({ source: 'unnamed', standing: 'stated' });
    expect(strikes.topics).toEqual(['air-strikes']);
    expect(placesIn(strikes)).toEqual(['tarmiyah-district', 'northern-axis']);
    expect(strikes.places[0]).toMatchObject({ words: 'في محيط قضاء الطارمية', relation: 'around' });
    expect(passageWith(12, 'ريف العاصمة')).toMatchObject({ standing: 'stated', topics: ['coalition-activity'] });
    expect(placesIn(passageWith(12, 'ريف العاصمة'))).toEqual(['rural-baghdad']);
    expect(placesIn(inParagraph(14)[0]!)).toEqual(['northern-axis']);
  });

  it('of Tarmiyah is hard ground (¶15), a large operation (¶16), deals and a regiment (¶18), a fragile flank (¶19)', () => {
    const of = (paragraph: number, words: string) => {
      const { standing, topics, places } = passageWith(paragraph, words);
      expect(places.map(({ place }) => place)).toContain('tarmiyah-district');
      return [standing, topics[0]];
    };
    expect(of(15, 'بيئة مؤيدة')).toEqual(['alleged', 'blame']);
    expect(placesIn(passageWith(15, 'بيئة مؤيدة'))).toContain('tarmiyah-town');
    expect(of(15, 'البساتين')).toEqual(['assessed', 'terrain']);
    expect(of(16, 'قرار سياسي')).toEqual(['assessed', 'clearing']);
    expect(of(18, 'عدم تعرض')).toEqual(['alleged', 'deals']);
    expect(of(18, 'الأفواج')[0]).toBe('stated');
    expect(of(19, 'خاصرة')).toEqual(['alleged', 'blame']);
  });

  it('in ¶18 is three things: Mosul as an example, the deals, and the anecdote of a regiment', () => {
    const [mosul, deals, regiment] = ['الموصل', 'صفقات', 'الأفواج'].map((words) => passageWith(18, words));
    expect(new Set([mosul, deals, regiment]).size).toBe(3);
    expect(mosul?.places).toMatchObject([{ place: 'mosul', words: 'مثل مدينة الموصل', relation: 'example' }]);
    expect(mosul?.unmapped?.ar).toContain('بعض الأماكن');
    expect(deals?.unmapped?.ar).toContain('أماكن أخرى');
    expect(regiment?.note?.en).toMatch(/no date/);
  });

  it('in ¶20 is the road, then horses at second hand, then an accusation', () => {
    const road = passageWith(20, 'الطريق الرابط');
    expect(road).toMatchObject({ standing: 'stated', voices: ['intelligence-source'] });
    expect(road.places[0]).toMatchObject({ place: 'road-baghdad-kirkuk', relation: 'along' });
    const horses = passageWith(20, 'الخيل');
    expect(horses).toMatchObject({ standing: 'relayed', voices: ['police-colleagues', 'intelligence-source'] });
    expect(horses.topics).toEqual(['night-movement']);
    expect(horses.places).toMatchObject([{ place: 'road-baghdad-kirkuk', words: 'الطريق السريع', relation: 'along' }]);
    expect(horses.note).toBeDefined();
  });

  it('against a people in ¶20 is an allegation of one source: cautioned, in the neutral colour, of Kirkuk alone', () => {
    const accusation = passageWith(20, 'الأكراد');
    expect(accusation).toMatchObject({ standing: 'alleged', topics: ['blame'], voices: ['intelligence-source'] });
    expect(placesIn(accusation)).toEqual(['kirkuk']);
    expect(accusation.note?.ar).toContain('مصدر واحد لم يُكشف اسمه');
    expect(accusation.note?.en).toContain('one unnamed source');
    expect(summarisePlace(INDEX, 'kirkuk')).toMatchObject({
      attribution: { source: 'unnamed', standing: 'alleged' },
      topic: { colour: 6 },
    });
  });

  it('against an army, notables, a town, sheikhs and officers is an allegation too: the same care whoever is accused', () => {
    const accusations = article.passages.filter(({ standing }) => standing === 'alleged');
    expect(accusations.map(({ id }) => id)).toEqual(['p05-deals', 'p15-town', 'p18-deals', 'p19-flank', 'p20-kirkuk']);
    for (const { id, note, repeats } of accusations) {
      expect(note?.en, id).toMatch(/one unnamed source/);
      expect(note?.ar, id).toContain('مصدر واحد لم يُكشف اسمه');
      // A pull quote is told apart from what it repeats, where the rest is said.
      if (repeats === undefined) expect(note?.en, id).toMatch(/prints no (evidence for it and no )?reply/);
    }
  });

  it('of the border is an opinion (¶21), and in ¶23 an intention at second hand, and a guess by its own speaker’s word', () => {
    expect(passageWith(21, 'الحدود مع سوريا').standing).toBe('assessed');
    expect(placesIn(passageWith(21, 'الحدود مع سوريا'))).toContain('border-iraq-syria');
    const intention = passageWith(23, 'المدفعية');
    expect(intention.standing).toBe('relayed');
    expect(intention.places).toMatchObject([{ place: 'border-iraq-syria', relation: 'toward' }]);
    expect(intention.note?.en).toContain('does not say that a move was made');
    const guess = passageWith(23, 'مجرد تحليل لا يستند إلى معلومة موثقة');
    expect(guess.standing).toBe('speculated');
    expect(guess.quote).toContain('ربما قد يكون مقدمة');
    expect(placesIn(guess)).toEqual(['syria']);
  });

  it('in ¶25 is told apart: observers, American movements, a Chinook, and where Diyala lies', () => {
    expect(passageWith(25, 'مراقبون')).toMatchObject({ places: [], standing: 'assessed' });
    const movements = passageWith(25, 'تحرك قوات أمريكية');
    expect(movements).toMatchObject({ standing: 'assessed', voices: ['observers'], topics: ['troop-movement'] });
    expect(passageWith(25, 'شهود عيان')).toMatchObject({ standing: 'witnessed', quote: 'وصفها شهود عيان بالكبيرة' });
    expect(placesIn(movements)).toEqual(['iraq']);
    expect(movements.unmapped?.ar).toContain('مناطق عراقية');
    const chinook = passageWith(25, 'شينوك');
    expect(chinook).toMatchObject({ standing: 'witnessed', topics: ['sighting'] });
    expect(chinook.places[0]).toMatchObject({ place: 'baqubah', relation: 'at' });
    expect(attributionIn(INDEX, passageWith(25, 'الشمالي الشرقي'))).toEqual({ source: 'outlet', standing: 'stated' });
    expect(placesIn(passageWith(25, 'الشمالي الشرقي'))[0]).toBe('diyala');
  });

  it('without a place says why: ¶7 and the definition of clearing among others', () => {
    for (const passage of inParagraph(7)) expect(passage.places).toEqual([]);
    expect(passageWith(13, 'تفتيش').places).toEqual([]);
    const unplaced = article.passages.filter(({ places }) => places.length === 0);
    expect(unplaced.filter(({ unmapped }) => !unmapped?.ar || !unmapped.en)).toEqual([]);
  });

  it('is dated as far as printed, and where the year is inferred it says so', () => {
    const dated = article.passages.flatMap(({ paragraph, when }) => (when ? [[paragraph, when.edtf]] : []));
    expect(new Set(dated.map(String))).toEqual(
      new Set(['7,2018-01-01', '9,2018-08', '11,2018-12-19', '11,2019-01-11', '12,../2019-01-22', '14,../2019-01-22']),
    );
    const withdrawal = passageWith(11, 'بدء عمليات سحب').when;
    expect(withdrawal?.words).not.toMatch(/20\d\d/);
    expect(withdrawal?.note).toMatchObject({ en: expect.stringContaining('inferred'), ar: expect.any(String) });
    expect(passageWith(11, 'لقد هزمنا').when?.words).toContain('2018');
  });
});
