import { counted, formats, number } from './formats.ts';
import { isolate } from '../format.ts';
import type { CoreMessages, MapMessages } from '../messages/core.ts';
import type { Attribution } from '../../article/attribution.ts';

const sourceType: MapMessages['sourceType'] = {
  named: 'شخص با ذکر نام',
  institution: 'نهاد',
  unnamed: 'منبع بدون ذکر نام',
  outlet: 'متن خود رسانه',
};
const standing: MapMessages['standing'] = {
  stated: 'گفته',
  reported: 'گزارش',
  witnessed: 'روایت شاهد عینی',
  relayed: 'نقل از دیگران',
  assessed: 'نظر',
  alleged: 'اتهام',
  speculated: 'گمانه‌زنی',
};
const whoAndHow = (attribution: Attribution) => `${sourceType[attribution.source]}، ${standing[attribution.standing]}`;

export const km = (count: number) => `${number(count)} کیلومتر`;

/** Messages on and around the map. */
export const map: MapMessages = {
  mapLabel: 'نقشهٔ مکان‌هایی که مقاله از آن‌ها نام می‌برد',
  placeButton: (name, count, weakest) => `${isolate(name)}، ${count}، ضعیف‌ترین انتساب: ${whoAndHow(weakest)}`,
  referenceButton: (name) => `${isolate(name)}، فقط برای نشان دادن جای مکانی دیگر آمده`,
  moveByKeys: 'نقشه: با کلیدهای جهت‌نما جابه‌جا و با + و − بزرگ و کوچک می‌شود',
  scrollHint: 'برای بزرگ و کوچک کردن نقشه، هنگام پیمایش Ctrl را نگه دارید',
  scrollHintMac: 'برای بزرگ و کوچک کردن نقشه، هنگام پیمایش ⌘ را نگه دارید',
  touchHint: 'نقشه را با دو انگشت جابه‌جا کنید',
  zoomIn: 'بزرگ‌نمایی',
  zoomOut: 'کوچک‌نمایی',
  showAll: 'نمایش همهٔ مکان‌ها',
  kilometres: km,
  closeTogether: (places) =>
    places === 1 ? 'یک مکان' : `${number(places)} مکان، نزدیک‌تر از آنکه در این نما از هم جدا دیده شوند`,
  clusterButton: (places, passages) => `${places}، ${passages}`,

  openLegend: 'راهنمای نقشه',

  sourceType,
  standing,
  whoAndHow,
  shapeShort: {
    settlement: 'یک شهر، با حاشیهٔ خطا',
    district: 'یک منطقه، نه یک نقطه',
    governorate: 'یک استان، نه یک نقطه',
    area: 'یک منطقه، نه یک نقطه',
    road: 'یک جاده؛ مقاله از نقطه‌ای روی آن نام نمی‌برد',
    border: 'یک مرز؛ مقاله از نقطه‌ای روی آن نام نمی‌برد',
    country: 'فقط کشور',
  },
  precisionSentence: (shape, margin) =>
    ({
      settlement: `مقاله فقط از شهر نام می‌برد و محل ممکن است هر جای آن باشد. حلقه حاشیهٔ خطا را نشان می‌دهد: ${km(margin)}.`,
      district: 'مقاله فقط از شهرستان نام می‌برد، نه از نقطه‌ای در آن یا اطراف آن. محدودهٔ رسم‌شده تقریبی است.',
      governorate: 'مقاله فقط از استان نام می‌برد و محل ممکن است هر جای آن باشد. محدودهٔ رسم‌شده تقریبی است.',
      area: 'تعبیری است بدون حدود مشخص؛ محدودهٔ رسم‌شده تقریبی است.',
      road: `مقاله فقط از جاده نام می‌برد و محل ممکن است هر جای آن باشد. مسیر رسم‌شده تقریبی است، با حاشیهٔ خطای ${km(margin)}.`,
      border: 'مقاله فقط از مرز نام می‌برد و محل ممکن است هر جای آن باشد.',
      country: 'مقاله فقط از کشور نام می‌برد؛ نقشه فقط نام آن را نشان می‌دهد.',
    })[shape],
};

export const passages = (count: number) => counted(count, 'نقل‌قول');
const voices = (count: number) => counted(count, 'منبع');

/** Follows the number of passages: “from 10 sources and from the outlet itself”. */
const fromVoices = (count: number, isOutletHeard: boolean) => {
  if (count === 0) return isOutletHeard ? ' از خود رسانه' : '، بدون منبع';
  return ` از ${voices(count)}${isOutletHeard ? ' و از خود رسانه' : ''}`;
};

