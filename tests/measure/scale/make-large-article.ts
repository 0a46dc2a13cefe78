import type { FeatureCollection } from 'geojson';
import { type PlaceMention, RELATIONS, type Standing, type Voice } from '../../../src/core/article/article.ts';
import { DEFAULT_TOPICS } from '../../../src/core/validation/topic-schema.ts';
import { largePlaces, placeName } from './large-places.ts';
import { seededRandom } from './seeded-random.ts';

/** The two files of an article: `article.json` and `places.geojson`. */
export type LargeArticle = { readonly article: Record<string, unknown>; readonly places: FeatureCollection };

const FIRST_DAY = Date.UTC(2016, 0, 1);
const DAYS = 1460;
const DAY_MS = 86_400_000;

const OUTLET: Voice = {
  id: 'outlet',
  name: { ar: 'صحيفة النهرين', en: 'The Two Rivers' },
  named: true,
  count: 'institution',
  kind: 'outlet',
};
const NAMED = ['سليم الراوي', 'هدى الكرخي', 'نبيل الجبوري', 'ريم السنجري', 'عادل الحلبي', 'ليلى الفراتي'];
const VOICES: readonly Voice[] = [
  OUTLET,
  ...NAMED.map((ar, at): Voice => ({
    id: `official-${at}`,
    name: { ar: `${ar}، عضو المجلس المحلّي`, en: `Council member ${at + 1}` },
    named: true,
    count: 'one',
    kind: 'official',
  })),
  ...['مصدر في قيادة العمليات', 'ضابط في الشرطة', 'مصدر استخباري'].map((ar, at): Voice => ({
    id: `unnamed-${at}`,
    name: { ar, en: `Security source ${at + 1}` },
    named: false,
    count: 'one',
    kind: 'military',
  })),
  {
    id: 'eyewitness',
    name: { ar: 'راعٍ من أهل المنطقة', en: 'A local shepherd' },
    named: false,
    count: 'one',
    kind: 'resident',
  },
  {
    id: 'report',
    name: { ar: 'تقرير مركز الرصد', en: 'The monitoring centre’s report' },
    named: true,
    count: 'institution',
    kind: 'report',
  },
  { id: 'observers', name: { ar: 'مراقبون', en: 'Observers' }, named: false, count: 'several', kind: 'expert' },
];

/** The voices that are plausible for each standing. */
const SPEAKERS: Readonly<Record<Standing, RegExp>> = {
  stated: /^(outlet|official|unnamed)/,
  reported: /^report/,
  witnessed: /^eyewitness/,
  relayed: /^unnamed/,
  assessed: /^(observers|report)/,
  alleged: /^(official|unnamed)/,
  speculated: /^observers/,
};
const STANDINGS = Object.keys(SPEAKERS) as Standing[];

const SENTENCE_STARTS = [
  'شوهد مسلّحون يتنقّلون ليلًا قرب',
  'انسحبت آخر نقطة حراسة من محيط',
  'نفّذت الطائرات ثلاث ضربات على أطراف',
  'عثرت القوة على مخبأ قديم عند مدخل',
  'طلب الأهالي تفتيش البساتين حول',
  'قُطع الطريق الزراعي المؤدّي إلى',
  'وصل وفد من الوجهاء إلى',
];
const SENTENCE_ENDS = [
  'قبل أن يعود الهدوء إلى المنطقة.',
  'ولم تُسجَّل خسائر في الأرواح بحسب الرواية نفسها.',
  'وبقيت الأسباب غير معروفة حتى ساعة النشر، فيما طالب السكّان بإيضاحات من الجهات المعنية.',
  'في ثاني حادث من نوعه خلال أسابيع.',
];

/**
 * A synthetic article of `passages` passages at `places` settlements and districts of Iraq and Syria, with every kind of
 * voice, standing, topic and date. Deterministic. At most 10,000 passages and 5,000 places.
 */
export function makeLargeArticle(passages: number, places: number): LargeArticle {
  const random = seededRandom(passages * 31 + places);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const records = Array.from({ length: passages }, (_, at) => {
    const standing = pick(STANDINGS);
    const speaker = pick(VOICES.filter(({ id }) => SPEAKERS[standing].test(id))).id;
    // Every place is mentioned once before any is mentioned again; some passages mention two, one in twelve none.
    const isUnmapped = at >= places && at % 12 === 0;
    const first = at < places ? at : Math.floor(random() * places);
    const others = random() < 0.3 ? [Math.floor(random() * places)] : [];
    const named = isUnmapped ? [] : [...new Set([first, ...others])];
    const names = named.map((place) => placeName(place).ar);
    const quote = `${pick(SENTENCE_STARTS)} ${names.join(' و') || 'مكان لم يُكشف اسمه'} ${pick(SENTENCE_ENDS)}`;
    const topics = [...new Set([pick(DEFAULT_TOPICS).id, pick(DEFAULT_TOPICS).id])];
    const mentions = named.map((place, position): PlaceMention => ({
      place: `place-${place}`,
      words: names[position] ?? '',
      relation: pick(RELATIONS.slice(0, 3)),
    }));
    const when = dateOf(random);
    return {
      id: `p${at + 1}`,
      paragraph: at + 1,
      quote,
      start: 0,
      end: [...quote].length,
      prefix: '',
      // The words of the date follow in the same paragraph.
      suffix: when ? ` ${when.words}` : '',
      translation: {
        en: `Passage ${at + 1}, at ${named.map((place) => placeName(place).en).join(' and ') || 'no place'}`,
      },
      form: pick(['direct', 'reported', 'narration']),
      voices: speaker === 'outlet' ? [speaker] : [speaker, ...(random() < 0.2 ? ['outlet'] : [])],
      standing,
      topics,
      places: mentions,
      ...(when && { when }),
      ...(isUnmapped && { unmapped: { ar: 'لا يسمّي الاقتباس مكانًا.', en: 'The passage names no place.' } }),
      ...(standing === 'alleged' && { note: { ar: 'اتهام لم يُتحقَّق منه.', en: 'An allegation, not verified.' } }),
    };
  });
  const article = {
    id: `large-${passages}`,
    languages: ['ar', 'en'],
    title: { ar: 'مقال مخترع للقياس', en: 'An article invented to measure by' },
    titleSource: { ar: 'مخترع.', en: 'Invented.' },
    outlet: OUTLET.name,
    byline: { ar: 'التحرير', en: 'The editors' },
    published: '2020-01-15',
    credit: { ar: 'نصّ مخترع للقياس.', en: 'A text invented to measure by.' },
    sections: Array.from({ length: Math.min(40, Math.floor(passages / 20)) }, (_, at) => ({
      paragraph: 2 + at * Math.floor(passages / Math.min(40, Math.floor(passages / 20))),
      heading: { ar: `الفصل ${at + 1}`, en: `Chapter ${at + 1}` },
    })),
    voices: VOICES,
    passages: records,
  };
  return { article, places: { type: 'FeatureCollection', features: [...largePlaces(places)] } };
}

/** Days, months, years and open intervals; 30 % have no date. */
function dateOf(random: () => number): { readonly edtf: string; readonly words: string } | undefined {
  const day = new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY_MS).toISOString().slice(0, 10);
  const kind = random();
  if (kind < 0.3) return undefined;
  if (kind < 0.6) return { edtf: day, words: 'في ذلك اليوم' };
  if (kind < 0.85) return { edtf: day.slice(0, 7), words: 'في ذلك الشهر' };
  if (kind < 0.95) return { edtf: day.slice(0, 4), words: 'في ذلك العام' };
  return { edtf: `../${day}`, words: 'حتى ذلك اليوم' };
}
