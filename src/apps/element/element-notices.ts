import type { InterfaceLanguage } from '../../core/text/languages.ts';

/** The fallback sentence when the program, the data or the messages of an element could not be loaded. */
export const NOT_LOADED: Readonly<Record<InterfaceLanguage, string>> = {
  ar: 'تعذّر عرض الخريطة هنا.',
  en: 'The map could not be shown here.',
};

/** Notice below the quotation when the server has no fingerprint of the article. */
export const UNPROVEN: Readonly<Record<InterfaceLanguage, string>> = {
  ar: 'لم تُقابَل هذه الاقتباسات بنصّ المقال: لا بصمة له هنا.',
  en: 'Not held against the text of the article: it has no fingerprint here.',
};

/** Notice when there is a fingerprint and it does not prove every passage. */
export const PARTLY_UNPROVEN: Readonly<Record<InterfaceLanguage, string>> = {
  ar: 'حُذف ما لا تطابق كلماتُه نصَّ المقال.',
  en: 'Passages whose words are not proven to be those of the article are left out.',
};
