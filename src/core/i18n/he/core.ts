import { formats, from, inside, number, plural } from './formats.ts';
import { isolate } from '../format.ts';
import type { CoreMessages, MapMessages } from '../messages/core.ts';
import type { Attribution } from '../../article/attribution.ts';

export const km = (count: number) => `${number(count)} ק״מ`;

const sourceType: MapMessages['sourceType'] = {
  named: 'אדם ששמו צוין',
  institution: 'מוסד או ארגון',
  unnamed: 'מקור ששמו לא צוין',
  outlet: 'דברי כלי התקשורת',
};
const standing: MapMessages['standing'] = {
  stated: 'אמירה',
  reported: 'דיווח',
  witnessed: 'עדות ראייה',
  relayed: 'עדות שמיעה',
  assessed: 'דעה',
  alleged: 'האשמה',
  speculated: 'השערה',
};
const whoAndHow = (attribution: Attribution) => `${sourceType[attribution.source]}, ${standing[attribution.standing]}`;

/** Messages on and around the map. */
export const map: MapMessages = {
  mapLabel: 'מפת המקומות שהכתבה מציינת',
  placeButton: (name, count, weakest) => `${isolate(name)}, ${count}, הייחוס החלש ביותר: ${whoAndHow(weakest)}`,
  referenceButton: (name) => `${isolate(name)}, הוזכר רק לציון מיקומו של מקום אחר`,
  moveByKeys: 'מפה: הזזה במקשי החיצים, הגדלה והקטנה במקשים + או −',
  scrollHint: 'להגדלה ולהקטנה של המפה: גלילה תוך לחיצה על Ctrl',
  scrollHintMac: 'להגדלה ולהקטנה של המפה: גלילה תוך לחיצה על ⌘',
  touchHint: 'הזזת המפה: בשתי אצבעות',
  zoomIn: 'הגדלה',
  zoomOut: 'הקטנה',
  showAll: 'הצגת כל המקומות',
  kilometres: km,
  closeTogether: (places) =>
    plural(places, {
      one: 'מקום אחד',
      two: 'שני מקומות סמוכים שאי אפשר להבחין ביניהם כאן',
      other: '# מקומות סמוכים שאי אפשר להבחין ביניהם כאן',
    }),
  clusterButton: (places, passages) => `${places}, ${passages}`,

  openLegend: 'מקרא המפה',

  sourceType,
  standing,
  whoAndHow,
  shapeShort: {
    settlement: 'עיר או עיירה, עם טווח שגיאה',
    district: 'אזור, לא נקודה',
    governorate: 'מחוז, לא נקודה',
    area: 'אזור, לא נקודה',
    road: 'כביש; הכתבה אינה מציינת נקודה לאורכו',
    border: 'גבול; הכתבה אינה מציינת נקודה לאורכו',
    country: 'שם המדינה בלבד',
  },
  precisionSentence: (shape, margin) =>
    ({
      settlement: `הכתבה מציינת רק את העיר או העיירה; המיקום יכול להיות בכל חלק שלה. הטבעת היא טווח השגיאה, ±${km(margin)}.`,
      district: 'הכתבה מציינת רק את הנפה, ולא נקודה בתוכה או סביבה. הגבולות המסומנים משוערים.',
      governorate: 'הכתבה מציינת רק את המחוז; המיקום יכול להיות בכל חלק שלו. הגבולות המסומנים משוערים.',
      area: 'מונח ללא גבולות מוגדרים; השטח המסומן משוער.',
      road: `הכתבה מציינת רק את הכביש; המיקום יכול להיות בכל נקודה לאורכו. התוואי משוער, ±${km(margin)}.`,
      border: 'הכתבה מציינת רק את הגבול; המיקום יכול להיות בכל נקודה לאורכו.',
      country: 'הכתבה מציינת רק את המדינה; המפה מציגה רק את שמה.',
    })[shape],
};

export const passages = (count: number) => plural(count, { one: 'ציטוט אחד', two: 'שני ציטוטים', other: '# ציטוטים' });
const voices = (count: number) => plural(count, { one: 'מקור אחד', two: 'שני מקורות', other: '# מקורות' });
const fromVoices = (count: number) => (count === 0 ? ' ללא מקורות' : ` ${from(voices(count))}`);
const fromVoicesAnd = (count: number, isOutletHeard: boolean) =>
  isOutletHeard ? `${count === 0 ? ' ' : `${fromVoices(count)} ו`}מדברי כלי התקשורת עצמו` : fromVoices(count);

