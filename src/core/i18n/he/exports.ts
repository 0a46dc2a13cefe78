import { core, km } from './core.ts';
import { formats } from './formats.ts';
import { card } from './later.ts';
import type { ExportMessages } from '../messages/exports.ts';
import { inQuotes } from '../format.ts';

/** Labels in exported files and in references. */
export const exportLabels: ExportMessages = {
  formats,
  product: core.product,
  sourceType: core.sourceType,
  standing: core.standing,
  caution: core.caution,
  ourTranslation: core.ourTranslation,
  paragraph: core.paragraph,
  form: card.form,
  relation: card.relation,

  mapOf: (title) => `מפת המקומות שצוינו בכתבה ${inQuotes(title, formats)}`,
  unnamed: { one: `, ${core.unnamed.one}`, several: `, ${core.unnamed.several}` },
  inSentence: (name) => name,
  relayedBy: ', לפי ',
  repeatedByOutlet: ', בציטוט מובלט המתבסס על ',
  precision: {
    exact: 'נקודה מדויקת',
    settlement: 'עיר או עיירה',
    district: 'נפה',
    governorate: 'מחוז',
    vague: 'מקום ללא גבולות מוגדרים, או קו ללא נקודה לאורכו',
    country: 'מדינה',
  },
  placedNoCloser: (precision, margin) => `המיקום המדויק ביותר שמילות הכתבה מאפשרות: ${precision}, ±${km(margin)}`,
  noShape: 'למקום הזה אין כאן קו מתאר, ואין נקודה שבאה במקומו',
  margin: (margin) => `טווח שגיאה: ±${km(margin)}`,
  unplaced: 'ציטוטים ללא מקום על המפה',
  licence: (address) => `רישיון: ${address}`,
  terms:
    'הדברים הם של מי שאמרו אותם, כפי שפורסמו. אין להעתיק ציטוט בלי מקורו או האשמה בלי הערת ”לתשומת לב” שלצדה, ואין לסמן מקום בדיוק רב יותר ממה שמאפשרות המילים.',
};
