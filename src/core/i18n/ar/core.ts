import { formats, plural } from './formats.ts';
import { isolate } from '../format.ts';
import type { CoreMessages, MapMessages } from '../messages/core.ts';
import type { Attribution } from '../../article/attribution.ts';

const km = (count: number) => `${isolate(String(count))} كم`;

const sourceType: MapMessages['sourceType'] = {
  named: 'شخص مذكور بالاسم',
  institution: 'مؤسسة',
  unnamed: 'مصدر لم يُكشف اسمه',
  outlet: 'كلام الناشر',
};
const standing: MapMessages['standing'] = {
  stated: 'قول',
  reported: 'عن تقرير',
  witnessed: 'رواية شاهد عيان',
  relayed: 'نقل عن آخرين',
  assessed: 'رأي',
  alleged: 'اتهام',
  speculated: 'تكهّن',
};
const whoAndHow = (attribution: Attribution) => `${sourceType[attribution.source]}، ${standing[attribution.standing]}`;

/** Messages on and around the map. */
export const map: MapMessages = {
  mapLabel: 'خريطة الأماكن التي يسمّيها المقال',
  placeButton: (name, count, weakest) => `${isolate(name)}، ${count}، أضعف إسناد هنا: ${whoAndHow(weakest)}`,
  referenceButton: (name) => `${isolate(name)}، ورد لتحديد موقع مكان آخر`,
  moveByKeys: 'الخريطة: تُحرَّك بالأسهم وتُقرَّب بمفتاحَي + و−',
  scrollHint: 'لتقريب الخريطة أدر العجلة مع الضغط على Ctrl',
  scrollHintMac: 'لتقريب الخريطة أدر العجلة مع الضغط على ⌘',
  touchHint: 'حرّك الخريطة بإصبعين',
  zoomIn: 'تقريب',
  zoomOut: 'إبعاد',
  showAll: 'عرض كلّ الأماكن',
  kilometres: km,
  closeTogether: (places) =>
    plural(places, {
      zero: 'لا أماكن',
      one: 'مكان واحد',
      two: 'مكانان متقاربان؛ قرّب الخريطة',
      few: '# أماكن متقاربة؛ قرّب الخريطة',
      many: '# مكانًا متقاربًا؛ قرّب الخريطة',
      other: '# مكان متقارب؛ قرّب الخريطة',
    }),
  clusterButton: (places, passages) => `${places}، ${passages}`,

  openLegend: 'مفتاح الخريطة',

  sourceType,
  standing,
  whoAndHow,
  shapeShort: {
    settlement: 'مدينة، بهامش خطأ',
    district: 'منطقة، لا نقطة',
    governorate: 'محافظة، لا نقطة',
    area: 'منطقة، لا نقطة',
    road: 'طريق، لا نقطة عليه',
    border: 'خطّ حدود، لا نقطة عليه',
    country: 'اسم البلد وحده',
  },
  precisionSentence: (shape, count) =>
    ({
      settlement: `يسمّي المقال المدينة أو البلدة فقط، وقد يكون الموقع في أيّ جزء منها. الحلقة هامش الخطأ، ${km(count)}.`,
      district: 'يسمّي المقال القضاء فقط، ولا موقعًا فيه أو حوله. الحدود تقريبية.',
      governorate: 'يسمّي المقال المحافظة فقط، وقد يكون الموقع في أيّ جزء منها. الحدود تقريبية.',
      area: 'عبارة لا حدود محدَّدة لها؛ المساحة المرسومة تقريبية.',
      road: `يسمّي المقال الطريق فقط، وقد يكون الموقع عند أيّ نقطة منه. المسار تقريبي، بهامش ${km(count)}.`,
      border: 'يسمّي المقال الحدود فقط، وقد يكون الموقع عند أيّ نقطة منها.',
      country: 'يسمّي المقال البلد فقط، ولا تُظهر الخريطة غير اسمه.',
    })[shape],
};

export const passages = (count: number) =>
  plural(count, {
    zero: 'لا اقتباسات',
    one: 'اقتباس واحد',
    two: 'اقتباسان',
    few: '# اقتباسات',
    many: '# اقتباسًا',
    other: '# اقتباس',
  });
const voices = (count: number) =>
  plural(count, {
    zero: 'لا مصادر',
    one: 'مصدر واحد',
    two: 'مصدران',
    few: '# مصادر',
    many: '# مصدرًا',
    other: '# مصدر',
  });
/** After a preposition the dual changes its ending. */
const fromVoices = (count: number) =>
  count === 0 ? ' بلا مصادر' : count === 2 ? ' عن مصدرين' : ` عن ${voices(count)}`;
const fromVoicesAnd = (count: number, isOutletHeard: boolean) =>
  isOutletHeard ? `${count === 0 ? '، من' : `${fromVoices(count)} ومن`} كلام الناشر نفسه` : fromVoices(count);

