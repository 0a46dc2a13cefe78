import { isolate, plural } from './format.ts';
import { arMap } from './ar-map.ts';
import type { CoreWords } from './words.ts';

export const passages = (count: number) =>
  plural('ar', count, {
    zero: 'لا مقاطع',
    one: 'مقطع واحد',
    two: 'مقطعان',
    few: '# مقاطع',
    many: '# مقطعًا',
    other: '# مقطع',
  });
const voices = (count: number) =>
  plural('ar', count, {
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

export const arCore: CoreWords = {
  ...arMap,

  product: 'موضع',
  otherLanguage: { label: 'English', lang: 'en' },
  skipToMap: 'الانتقال إلى الخريطة',
  skipToPassages: 'الانتقال إلى المقاطع',
  skipToPlaces: 'الانتقال إلى الأماكن',
  tool: { search: 'بحث', filters: 'تصفية', help: 'مساعدة' },
  partDidNotArrive: 'تعذّر فتح هذا الجزء.',
  themeDark: 'المظهر الداكن',
  themeLight: 'المظهر الفاتح',

  lead: (published) =>
    `كلّ علامة على الخريطة تقود إلى كلام منشور: مَن قاله، وكيف قيل، وبأيّ دقّة يمكن تعيين مكانه. والكلام كما نُشر في ${isolate(published)}، ولا يشمل ما جرى بعد ذلك.`,
  articleLanguageNote: 'المقال بالإنكليزية، ونورد نصّه كما نُشر.',
  passages,
  voices,
  fromVoices,
  onTheMap: (count) => `${count} على الخريطة`,
  unplaced: (count) => `${count} ليست على الخريطة`,
  stripLabel: 'مقاطع المقال بترتيبها المطبوع',
  restOnOne: (count, voice) => `${passages(count)} منها عن مصدر واحد لم يُسمَّ: ${isolate(voice)}`,
  repeatsAmong: (count) =>
    plural('ar', count, {
      zero: '',
      one: 'بين المقاطع مقتطف بارز مأخوذ من مقطع آخر',
      two: 'بين المقاطع مقتطفان بارزان مأخوذان من مقطعين آخرين',
      few: 'بين المقاطع # مقتطفات بارزة مأخوذة من مقاطع أخرى',
      many: 'بين المقاطع # مقتطفًا بارزًا مأخوذًا من مقاطع أخرى',
      other: 'بين المقاطع # مقتطف بارز مأخوذ من مقاطع أخرى',
    }),
  passagesHeading: 'المقاطع بترتيب المقال',
  placesHeading: 'الأماكن',
  passagesOf: (place) => `المقاطع التي تذكر ${isolate(place)}`,
  referenceShort: 'اسم يُذكر لتعيين موقع مكان آخر',
  notOnMap: 'ليس على الخريطة',
  repeatsParagraph: (paragraph) => `مأخوذ من الفقرة ${paragraph}`,
  basemapCreditShort:
    'خريطة الأساس: Natural Earth · الأسماء: GeoNames · الروافد والبحيرات: GSHHG · حدود تقريبية بالاستناد إلى OCHA',
  basemapCreditBrief: 'Natural Earth · GeoNames · GSHHG · OCHA',

  unnamed: { one: 'لم يُسمَّ', several: 'لم يُسمَّوا' },
  attribution: (name, unnamed, through) => [
    { strong: name },
    ...(unnamed ? [` ${unnamed}`] : []),
    ...(through ? ['، ', { data: through }] : []),
  ],
  relayedBy: (first, second) => [...first, '، بحسب ', ...second],
  repeatedByOutlet: (outlet, original) => [{ name: outlet }, '، في مقتطف بارز يرجع إلى ', ...original],
  oneVoice: (naming, name) =>
    naming === 'unnamed'
      ? [{ strong: 'مصدر واحد لم يُسمَّ' }]
      : naming === 'named'
        ? [{ strong: 'مصدر واحد' }, ': ', { data: name }]
        : [{ strong: name }, ' لم يُسمَّوا'],
  passagesFrom: (count, voice) =>
    count === 1
      ? ['مقطع واحد، عن ', ...voice]
      : count === 2
        ? ['مقطعان، كلاهما عن ', ...voice]
        : [`${passages(count)}، كلّها عن `, ...voice],
  passagesFromVoices: (count, voicesCount) => [`${passages(count)}${fromVoices(voicesCount)}`],

  close: 'إغلاق',
  previousPassage: 'المقطع السابق',
  nextPassage: 'المقطع التالي',
  previous: 'السابق',
  next: 'التالي',
  positionOf: (position, total) => `${position} من ${total}`,
  ourTranslation: 'ترجمتنا',
  original: 'الأصل العربي',
  caution: 'تنبيه',
  paragraph: (paragraph) => `الفقرة ${paragraph}`,
  undated: 'بلا تاريخ في المقال',
  sometimeBefore: (date) => `في تاريخ غير محدَّد قبل ${date}`,
  from: (date) => `منذ ${date}`,
  span: (from, to) => `من ${from} إلى ${to}`,
  referenceOnly: 'ورد الاسم لتعيين موقع مكان آخر، ولا يذكر المقال حدثًا فيه.',
  linkedOnly: 'لم يرد الاسم إلا في عنوان مقال آخر يحيل إليه هذا المقال.',

  loading: 'جارٍ تحميل الخريطة…',
  failure: {
    'no-webgl': 'لا يستطيع هذا المتصفّح رسم الخريطة. المقاطع كلّها في القائمة، بأماكنها ومصادرها.',
    worker: 'حُجبت الخريطة في هذه الصفحة. المقاطع كلّها في القائمة، بأماكنها ومصادرها.',
    'context-lost': 'توقّف رسم الخريطة على هذا الجهاز. المقاطع كلّها في القائمة، بأماكنها ومصادرها.',
    download: 'لم تصل بيانات الخريطة. المقاطع كلّها في القائمة، بأماكنها ومصادرها.',
    timeout: 'تأخّر تحميل الخريطة كثيرًا. المقاطع كلّها في القائمة، بأماكنها ومصادرها.',
    fault: 'تعذّر تشغيل الخريطة. المقاطع كلّها في القائمة، بأماكنها ومصادرها.',
  },
  tryAgain: 'إعادة المحاولة',
};
