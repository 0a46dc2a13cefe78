import { formats, from, inside, number, plural } from './formats.ts';
import { passages } from './core.ts';
import type { FilterMessages, SearchMessages, TimelineMessages } from '../messages/filters.ts';
import { inQuotes, isolate } from '../format.ts';

const WITHOUT: Readonly<Record<Parameters<FilterMessages['without']>[0], string>> = {
  topics: 'כל הנושאים',
  voices: 'כל המקורות',
  sourceTypes: 'כל סוגי המקורות',
  standings: 'כל אופני האמירה',
  precisions: 'כל רמות הדיוק',
  places: 'כל המקומות',
  hideOneSource: 'כולל מה שנשען על מקור אחד ששמו לא צוין',
  namedOnly: 'כולל מקורות ששמם לא צוין',
  time: 'כל התקופה',
  undated: 'כולל ציטוטים ללא תאריך',
};

/** Messages of the filters. */
export const filters: FilterMessages = {
  filters: 'סינון הציטוטים',
  closeFilters: 'סגירת הסינון',
  activeFilters: 'סינון פעיל',
  removeFilter: 'הסרת הסינון:',
  clearAllFilters: 'ביטול כל הסינון',
  passagesShown: (shown, total) =>
    `${plural(shown, {
      one: 'ציטוט אחד מוצג',
      two: 'שני ציטוטים מוצגים',
      other: '# ציטוטים מוצגים',
    })} מתוך ${number(total)}`,
  filterHead: {
    topics: 'נושא',
    voices: 'מקור',
    sourceTypes: 'סוג המקור',
    standings: 'אופן האמירה',
    precisions: 'דיוק המיקום',
    places: 'מקום',
    switches: 'ייחוס',
  },
  precision: {
    exact: 'נקודה מדויקת',
    settlement: 'עיר או עיירה',
    district: 'נפה',
    governorate: 'מחוז',
    vague: 'כביש, גבול או אזור ללא גבולות מוגדרים',
    country: 'מדינה',
  },
  hideOneSource: 'הסתרת מה שנשען על מקור אחד ששמו לא צוין',
  namedOnly: 'רק אנשים ששמם צוין, מוסדות וארגונים',
  datedOnly: 'רק ציטוטים עם תאריך',
  until: (date) => `עד ${date}`,

  nothingMatches: 'אין ציטוט שמתאים לכל מה שנבחר.',
  oneWayBack: 'הסרת אחד מאלה תחזיר ציטוטים לתצוגה:',
  noSingleWayBack: 'ביטול של בחירה אחת אינו מספיק.',
  without: (restriction, count) => `${WITHOUT[restriction]}: ${count}`,
  showEverything: 'הצגת כל הציטוטים',

  hiddenAtPlace: (hidden, total) => `במקום הזה הסינון מסתיר ${passages(hidden)} מתוך ${number(total)}.`,
  outsideFilters: 'הציטוט הזה אינו נכלל בסינון; הוא נשאר מוצג כל עוד הוא פתוח.',

  passagesToCome: (count) =>
    plural(count, {
      one: 'בהמשך ציטוט אחד נוסף; הוא נטען באמצעות JavaScript.',
      two: 'בהמשך שני ציטוטים נוספים; הם נטענים באמצעות JavaScript.',
      other: 'בהמשך # ציטוטים נוספים; הם נטענים באמצעות JavaScript.',
    }),
  placesToCome: (count) =>
    plural(count, {
      one: 'בהמשך מקום אחד נוסף; הוא נטען באמצעות JavaScript.',
      two: 'בהמשך שני מקומות נוספים; הם נטענים באמצעות JavaScript.',
      other: 'בהמשך # מקומות נוספים; הם נטענים באמצעות JavaScript.',
    }),
  showRest: 'הצגת השאר',
};

const MORE: Readonly<Record<keyof SearchMessages['search']['group'], Parameters<typeof plural>[1]>> = {
  place: { one: 'ועוד מקום אחד', two: 'ועוד שני מקומות', other: 'ועוד # מקומות' },
  voice: { one: 'ועוד מקור אחד', two: 'ועוד שני מקורות', other: 'ועוד # מקורות' },
  passage: { one: 'ועוד ציטוט אחד', two: 'ועוד שני ציטוטים', other: 'ועוד # ציטוטים' },
};

/** Messages of the search. */
export const search: SearchMessages = {
  search: {
    label: 'חיפוש בציטוטים',
    placeholder: 'מילה, מקום או מקור',
    clear: 'ניקוי החיפוש',
    results: 'תוצאות החיפוש',
    group: { place: 'מקומות', voice: 'מקורות', passage: 'ציטוטים' },
    places: (count) => plural(count, { one: 'מקום אחד', two: 'שני מקומות', other: '# מקומות' }),
    found: (counts) => `תוצאות: ${counts.join(', ')}`,
    more: (kind, count) => `${plural(count, MORE[kind])}. הוספת מילה תצמצם את החיפוש.`,
    nothing: (query) => `לא נמצא בציטוטים האלה: ${inQuotes(isolate(query), formats)}.`,
    advice: 'כדאי לנסות מילה אחת, את האותיות הראשונות שלה או כתיב אחר של השם: בלי ”אל־”, למשל.',
  },
};

const withUndated = (count: number) =>
  plural(count, {
    one: 'כולל ציטוט אחד ללא תאריך',
    two: 'כולל שני ציטוטים ללא תאריך',
    other: 'כולל # ציטוטים ללא תאריך',
  });

/** Messages of the timeline. */
export const timeline: TimelineMessages = {
  timeline: 'התאריכים בכתבה',
  timelineMarks: 'ציטוטים עם תאריך, מהמוקדם למאוחר',
  openTimeline: 'בחירת תקופה',
  closeTimeline: 'סגירת בחירת התקופה',
  publication: 'פרסום',
  publishedOn: (date) => `הכתבה פורסמה ${isolate(inside(date))}`,

  period: 'התקופה המוצגת',
  periodFrom: 'תחילת התקופה',
  periodTo: 'סוף התקופה',
  chooseDates: 'בחירת תאריכים',
  wholePeriod: 'כל התקופה',
  periodOf: (first, last) => `${isolate(from(first))} עד ${isolate(last)}`,

  withUndated,
  listUndated: 'הצגת הציטוטים ללא תאריך',
  undatedInOrder: 'ציטוטים ללא תאריך, לפי סדר הופעתם',
  timeShown: (period, undated, count) => {
    if (undated === 'none') return period;
    return `${period}, ${undated === 'with' ? withUndated(count) : 'בלי הציטוטים שאין להם תאריך'}`;
  },

  printedTime: (words) => inQuotes(isolate(words), formats),
  datedMark: (date, printed, said) => `${isolate(date)}${printed === undefined ? '' : `, ${printed}`}. ${said}`,
  undatedMark: (paragraph, said) => `ללא תאריך, ${paragraph}. ${said}`,
  saidBy: (attribution, standing, opening) =>
    `${isolate(attribution)} (${standing}): ${inQuotes(isolate(opening), formats)}`,

  timelineSample: (drawn, dated) =>
    `יש יותר מדי תאריכים מכדי לסמן את כולם: ציר הזמן מציג ${number(drawn)} מתוך ${number(dated)} ציטוטים עם תאריך, ` +
    'פרוסים על פני כל התקופה. התאריכים שנבחרים בו חלים על כולם.',
};
