import type { InterfaceLanguage } from '../../core/text/languages.ts';

/** What the element says when nothing else of it came, not even its words. */
export const NOT_LOADED: Readonly<Record<InterfaceLanguage, string>> = {
  ar: 'تعذّر عرض الخريطة هنا.',
  en: 'The map could not be shown here.',
};

/** Told below the words where a server gives no fingerprint of the text beside them. */
export const UNPROVEN: Readonly<Record<InterfaceLanguage, string>> = {
  ar: 'لم تُقابَل هذه الاقتباسات بنصّ المقال: لا بصمة له هنا.',
  en: 'Not held against the text of the article: it has no fingerprint here.',
};

/** Told where there is one, and it does not prove every passage. */
export const PARTLY_UNPROVEN: Readonly<Record<InterfaceLanguage, string>> = {
  ar: 'حُذف ما لا تطابق كلماتُه نصَّ المقال.',
  en: 'Passages whose words are not proven to be those of the article are left out.',
};