export const core: CoreMessages = {
  ...map,

  formats,

  product: 'مَوضِع',
  sourceMap: 'خريطة مصادر',
  kicker: (outlet) => `خريطة مصادر: مَن قال، وعن أيّ مكان؟ قراءة مستقلّة في مقال من ${isolate(outlet)}`,
  skipToMap: 'الانتقال إلى الخريطة',
  skipToPassages: 'الانتقال إلى الاقتباسات',
  skipToPlaces: 'الانتقال إلى الأماكن',
  tool: { search: 'بحث', filters: 'اختيار', help: 'مساعدة' },
  partDidNotArrive: 'تعذّر فتح هذا الجزء.',
  themeDark: 'المظهر الداكن',
  themeLight: 'المظهر الفاتح',

  lead: (published) =>
    `اضغط أيّ مكان لتقرأ ما قاله المقال عنه، ومَن قاله، ومدى دقّة الموقع. اقتباسات مختارة كما نُشرت في ${isolate(published)}، لا المقال كاملًا ولا ما جرى بعده.`,
  passages,
  voices,
  fromVoices: fromVoicesAnd,
  stripLabel: 'اقتباسات المقال بترتيبها المطبوع',
  restOnOne: (count, voice) => `${passages(count)} عن مصدر واحد لم يُكشف اسمه: ${isolate(voice)}`,
  passagesHeading: 'الاقتباسات بترتيب المقال',
  placesHeading: 'الأماكن',
  passagesOf: (place) => `الاقتباسات التي تذكر ${isolate(place)}`,
  referenceShort: 'ورد لتحديد موقع مكان آخر',
  notOnMap: 'ليس على الخريطة',
  repeatsParagraph: (paragraph) => `مأخوذ من الفقرة ${paragraph}`,

  unnamed: { one: 'لم يُكشف اسمه', several: 'لم تُكشف أسماؤهم' },
  attribution: (name, unnamed, through) => [
    { strong: name },
    ...(unnamed ? [` ${unnamed}`] : []),
    ...(through ? ['، ', { data: through }] : []),
  ],
  relayedBy: (first, second) => [...first, '، بحسب ', ...second],
  repeatedByOutlet: (outlet, original) => [{ name: outlet }, '، في اقتباس بارز يرجع إلى ', ...original],
  oneVoice: (naming, name) =>
    naming === 'unnamed'
      ? [{ strong: 'مصدر واحد لم يُكشف اسمه' }]
      : naming === 'named'
        ? [{ strong: 'مصدر واحد' }, ': ', { data: name }]
        : [{ strong: name }, ' لم تُكشف أسماؤهم'],
  passagesFrom: (count, voice) =>
    count === 1
      ? ['اقتباس واحد، عن ', ...voice]
      : count === 2
        ? ['اقتباسان، كلاهما عن ', ...voice]
        : [`${passages(count)}، كلّها عن `, ...voice],
  passagesFromVoices: (count, voicesCount) => [`${passages(count)}${fromVoices(voicesCount)}`],

  close: 'إغلاق',
  previousPassage: 'الاقتباس السابق',
  nextPassage: 'الاقتباس التالي',
  previous: 'السابق',
  next: 'التالي',
  positionOf: (position, total) => `${position} من ${total}`,
  ourTranslation: 'ترجمتنا',
  caution: 'تنبيه',
  paragraph: (paragraph) => `الفقرة ${paragraph}`,
  undated: 'بلا تاريخ في المقال',
  sometimeBefore: (date) => `في تاريخ غير محدَّد قبل ${date}`,
  from: (date) => `منذ ${date}`,
  span: (from, to) => `من ${from} إلى ${to}`,
  referenceOnly: 'ورد لتحديد موقع مكان آخر، ولا يذكر المقال حدثًا فيه.',
  linkedOnly: 'لم يرد الاسم إلا في عنوان مقال آخر يحيل إليه هذا المقال.',

  loading: 'جارٍ تحميل الخريطة…',
  failure: {
    'no-webgl': 'لا يستطيع هذا المتصفّح رسم الخريطة. الاقتباسات كلّها في القائمة، بأماكنها ومصادرها.',
    worker: 'حُجبت الخريطة في هذه الصفحة. الاقتباسات كلّها في القائمة، بأماكنها ومصادرها.',
    'context-lost': 'توقّف رسم الخريطة على هذا الجهاز. الاقتباسات كلّها في القائمة، بأماكنها ومصادرها.',
    download: 'لم تصل بيانات الخريطة. الاقتباسات كلّها في القائمة، بأماكنها ومصادرها.',
    timeout: 'تأخّر تحميل الخريطة كثيرًا. الاقتباسات كلّها في القائمة، بأماكنها ومصادرها.',
    fault: 'تعذّر تشغيل الخريطة. الاقتباسات كلّها في القائمة، بأماكنها ومصادرها.',
  },
  tryAgain: 'إعادة المحاولة',
};
