import { km, passages } from './core.ts';
import { counted, formats, number } from './formats.ts';
import { nameOfLanguage } from '../language-name.ts';
import { filters, search, timeline } from './filters.ts';
import type { MessageParts, PartMessages } from '../messages/core.ts';
import type { CardMessages, DownloadMessages, LegendMessages, MastheadMessages } from '../messages/later.ts';
import { isolate } from '../format.ts';

/** Our translation first, then the printed words. */
const asPrinted = (words: string, translation: string | undefined): MessageParts =>
  translation === undefined
    ? ['عبارت مقاله «', { printed: words }, '»']
    : [`«${translation}» («`, { printed: words }, '»)'];

/** Messages of the passage card. */
export const card: CardMessages = {
  passageOf: (position, total) => `نقل‌قول ${number(position)} از ${number(total)}`,
  inArticleOrder: 'همهٔ نقل‌قول‌ها به ترتیب متن',
  cite: 'ارجاع',
  copied: 'نقل‌قول همراه با منبع آن کپی شد',
  copyLink: 'کپی لینک',
  linkCopied: 'لینک کپی شد',
  share: 'هم‌رسانی',
  references: 'ارجاع در قالب‌های دیگر',
  referenceIn: (language) => `به ${nameOfLanguage(language, formats)}`,
  referenceText: 'متن',
  copyReference: (format, language) => `کپی ارجاع ${language}: ${isolate(format)}`,
  copyFailed: 'کپی نشد؛ لطفاً متن را انتخاب کنید و خودتان کپی کنید',
  original: (printed) => `متن اصلی به ${nameOfLanguage(printed, formats)}`,
  hideOriginal: 'پنهان کردن متن اصلی',
  translationShown: (language) => `ترجمه به ${nameOfLanguage(language, formats)}`,
  hideTranslation: 'پنهان کردن ترجمه',
  form: { direct: 'نقل مستقیم', reported: 'نقل غیرمستقیم', narration: 'روایت رسانه' },
  relation: {
    at: 'در خود مکان',
    whole: 'کل مکان',
    around: 'در اطراف مکان',
    along: 'جایی در امتداد آن',
    across: 'جایی در آن؛ مقاله نمی‌گوید کجا',
    toward: 'مقصد ذکرشده؛ خبری از رسیدن به آن نیامده',
    from: 'خروج از آن',
    example: 'یک نمونه از چند نمونه',
    neighbour: 'فقط برای نشان دادن جای مکانی دیگر آمده',
  },
  where: 'مکان',
  when: 'زمان',
  inPrint: 'در مقاله',
  saidOf: (words, relation, translation) => [...asPrinted(words, translation), `: ${relation}`],
  datedAs: (words, date, translation) => [...asPrinted(words, translation), ': ', { data: date }],
  growSheet: 'بزرگ کردن کارت',
  shrinkSheet: 'کوچک کردن کارت',
  citation: ({ quote, attribution, standing, note, title, outlet, published, paragraph, translation, address }) =>
    [
      `${attribution} (${standing}):`,
      ...(translation ? [`«${translation}» (ترجمه: Mawdi)`] : []),
      `«${quote}»`,
      ...(note ? [`تذکر: ${note}`] : []),
      `«${title}»، ${outlet}، ${published}، پاراگراف ${number(paragraph)}`,
      address,
    ].join('\n'),
};

