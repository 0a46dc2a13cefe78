import { core, km } from './core.ts';
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

  mapOf: (title) => `نقشهٔ مکان‌هایی که در «${title}» از آن‌ها نام برده شده است`,
  unnamed: { one: `، ${core.unnamed.one}`, several: `، ${core.unnamed.several}` },
  inSentence: (name) => name,
  relayedBy: '، به نقل از ',
  repeatedByOutlet: '، در سوتیتری برگرفته از ',
  precision: {
    exact: 'نقطهٔ دقیق',
    settlement: 'شهر',
    district: 'شهرستان',
    governorate: 'استان',
    vague: 'مکانی بدون حدود مشخص یا خطی بدون نقطهٔ معین',
    country: 'کشور',
  },
  placedNoCloser: (precision, margin) =>
    `از عبارت مقاله چیزی دقیق‌تر از این برنمی‌آید: ${precision}، با حاشیهٔ خطای ${km(margin)}`,
  noShape: 'برای این مکان محدوده‌ای داده نشده است و نقطه‌ای هم جای آن را نمی‌گیرد',
  margin: (margin) => `حاشیهٔ خطا: ${km(margin)}`,
  unplaced: 'نقل‌قول‌های بدون مکان روی نقشه',
  licence: (address) => `مجوز: ${address}`,
  terms:
    'گفته‌ها از آنِ گویندگان آن‌هاست، به همان صورت که منتشر شده. هیچ نقل‌قولی را بدون منبع آن و هیچ اتهامی را بدون تذکر آن بازنشر نکنید و هیچ مکانی را دقیق‌تر از آنچه در کلمات آمده نشان ندهید.',
};
