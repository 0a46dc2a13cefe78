import { formats, inside, into, number, plural } from './formats.ts';
import { km } from './core.ts';
import { nameOfLanguage } from '../language-name.ts';
import { filters, search, timeline } from './filters.ts';
import type { MessageParts, PartMessages } from '../messages/core.ts';
import type { CardMessages, DownloadMessages, LegendMessages, MastheadMessages } from '../messages/later.ts';
import { inQuotes, isolate } from '../format.ts';

/** Our translation first, then the printed words. */
const asPrinted = (words: string, translation: string | undefined): MessageParts =>
  translation === undefined
    ? ['נכתב ”', { printed: words }, '”']
    : [`${inQuotes(translation, formats)} (”`, { printed: words }, '”)'];

/** Messages of the passage card. */
export const card: CardMessages = {
  passageOf: (position, total) => `ציטוט ${number(position)} מתוך ${number(total)}`,
  inArticleOrder: 'כל הציטוטים לפי סדר הכתבה',
  cite: 'העתקה עם המקור',
  copied: 'הציטוט הועתק עם המקור',
  copyLink: 'העתקת הקישור',
  linkCopied: 'הקישור הועתק',
  share: 'שיתוף',
  references: 'הפניה ביבליוגרפית בפורמטים אחרים',
  referenceIn: (language) => inside(nameOfLanguage(language, formats)),
  referenceText: 'טקסט',
  copyReference: (format, language) => `העתקת ההפניה ${language}: ${isolate(format)}`,
  copyFailed: 'ההעתקה לא הצליחה; אפשר לסמן את הטקסט ולהעתיק אותו ידנית',
  // «המקור» would also be the source.
  original: (printed) => `הנוסח המקורי ${inside(nameOfLanguage(printed, formats))}`,
  hideOriginal: 'הסתרת הנוסח המקורי',
  translationShown: (language) => `התרגום ${into(nameOfLanguage(language, formats))}`,
  hideTranslation: 'הסתרת התרגום',
  form: { direct: 'דיבור ישיר', reported: 'דיבור עקיף', narration: 'ניסוח של כלי התקשורת' },
  relation: {
    at: 'במקום עצמו',
    whole: 'המקום כולו',
    around: 'בסביבת המקום',
    along: 'בנקודה כלשהי לאורכו',
    across: 'בחלק כלשהו של המקום; הכתבה אינה מציינת היכן',
    toward: 'היעד שצוין; אין דיווח על הגעה',
    from: 'יציאה מן המקום',
    example: 'דוגמה אחת מבין כמה',
    neighbour: 'הוזכר רק לציון מיקומו של מקום אחר',
  },
  where: 'היכן',
  when: 'מתי',
  inPrint: 'בכתבה',
  saidOf: (words, relation, translation) => [...asPrinted(words, translation), `: ${relation}`],
  datedAs: (words, date, translation) => [...asPrinted(words, translation), `: ${date}`],
  growSheet: 'הגדלת הכרטיס',
  shrinkSheet: 'הקטנת הכרטיס',
  citation: ({ quote, attribution, standing, note, title, outlet, published, paragraph, translation, address }) =>
    [
      `${attribution} (${standing}):`,
      ...(translation ? [`${inQuotes(translation, formats)} (תרגום: Mawdi)`] : []),
      inQuotes(quote, formats),
      ...(note ? [`לתשומת לב: ${note}`] : []),
      `${inQuotes(title, formats)}, ${outlet}, ${published}, פסקה ${number(paragraph)}`,
      address,
    ].join('\n'),
};

