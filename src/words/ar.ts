import { isolate, plural } from './format.ts';
import { arMap } from './ar-map.ts';
import type { Words } from './words.ts';

const passages = (count: number) =>
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
    zero: 'لا أصوات',
    one: 'صوت واحد',
    two: 'صوتان',
    few: '# أصوات',
    many: '# صوتًا',
    other: '# صوت',
  });
/** After a preposition the dual changes its ending. */
const fromVoices = (count: number) => (count === 2 ? ' من صوتين' : ` من ${voices(count)}`);

export const ar: Words = {
  ...arMap,

  product: 'موضع',
  otherLanguage: { label: 'English', lang: 'en' },
  skipToMap: 'إلى الخريطة مباشرة',
  skipToPassages: 'إلى المقاطع مباشرة',
  mainNavigation: 'أقسام الصفحة',
  read: 'قراءة',
  themeDark: 'المظهر الداكن',
  themeLight: 'المظهر الفاتح',

  lead: (published) =>
    `كل علامة على الخريطة تقود إلى كلام منشور، ومن قاله، وكيف قيل، وبأيّ دقّة يُحدَّد مكانه. كما نُشر في ${isolate(published)}؛ لا يصف ما جرى بعده.`,
  asReported: (published) => `كما نُشر في ${isolate(published)}`,
  articleLanguageNote: '',
  passages,
  voices,
  fromVoices,
  onTheMap: (count) => `${count} على الخريطة`,
  unplaced: (count) => `${count} بلا مكان محدَّد`,
  stripLabel: 'مقاطع المقال بترتيبها المطبوع',
  restOnOne: (count, voice) => `${count} منها مردّها إلى صوت واحد لم يُسمَّ: ${isolate(voice)}`,
  repeatsAmong: (count) =>
    plural('ar', count, {
      zero: '',
      one: 'بينها عبارة مُبرزة تعيد مقطعًا آخر',
      two: 'بينها عبارتان مُبرزتان تعيدان مقطعين آخرين',
      few: 'بينها # عبارات مُبرزة تعيد مقاطع أخرى',
      many: 'بينها # عبارة مُبرزة تعيد مقاطع أخرى',
      other: 'بينها # عبارة مُبرزة تعيد مقاطع أخرى',
    }),
  passagesHeading: 'المقاطع بترتيب المقال',
  placesHeading: 'الأماكن',
  notOnMap: 'ليس على الخريطة',
  repeatsParagraph: (paragraph) => `تكرار للفقرة ${paragraph}`,
  credits: 'المصادر والحقوق',
  basemapCredit:
    'بيانات الأساس: Natural Earth (ملكية عامة) · الأسماء: GeoNames (CC BY 4.0) · روافد وبحيرات: GSHHG/WDB II (LGPL) · حدود تقريبية: بالاستناد إلى OCHA',
  basemapCreditShort:
    'بيانات الأساس: Natural Earth · الأسماء: GeoNames · الأنهار: GSHHG · حدود تقريبية بالاستناد إلى OCHA',
  basemapCreditBrief: 'Natural Earth · GeoNames · GSHHG · OCHA',
  codeCredit:
    'البرنامج مفتوح المصدر برخصة MIT، والخريطة مرسومة بمكتبة MapLibre، والحروف من IBM Plex Sans Arabic وNoto Naskh Arabic برخصة OFL.',
  titleFrom: 'العنوان',

  unnamed: { one: 'لم يُسمَّ', several: 'لم يُسمَّوا' },
  attribution: (name, unnamed, through) => [
    { strong: name },
    ...(unnamed ? [` ${unnamed}`] : []),
    ...(through ? [unnamed ? '، ' : ' ', { data: through }] : []),
  ],
  relayedBy: (first, second) => [...first, '، ينقل عنهم ', ...second],
  repeatedByOutlet: (outlet, original) => [{ strong: outlet }, '، في عبارة مُبرزة بلا نسبة، إعادةً لقول ', ...original],
  oneVoice: (named, name) => (named ? [{ strong: 'صوت واحد' }, ': ', { data: name }] : [{ strong: 'صوت واحد لم يُسمَّ' }]),
  passagesFrom: (count, voice) =>
    count === 1
      ? ['مقطع واحد، من ', ...voice]
      : count === 2
        ? ['مقطعان، كلاهما من ', ...voice]
        : [`${passages(count)}، كلّها من `, ...voice],
  passagesFromVoices: (count, voicesCount) => [`${passages(count)}${fromVoices(voicesCount)}`],

  close: 'إغلاق',
  previousPassage: 'المقطع السابق',
  nextPassage: 'المقطع التالي',
  previous: 'السابق',
  next: 'التالي',
  passageOf: (position, total) => `المقطع ${position} من ${total}`,
  positionOf: (position, total) => `${position} من ${total}`,
  inArticleOrder: 'بترتيب المقال كلّه',
  atThisPlace: 'مقاطع هذا المكان وحده',
  cite: 'اقتباس',
  copied: 'نُسخ الاقتباس مع مصدره',
  copyFailed: 'تعذّر النسخ؛ حدّد النصّ وانسخه بيدك',
  ourTranslation: 'ترجمتنا',
  original: 'الأصل العربي',
  hideOriginal: 'إخفاء الأصل',
  translationShown: 'الترجمة الإنكليزية',
  hideTranslation: 'إخفاء الترجمة',
  caution: 'تنبيه',
  where: 'المكان',
  when: 'الزمن',
  inPrint: 'الموضع',
  paragraph: (paragraph) => `الفقرة ${paragraph}`,
  undated: 'بلا تاريخ في المقال',
  saidOf: (words, relation) => ['المقال يقول «', { data: words }, `»: ${relation}`],
  datedAs: (words, date) => ['«', { data: words }, '»: ', { data: date }],
  sometimeBefore: (date) => `في وقت ما قبل ${date}`,
  from: (date) => `منذ ${date}`,
  span: (from, to) => `من ${from} إلى ${to}`,
  referenceOnly: 'يذكره المقال ليدلّ على موقع غيره، ولا يروي عنه شيئًا بعينه.',
  linkedOnly: 'لا يرد إلا في عنوان مقال آخر أُحيل إليه.',
  growSheet: 'توسيع البطاقة',
  shrinkSheet: 'تصغير البطاقة',
  placeOf: (name) => `بطاقة ${isolate(name)}`,

  loading: 'تُحضَّر الخريطة…',
  failure: {
    'no-webgl': 'لا يستطيع هذا المتصفّح رسم الخريطة. المقاطع كلّها هنا، بأماكنها ومصادرها.',
    worker: 'مُنعت الخريطة من العمل في هذه الصفحة. المقاطع كلّها هنا، بأماكنها ومصادرها.',
    'context-lost': 'توقّف رسم الخريطة على هذا الجهاز. المقاطع كلّها هنا، بأماكنها ومصادرها.',
    download: 'لم تصل بيانات الخريطة. المقاطع كلّها هنا، بأماكنها ومصادرها.',
    timeout: 'تأخّرت الخريطة كثيرًا. المقاطع كلّها هنا، بأماكنها ومصادرها.',
  },
  tryAgain: 'حاول مجددًا',
  dataUnreadable: 'تعذّرت قراءة بيانات هذا المقال',
  dataUnreadableHint: 'في ملف البيانات ما يمنع عرضه. هذا ما وُجد، وما كان ينبغي أن يكون:',
  someRecordsLeftOut: (count) =>
    plural('ar', count, {
      one: 'تُرك سجلّ واحد لخلل في بياناته.',
      two: 'تُرك سجلّان لخلل في بياناتهما.',
      few: 'في البيانات # مواضع خلل، وتُركت سجلّاتها.',
      many: 'في البيانات # موضع خلل، وتُركت سجلّاتها.',
      other: 'في البيانات # موضع خلل، وتُركت سجلّاتها.',
    }),
  issueLine: (found, expected) => `وُجد ${isolate(found)}، والمنتظر ${isolate(expected)}`,
  noScript: 'تحتاج الخريطة التفاعلية إلى تشغيل JavaScript.',
  citation: ({ quote, attribution, standing, title, outlet, published, paragraph, translation, address }) =>
    [
      `«${quote}»`,
      ...(translation ? [translation] : []),
      `${attribution} (${standing})`,
      `«${title}»، ${outlet}، ${published}، الفقرة ${paragraph}`,
      address,
    ].join('\n'),
  languageNames: { ar: 'العربية', en: 'الإنكليزية' },
  selectedPlace: (name, count) => `${isolate(name)}: ${count}`,
};