export const core: CoreMessages = {
  ...map,

  formats,

  product: 'Mawdi',
  sourceMap: 'מפת מקורות',
  kicker: (outlet) => `מפת מקורות: מי אומר מה, ועל איזה מקום? קריאה עצמאית בכתבה של ${isolate(outlet)}`,
  skipToMap: 'דילוג למפה',
  skipToPassages: 'דילוג לציטוטים',
  skipToPlaces: 'דילוג למקומות',
  tool: { search: 'חיפוש', filters: 'סינון', help: 'עזרה' },
  partDidNotArrive: 'לא היה אפשר לפתוח את החלק הזה.',
  themeDark: 'תצוגה כהה',
  themeLight: 'תצוגה בהירה',

  lead: (published) =>
    `לחיצה על מקום מציגה מה נאמר עליו בכתבה, מי אמר זאת ובאיזו מידת דיוק אפשר למקם אותו. ציטוטים נבחרים, כפי שפורסמו ${inside(isolate(published))}; זו אינה הכתבה המלאה, ואין כאן תיאור של אירועים מאוחרים יותר.`,
  passages,
  voices,
  fromVoices: fromVoicesAnd,
  stripLabel: 'הציטוטים מן הכתבה לפי סדר הופעתם',
  restOnOne: (count, voice) =>
    `${plural(count, {
      one: 'ציטוט אחד בא',
      two: 'שני ציטוטים באים',
      other: '# ציטוטים באים',
    })} ממקור אחד ששמו לא צוין: ${isolate(voice)}`,
  passagesHeading: 'הציטוטים לפי סדר הופעתם',
  placesHeading: 'מקומות',
  passagesOf: (place) => `הציטוטים המוצגים עבור ${isolate(place)}`,
  referenceShort: 'הוזכר רק לציון מיקומו של מקום אחר',
  notOnMap: 'לא על המפה',
  repeatsParagraph: (paragraph) => `חוזר על פסקה ${number(paragraph)}`,

  // Neither has a gender: the name before it may be of any.
  unnamed: { one: 'ללא ציון שם', several: 'ללא ציון שמות' },
  attribution: (name, unnamed, through) => [
    { strong: name },
    ...(unnamed ? [`, ${unnamed}`] : []),
    ...(through ? [', ', { data: through }] : []),
  ],
  relayedBy: (first, second) => [...first, ', לפי ', ...second],
  repeatedByOutlet: (outlet, original) => [{ name: outlet }, ', בציטוט מובלט המתבסס על ', ...original],
  oneVoice: (naming, name) =>
    naming === 'unnamed'
      ? [{ strong: 'מקור אחד ששמו לא צוין' }]
      : naming === 'named'
        ? [{ strong: 'מקור אחד' }, ': ', { data: name }]
        : [{ strong: name }, ', ללא ציון שמות'],
  passagesFrom: (count, voice) =>
    count === 1
      ? ['ציטוט אחד, של ', ...voice]
      : count === 2
        ? ['שני ציטוטים, שניהם של ', ...voice]
        : [`${passages(count)}, כולם של `, ...voice],
  passagesFromVoices: (count, voicesCount) => [`${passages(count)}${fromVoices(voicesCount)}`],

  close: 'סגירה',
  previousPassage: 'הציטוט הקודם',
  nextPassage: 'הציטוט הבא',
  previous: 'הקודם',
  next: 'הבא',
  positionOf: (position, total) => `${number(position)} מתוך ${number(total)}`,
  ourTranslation: 'תרגום שלנו',
  caution: 'לתשומת לב',
  paragraph: (paragraph) => `פסקה ${number(paragraph)}`,
  undated: 'ללא תאריך בכתבה',
  sometimeBefore: (date) => `במועד כלשהו לפני ${date}`,
  from: (date) => `${from(date)} ואילך`,
  span: (first, last) => `${from(first)} עד ${last}`,
  referenceOnly: 'הוזכר רק לציון מיקומו של מקום אחר; הכתבה אינה מדווחת על אירוע שם.',
  linkedOnly: 'רק בכותרת של כתבה אחרת שמקושרת כאן.',

  loading: 'המפה נטענת…',
  failure: {
    'no-webgl': 'הדפדפן הזה אינו יכול להציג את המפה. כל הציטוטים נמצאים ברשימה, עם המקומות והמקורות.',
    worker: 'המפה נחסמה בדף הזה. כל הציטוטים נמצאים ברשימה, עם המקומות והמקורות.',
    'context-lost': 'הצגת המפה נפסקה במכשיר הזה. כל הציטוטים נמצאים ברשימה, עם המקומות והמקורות.',
    download: 'נתוני המפה לא הגיעו. כל הציטוטים נמצאים ברשימה, עם המקומות והמקורות.',
    timeout: 'טעינת המפה נמשכה זמן רב מדי. כל הציטוטים נמצאים ברשימה, עם המקומות והמקורות.',
    fault: 'לא היה אפשר להפעיל את המפה. כל הציטוטים נמצאים ברשימה, עם המקומות והמקורות.',
  },
  tryAgain: 'ניסיון נוסף',
};