/** Messages of the downloads. */
export const downloads: DownloadMessages = {
  embed: 'جاسازی این نقشه',
  embedPlace: 'جاسازی این مکان',
  pictures: 'تصاویر نقشه برای انتشار',
  pictureOfPlace: 'تصویر برای انتشار:',
  pictureShapes: { '1200x675': 'افقی', '1080x1080': 'مربع' },
  downloads: 'دانلود داده‌ها',
  downloadsLead: 'در هر فایل همهٔ نقل‌قول‌ها، با منابع و تذکرهایشان و دقت مکان‌هایشان، آمده است.',
  downloadWhole: 'کل نقشه در یک فایل، برای باز کردن از هر دیسک، بدون اینترنت',
  downloadGoodFor: {
    csv: 'جدول برای نرم‌افزارهای صفحه‌گسترده، یک سطر برای هر نقل‌قول و هر مکانی که در آن نام برده شده',
    geojson: 'برای نرم‌افزارهای نقشه و سامانه‌های اطلاعات جغرافیایی',
    kml: 'برای گوگل ارث و مانند آن',
    linkedPlaces: 'برای فرهنگ‌های جغرافیایی و تاریخ دیجیتال',
    webAnnotation: 'برای ابزارهای حاشیه‌نویسی، با جای هر نقل‌قول در مقاله',
    bibtex: 'ارجاع برای کسانی که با LaTeX می‌نویسند',
    ris: 'ارجاع برای نرم‌افزارهای مدیریت منابع',
    cslJson: 'ارجاع به صورتی که برنامه‌ها بخوانند',
    archive: 'فایل‌های داده، کامل، برای استفادهٔ دوباره',
  },
};

/** Messages of the legend. */
export const legend: LegendMessages = {
  legend: 'راهنمای نقشه',
  closeLegend: 'بستن راهنمای نقشه',
  topicHead: 'رنگ: موضوع',
  sourceTypeHead: 'قاب: نوع منبع',
  standingHead: 'علامت: شیوهٔ بیان',
  shapeHead: 'شکل: دقت مکان',
  numeralHint: 'عدد: شمار نقل‌قول‌ها',
  filterHint: 'موضوعی را انتخاب کنید تا روی نقشه برجسته شود',
  clearFilter: 'همهٔ موضوع‌ها',
  showLinkedPlaces: (count) =>
    count === 1 ? 'نمایش یک مکان از تیتر مقاله‌ای لینک‌شده' : `نمایش ${number(count)} مکان از تیتر مقاله‌های لینک‌شده`,
  filtered: (shown, total) => `${passages(shown)} از ${number(total)} مطابقت دارد`,
  shapeInLegend: (shape, margin) =>
    ({
      settlement: 'شهر، با حاشیهٔ خطا',
      district: 'شهرستان، تقریبی',
      governorate: 'استان',
      area: 'منطقه، بدون حدود مشخص',
      road: margin > 0 ? `جاده، با حاشیهٔ خطای ${km(margin)}` : 'جاده، تقریبی',
      border: 'خط مرزی',
      country: 'فقط کشور',
    })[shape],
  weakestHint: 'نماد هر مکان ضعیف‌ترین انتساب نقل‌قول‌هایش را نشان می‌دهد؛ «گفته» علامتی ندارد',
};

/** Messages of the masthead, which sums up the article in numbers. */
export const masthead: MastheadMessages = {
  articleLanguageNote: (printed, read) =>
    `زبان مقاله ${nameOfLanguage(printed, formats)} است؛ متن ${nameOfLanguage(read, formats)} ترجمهٔ ماست.`,
  interfaceNote: (language) =>
    `مقاله به ${nameOfLanguage(language, formats)} نمایش داده می‌شود؛ متن‌های خود Mawdi به فارسی است.`,
  onTheMap: (count) => `${number(count)} روی نقشه`,
  unplaced: (count) => `${number(count)} بدون مکان روی نقشه`,
  repeatsAmong: (count) =>
    count === 0
      ? ''
      : `از میان همهٔ نقل‌قول‌ها، ${counted(count, 'مورد')} سوتیتر است، برگرفته از ${count === 1 ? 'نقل‌قولی' : 'نقل‌قول‌های'} دیگر`,
};

/** Messages of the parts that load when the reader first uses them. */
export const later: PartMessages = {
  ...card,
  ...downloads,
  ...filters,
  ...legend,
  ...masthead,
  ...search,
  ...timeline,
};
