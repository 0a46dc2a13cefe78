import type { ElementMessages } from '../messages/apps.ts';

/** Notices below the quotation in the element. */
export const element: ElementMessages = {
  unproven: 'لم تُقابَل هذه الاقتباسات بنصّ المقال: لا بصمة له هنا.',
  partlyUnproven: 'حُذف ما لا تطابق كلماتُه نصَّ المقال.',
};
