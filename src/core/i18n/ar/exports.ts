import { core } from './core.ts';
import { formats } from './formats.ts';
import { card } from './later.ts';
import type { ExportMessages } from '../messages/exports.ts';

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

  mapOf: (title) => `خريطة الأماكن التي يسمّيها مقال «${title}»`,
  unnamed: { one: ' لم يُكشف اسمه', several: ' لم تُكشف أسماؤهم' },
  inSentence: (name) => name,
  relayedBy: '، بحسب ',
  repeatedByOutlet: '، في اقتباس بارز يرجع إلى ',
  precision: {
    exact: 'نقطة محدَّدة',
    settlement: 'مدينة أو بلدة',
    district: 'قضاء',
    governorate: 'محافظة',
    vague: 'مكان بلا حدود محدَّدة أو خطّ بلا نقطة عليه',
    country: 'بلد',
  },
  placedNoCloser: (precision, km) => `أدقّ ما تسمح به عبارة المقال: ${precision}، بهامش ${km} كم`,
  noShape: 'لا يُرسم للمكان شكل في هذا الملف، ولا تنوب عنه نقطة',
  margin: (km) => `هامش الخطأ: ${km} كم`,
  unplaced: 'اقتباسات بلا مكان على الخريطة',
  licence: (address) => `الرخصة: ${address}`,
  terms:
    'الكلام منسوب إلى قائليه كما نُشر. لا تنقل اقتباسًا بلا مصدره، ولا اتهامًا بلا تنبيهه، ولا تجعل مكانًا أدقّ مما تقوله العبارة.',
};
