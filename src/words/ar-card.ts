import { nameOfLanguage } from './language-name.ts';
import type { CardMessages } from './card-words.ts';
import { isolate } from './format.ts';

/** The words of the card. */
export const arCard: CardMessages = {
  passageOf: (position, total) => `الاقتباس ${position} من ${total}`,
  inArticleOrder: 'كلّ الاقتباسات بترتيب المقال',
  cite: 'توثيق',
  copied: 'نُسخ الاقتباس مع مصدره',
  copyLink: 'نسخ الرابط',
  linkCopied: 'نُسخ الرابط',
  share: 'مشاركة',
  references: 'التوثيق بصيغ أخرى',
  referenceIn: (language) => `ب${nameOfLanguage(language, 'ar')}`,
  referenceText: 'نصّ',
  copyReference: (format, language) => `نسخ التوثيق ${language}: ${isolate(format)}`,
  copyFailed: 'تعذّر النسخ؛ حدِّد النصّ وانسخه يدويًّا',
  hideOriginal: 'إخفاء الأصل',
  translationShown: 'الترجمة الإنكليزية',
  hideTranslation: 'إخفاء الترجمة',
  form: { direct: 'اقتباس مباشر', reported: 'بالمعنى، لا بالنصّ', narration: 'صياغة الناشر' },
  relation: {
    at: 'في المكان نفسه',
    whole: 'المكان كلّه',
    around: 'في محيط المكان',
    along: 'على الطريق أو الخطّ، بلا تحديد نقطة',
    across: 'داخل المكان، بلا تحديد الموقع',
    toward: 'الوجهة المذكورة؛ لا يذكر المقال وصولًا',
    from: 'خروجًا من المكان',
    example: 'على سبيل المثال',
    neighbour: 'ورد لتحديد موقع مكان آخر',
  },
  where: 'الموقع',
  when: 'الزمن',
  inPrint: 'في المقال',
  saidOf: (words, relation) => ['عبارة المقال «', { printed: words }, `»: ${relation}`],
  datedAs: (words, date) => ['«', { printed: words }, '»: ', { data: date }],
  growSheet: 'توسيع البطاقة',
  shrinkSheet: 'تصغير البطاقة',
  citation: ({ quote, attribution, standing, note, title, outlet, published, paragraph, translation, address }) =>
    [
      `${attribution} (${standing}):`,
      `«${quote}»`,
      ...(translation ? [translation] : []),
      ...(note ? [`تنبيه: ${note}`] : []),
      `«${title}»، ${outlet}، ${published}، الفقرة ${paragraph}`,
      address,
    ].join('\n'),
};
