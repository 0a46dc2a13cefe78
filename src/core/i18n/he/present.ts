import { isolate } from '../format.ts';
import { formats, inside, number, plural } from './formats.ts';
import { nameOfLanguage } from '../language-name.ts';
import type { PresentMessages } from '../messages/apps.ts';

const ofTotal = (count: number, total: number) => `${number(count)} מתוך ${number(total)}`;

/** Messages of the presentation. */
export const present: PresentMessages = {
  presentation: 'מצגת',
  invitation: (scenes) =>
    plural(scenes, { one: 'מצגת: שקופית אחת', two: 'מצגת: שתי שקופיות', other: 'מצגת: # שקופיות' }),
  lead: (published) =>
    `הכתבה שקופית אחר שקופית: מי אומר מה, ועל איזה מקום. ציטוטים נבחרים, כפי שפורסמו ${inside(isolate(published))}; אין כאן תיאור של אירועים מאוחרים יותר.`,
  sceneOf: (scene, total) => `שקופית ${ofTotal(scene, total)}`,
  stepOf: (step, total) => `ציטוט ${ofTotal(step, total)}`,
  comesNext: 'בהמשך',
  endOfTalk: 'סוף המצגת',
  passedOnBy: (voice) => ['לפי ', ...voice],
  printedBy: (outlet, date) => ['פרסום: ', { strong: outlet }, `, ${date}`],
  onDate: (through, date) => [{ data: through }, ` (פורסם ${inside(date)})`],
  pullQuote: (outlet) => [{ strong: outlet }, ', בציטוט מובלט'],
  goesBackTo: (voice) => ['המתבסס על ', ...voice],
  original: (printed) => `הנוסח המקורי ${inside(nameOfLanguage(printed, formats))}`,
  undated: 'ללא תאריך',
  earliest: 'התאריך המוקדם ביותר:',
  published: 'פרסום:',
  datesLabel: (dated) =>
    plural(dated, {
      one: 'ציטוט אחד עם תאריך על ציר הזמן',
      two: 'שני ציטוטים עם תאריך על ציר הזמן',
      other: '# ציטוטים עם תאריך על ציר הזמן',
    }),
  mapOf: (places) => `מפה: ${places}`,
  mapStays: 'המפה האינטראקטיבית אינה יכולה לפעול כאן: מוצגת תמונה סטטית שלה.',
  questions: 'שאלות לכיתה',
  notes: 'הערות למנחה',

  oneUnnamed: (count, total) =>
    `${plural(count, {
      one: `ציטוט אחד מתוך ${number(total)} נשען`,
      two: `שני ציטוטים מתוך ${number(total)} נשענים`,
      other: `# ציטוטים מתוך ${number(total)} נשענים`,
    })} על מקור אחד ששמו לא צוין.`,
  countedFor: 'דברים שנמסרו מפי אחרים נספרים אצל המקור שמסר אותם.',
  pullQuotesAmong: (count) =>
    plural(count, {
      one: 'אחד מכלל הציטוטים הוא ציטוט מובלט החוזר על ציטוט אחר, לעיתים במילים אחרות.',
      two: 'שניים מכלל הציטוטים הם ציטוטים מובלטים החוזרים על ציטוטים אחרים, לעיתים במילים אחרות.',
      other: '# מכלל הציטוטים הם ציטוטים מובלטים החוזרים על ציטוטים אחרים, לעיתים במילים אחרות.',
    }),
  // The number last: nothing before it has to agree with it.
  gaps: {
    undated: (count, total) => `ללא תאריך: ${ofTotal(count, total)}`,
    unplaced: (count, total) => `ללא מקום על המפה: ${ofTotal(count, total)}`,
    notPoints: (count, total) => {
      const towns = plural(total - count, {
        one: 'עיר או עיירה אחת',
        two: 'שתי ערים או עיירות',
        other: '# ערים או עיירות',
      });
      const others = plural(count, {
        one: 'אזור, מדינה או קו אחד',
        two: 'שני אזורים, מדינות או קווים',
        other: '# אזורים, מדינות או קווים',
      });
      return `אין נקודה מדויקת: ${count === total ? others : `${towns}, ${others}`}`;
    },
    unnamed: (count, total) => `מקורות ששמם לא צוין: ${ofTotal(count, total)}`,
    secondHand: (count, total) => `מסווגים כעדות שמיעה: ${ofTotal(count, total)}`,
    alleged: (count, total) => `האשמות או השערות: ${ofTotal(count, total)}`,
  },

  controls: 'פקדים',
  next: 'הבא',
  previous: 'הקודם',
  first: 'השקופית הראשונה',
  last: 'השקופית האחרונה',
  overview: 'כל השקופיות',
  black: 'מסך שחור',
  isBlack: 'המסך שחור. לחיצה על מקש כלשהו תחזיר את השקופית.',
  help: 'עזרה',
  full: 'מסך מלא',
  speaker: 'חלון המנחה',
  goTo: 'מעבר לשקופית',
  goToNumber: (total) => `מספר השקופית, 1 עד ${number(total)}`,
  go: 'מעבר',
  noSuchScene: (total) => `השקופיות הן 1 עד ${number(total)}.`,
  spot: 'זרקור',
  auto: 'הצגה אוטומטית',
  pauseAuto: 'עצירת ההצגה האוטומטית',
  seconds: (count) => plural(count, { one: 'שנייה אחת', two: 'שתי שניות', other: '# שניות' }),
  delay: 'משך כל שלב',
  code: 'קוד QR',
  codeLead: 'אותה שקופית בטלפון שלך',
  phonesCannot: 'הכתובת הזאת קיימת רק במחשב הזה: טלפונים אינם יכולים להגיע אליה. כדי שהקוד יפעל יש לפרסם את האתר.',
  keys: 'מקשים',
  keyNames: { space: 'רווח', left: '←', right: '→', or: 'או' },
  close: 'סגירה',
  print: 'הדפסת השקופיות',
  toMap: 'למפה',
  speakerBlocked: 'הדפדפן חסם את פתיחת חלון המנחה.',
  openByHand: 'פתיחה ידנית',

  speakerTitle: 'חלון המנחה',
  speakerLead: 'הערות ושאלות להנחיית המצגת. כדי שהחלון והמצגת יישארו מסונכרנים, יש לפתוח אותו מן המצגת במקש S.',
  onScreen: 'עכשיו על המסך',
  isBlackNow: 'המסך שחור עכשיו',
  elapsed: 'זמן שחלף',
  clock: 'שעה',
  pauseClock: 'השהיה',
  runClock: 'המשך',
  resetClock: 'איפוס',
  passageText: 'הציטוט',
  inStep: 'מסונכרן עם המצגת',
  alone: 'אין מצגת מחוברת. יש לפתוח את המצגת וללחוץ בה על S כדי לפתוח את החלון הזה.',
};