/** Messages of the downloads. */
export const downloads: DownloadMessages = {
  embed: 'הטמעת המפה',
  embedPlace: 'הטמעת המקום הזה',
  pictures: 'תמונות של המפה לפרסום',
  pictureOfPlace: 'תמונה לפרסום:',
  pictureShapes: { '1200x675': 'לרוחב', '1080x1080': 'ריבוע' },
  downloads: 'הורדת הנתונים',
  downloadsLead: 'בכל קובץ נמצאים כל הציטוטים, עם המקורות, הערות ”לתשומת לב” ומידת הדיוק של המקומות.',
  downloadWhole: 'המפה המלאה בקובץ אחד, לפתיחה מכל כונן, ללא אינטרנט',
  downloadGoodFor: {
    csv: 'טבלה לגיליון אלקטרוני, שורה לכל ציטוט ולכל מקום שצוין בו',
    geojson: 'לתוכנות מיפוי ול־GIS',
    kml: 'ל־Google Earth ולתוכנות דומות',
    linkedPlaces: 'למאגרי שמות מקומות ולהיסטוריה דיגיטלית',
    webAnnotation: 'לכלים להוספת הערות לטקסט, עם מיקומו של כל ציטוט בכתבה',
    bibtex: 'הפניות לכתיבה ב־LaTeX',
    ris: 'הפניות לתוכנות לניהול ביבליוגרפיה',
    cslJson: 'הפניות לקריאה בידי תוכנות',
    archive: 'קובצי הנתונים, במלואם, לשימוש חוזר',
  },
};

/** Messages of the legend. */
export const legend: LegendMessages = {
  legend: 'מקרא המפה',
  closeLegend: 'סגירת המקרא',
  topicHead: 'צבע: נושא',
  sourceTypeHead: 'קו מתאר: סוג המקור',
  standingHead: 'סימן: אופן האמירה',
  shapeHead: 'צורה: דיוק המיקום',
  numeralHint: 'מספר: כמה ציטוטים',
  filterHint: 'בחירת נושא להבלטה על המפה',
  clearFilter: 'כל הנושאים',
  showLinkedPlaces: (count) =>
    plural(count, {
      one: 'הצגת מקום אחד מכותרת מקושרת',
      two: 'הצגת שני מקומות מכותרות מקושרות',
      other: 'הצגת # מקומות מכותרות מקושרות',
    }),
  filtered: (shown, total) => `ציטוטים תואמים: ${number(shown)} מתוך ${number(total)}`,
  shapeInLegend: (shape, margin) =>
    ({
      settlement: 'עיר, עם טווח שגיאה',
      district: 'נפה, בקירוב',
      governorate: 'מחוז',
      area: 'אזור ללא גבולות מוגדרים',
      road: margin > 0 ? `כביש, ±${km(margin)}` : 'כביש, בקירוב',
      border: 'קו גבול',
      country: 'שם המדינה בלבד',
    })[shape],
  weakestHint: 'סמל על המפה מציג את הייחוס החלש ביותר בציטוטים שלו; לאמירה אין סימן',
};

/** Messages of the masthead, which sums up the article in numbers. */
export const masthead: MastheadMessages = {
  articleLanguageNote: (printed, read) =>
    `הכתבה ${inside(nameOfLanguage(printed, formats))}; הנוסח ${inside(nameOfLanguage(read, formats))} הוא תרגום שלנו.`,
  interfaceNote: (language) => `הכתבה מוצגת ${inside(nameOfLanguage(language, formats))}; הטקסטים של Mawdi הם בעברית.`,
  onTheMap: (count) => `${number(count)} על המפה`,
  unplaced: (count) => `${number(count)} לא על המפה`,
  repeatsAmong: (count) =>
    count === 0
      ? ''
      : plural(count, {
          one: 'מכלל הציטוטים, אחד הוא ציטוט מובלט שנלקח מציטוט אחר',
          two: 'מכלל הציטוטים, שניים הם ציטוטים מובלטים שנלקחו מציטוטים אחרים',
          other: 'מכלל הציטוטים, # הם ציטוטים מובלטים שנלקחו מציטוטים אחרים',
        }),
};

/** Messages of the parts that load when the reader first uses them. */
export const later: PartMessages = {
  ...card,
  ...downloads,
  ...filters,
  ...legend,
  ...masthead,
  ...search,
  ...timeline,
};
