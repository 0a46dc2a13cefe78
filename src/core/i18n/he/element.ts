import type { ElementMessages } from '../messages/apps.ts';

/** Notices below the quotation in the element. */
export const element: ElementMessages = {
  unproven: 'הציטוטים לא הושוו לנוסח הכתבה: אין כאן טביעת אצבע דיגיטלית שלה.',
  partlyUnproven: 'ציטוטים שלא הוכח שמילותיהם הן מילות הכתבה הושמטו.',
};