export const core: CoreMessages = {
  ...map,

  formats,

  product: 'Mawdi',
  sourceMap: 'نقشهٔ منابع',
  // «مستقل از» would mean “independent of”.
  kicker: (outlet) => `نقشهٔ منابع: چه کسی چه می‌گوید، و دربارهٔ کجا؟ خوانش مستقل مقاله‌ای از ${isolate(outlet)}`,
  skipToMap: 'رفتن به نقشه',
  skipToPassages: 'رفتن به نقل‌قول‌ها',
  skipToPlaces: 'رفتن به مکان‌ها',
  tool: { search: 'جست‌وجو', filters: 'انتخاب', help: 'راهنما' },
  partDidNotArrive: 'این بخش باز نشد.',
  themeDark: 'حالت تیره',
  themeLight: 'حالت روشن',

  lead: (published) =>
    `روی هر مکان بزنید تا بخوانید مقاله دربارهٔ آن چه می‌گوید، گوینده کیست و جای آن را با چه دقتی می‌توان مشخص کرد. این صفحه گزیدهٔ نقل‌قول‌هاست، به همان صورت که در ${isolate(published)} منتشر شد؛ متن کامل مقاله نیست و به رویدادهای بعدی نمی‌پردازد.`,
  passages,
  voices,
  fromVoices,
  stripLabel: 'نقل‌قول‌های مقاله به ترتیب متن',
  restOnOne: (count, voice) => `${passages(count)} از یک منبع بدون ذکر نام است: ${isolate(voice)}`,
  passagesHeading: 'نقل‌قول‌ها به ترتیب متن',
  placesHeading: 'مکان‌ها',
  passagesOf: (place) => `نقل‌قول‌هایی که برای ${isolate(place)} نشان داده می‌شوند`,
  referenceShort: 'فقط برای نشان دادن جای مکانی دیگر آمده',
  notOnMap: 'روی نقشه نیست',
  repeatsParagraph: (paragraph) => `تکرار پاراگراف ${number(paragraph)}`,

  unnamed: { one: 'بدون ذکر نام', several: 'بدون ذکر نام' },
  attribution: (name, unnamed, through) => [
    { strong: name },
    ...(unnamed ? [`، ${unnamed}`] : []),
    ...(through ? ['، ', { data: through }] : []),
  ],
  relayedBy: (first, second) => [...first, '، به نقل از ', ...second],
  repeatedByOutlet: (outlet, original) => [{ name: outlet }, '، در سوتیتری برگرفته از ', ...original],
  oneVoice: (naming, name) =>
    naming === 'unnamed'
      ? [{ strong: 'یک منبع بدون ذکر نام' }]
      : naming === 'named'
        ? [{ strong: 'یک منبع' }, ': ', { data: name }]
        : [{ strong: name }, '، بدون ذکر نام'],
  passagesFrom: (count, voice) =>
    count === 1
      ? ['یک نقل‌قول، از ', ...voice]
      : count === 2
        ? ['دو نقل‌قول، هر دو از ', ...voice]
        : [`${passages(count)}، همه از `, ...voice],
  passagesFromVoices: (count, voicesCount) => [`${passages(count)} از ${voices(voicesCount)}`],

  close: 'بستن',
  previousPassage: 'نقل‌قول قبلی',
  nextPassage: 'نقل‌قول بعدی',
  previous: 'قبلی',
  next: 'بعدی',
  positionOf: (position, total) => `${number(position)} از ${number(total)}`,
  ourTranslation: 'ترجمهٔ ما',
  caution: 'تذکر',
  paragraph: (paragraph) => `پاراگراف ${number(paragraph)}`,
  undated: 'در مقاله تاریخی برای آن نیامده',
  sometimeBefore: (date) => `زمانی نامشخص پیش از ${date}`,
  from: (date) => `از ${date} به بعد`,
  span: (from, to) => `از ${from} تا ${to}`,
  referenceOnly: 'فقط برای نشان دادن جای مکانی دیگر آمده است؛ مقاله از رویدادی در آن خبر نمی‌دهد.',
  linkedOnly: 'فقط در تیتر مقاله‌ای دیگر آمده که در این مقاله به آن لینک داده شده است.',

  loading: 'نقشه در حال آماده شدن است…',
  failure: {
    'no-webgl': 'این مرورگر نمی‌تواند نقشه را رسم کند. همهٔ نقل‌قول‌ها، با مکان و منبعشان، در فهرست آمده است.',
    worker: 'نقشه در این صفحه مسدود شد. همهٔ نقل‌قول‌ها، با مکان و منبعشان، در فهرست آمده است.',
    'context-lost': 'رسم نقشه روی این دستگاه متوقف شد. همهٔ نقل‌قول‌ها، با مکان و منبعشان، در فهرست آمده است.',
    download: 'داده‌های نقشه نرسید. همهٔ نقل‌قول‌ها، با مکان و منبعشان، در فهرست آمده است.',
    timeout: 'آماده شدن نقشه بیش از حد طول کشید. همهٔ نقل‌قول‌ها، با مکان و منبعشان، در فهرست آمده است.',
    fault: 'نقشه راه‌اندازی نشد. همهٔ نقل‌قول‌ها، با مکان و منبعشان، در فهرست آمده است.',
  },
  tryAgain: 'تلاش دوباره',
};
