import type { Language } from '../model/article.ts';

/** What the element says when nothing else of it came, not even its words. */
export const DID_NOT_COME: Readonly<Record<Language, string>> = {
  ar: 'تعذّر عرض الخريطة هنا.',
  en: 'The map could not be shown here.',
};
