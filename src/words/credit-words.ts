import type { InterfaceLanguage } from '../model/languages.ts';

/** Whose each part of a page is. Pages are written with it and never bring it. */
export type CreditMessages = {
  readonly head: string;
  readonly title: string;
  readonly code: string;
};

export const CREDIT_MESSAGES: Readonly<Record<InterfaceLanguage, CreditMessages>> = {
  ar: {
    head: 'المصادر والحقوق',
    title: 'العنوان',
    code: 'البرنامج مفتوح المصدر برخصة MIT. رُسمت الخريطة بمكتبة MapLibre. الخطوط: IBM Plex Sans Arabic وNoto Naskh Arabic، برخصة OFL.',
  },
  en: {
    head: 'Sources and rights',
    title: 'Headline',
    code: 'The program is open source under the MIT licence; the map is drawn with MapLibre, the type is IBM Plex Sans Arabic and Noto Naskh Arabic under the OFL.',
  },
};
