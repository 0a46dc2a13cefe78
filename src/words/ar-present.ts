import { isolate, plural } from './format.ts';
import type { PresentWords } from './present-words.ts';

const ofTotal = (count: number, total: number) => `${count} من ${total}`;

/** The words of the presentation. */
export const arPresent: PresentWords = {
  presentation: 'العرض',
  invitation: (scenes) =>
    plural('ar', scenes, {
      one: 'العرض، في مشهد واحد',
      two: 'العرض، في مشهدين',
      few: 'العرض، في # مشاهد',
      many: 'العرض، في # مشهدًا',
      other: 'العرض، في # مشهد',
    }),
  lead: (published) =>
    `المقال مشهدًا بعد مشهد: من قال، وماذا قال، وأين. والكلام كما نُشر في ${isolate(published)}، ولا يشمل ما جرى بعد ذلك.`,
  sceneOf: (scene, total) => `المشهد ${scene} من ${total}`,
  stepOf: (step, total) => `المقطع ${step} من ${total}`,
  comesNext: 'التالي',
  endOfTalk: 'نهاية العرض',
  passedOnBy: (voice) => ['بحسب ', ...voice],
  printedBy: (outlet, date) => ['النشر: ', { strong: outlet }, `، ${date}`],
  onDate: (through, date) => [{ data: through }, `، ${date}`],
  pullQuote: (outlet) => [{ strong: outlet }, '، في مقتطف بارز'],
  goesBackTo: (voice) => ['يرجع إلى ', ...voice],
  undated: 'بلا تاريخ',
  published: 'النشر',
  datesLabel: (dated) =>
    plural('ar', dated, {
      one: 'تاريخ واحد على خطّ الزمن',
      two: 'تاريخان على خطّ الزمن',
      few: '# تواريخ على خطّ الزمن',
      many: '# تاريخًا على خطّ الزمن',
      other: '# تاريخ على خطّ الزمن',
    }),
  mapOf: (places) => `خريطة: ${places}`,
  mapStays: 'تعذّر تشغيل الخريطة الحيّة هنا، فبقيت صورتها.',
  questions: 'أسئلة للصف',
  notes: 'ملاحظات المتحدّث',

  passages: (count) =>
    plural('ar', count, {
      one: 'مقطع واحد',
      two: 'مقطعان',
      few: '# مقاطع',
      many: '# مقطعًا',
      other: '# مقطع',
    }),
  oneUnnamed: (count, total) => `${count} من ${total} مقطعًا تقوم على مصدر واحد لم يُسمَّ`,
  pullQuotesAmong: (count) =>
    plural('ar', count, {
      one: 'أحد المقاطع مقتطف بارز: طُبع مرّتين ولم يُقل إلا مرّة.',
      two: 'اثنان من المقاطع مقتطفان بارزان: طُبعا مرّتين ولم يُقالا إلا مرّة.',
      few: '# من المقاطع مقتطفات بارزة: طُبعت مرّتين ولم تُقل إلا مرّة.',
      many: '# من المقاطع مقتطفات بارزة: طُبعت مرّتين ولم تُقل إلا مرّة.',
      other: '# من المقاطع مقتطفات بارزة: طُبعت مرّتين ولم تُقل إلا مرّة.',
    }),
  gaps: {
    undated: (count, total) => `${ofTotal(count, total)} بلا تاريخ`,
    unplaced: (count, total) => `${ofTotal(count, total)} بلا مكان على الخريطة`,
    notPoints: (count, total) => `${ofTotal(count, total)} من الأماكن مناطق أو طرق أو حدود، لا نقاط`,
    unnamed: (count, total) => `${ofTotal(count, total)} من الأصوات بلا اسم`,
    secondHand: (count, total) => `${ofTotal(count, total)} منقولة عن آخرين`,
    alleged: (count, total) => `${ofTotal(count, total)} اتهام أو تخمين`,
  },

  controls: 'أدوات العرض',
  next: 'التالي',
  previous: 'السابق',
  first: 'المشهد الأول',
  last: 'المشهد الأخير',
  overview: 'نظرة عامة',
  black: 'تعتيم',
  isBlack: 'الشاشة معتمة. أيّ مفتاح يعيد المشهد.',
  help: 'مساعدة',
  full: 'ملء الشاشة',
  speaker: 'نافذة المتحدّث',
  goTo: 'الانتقال إلى مشهد',
  goToNumber: (total) => `رقم المشهد، من 1 إلى ${total}`,
  go: 'انتقال',
  noSuchScene: (total) => `المشاهد من 1 إلى ${total}.`,
  spot: 'بقعة ضوء',
  auto: 'عرض تلقائي',
  pauseAuto: 'إيقاف العرض التلقائي',
  seconds: (count) =>
    plural('ar', count, { one: 'ثانية', two: 'ثانيتان', few: '# ثوانٍ', many: '# ثانية', other: '# ثانية' }),
  delay: 'مدّة كل خطوة',
  code: 'رمز للهواتف',
  codeLead: 'المشهد نفسه على هاتفك',
  phonesCannot: 'هذا العنوان على هذا الجهاز وحده، فلا تصل إليه الهواتف. انشر الموقع على خادم ليعمل الرمز.',
  keys: 'المفاتيح',
  keyNames: { space: 'المسافة', left: '←', right: '→', or: 'أو' },
  close: 'إغلاق',
  print: 'طباعة المشاهد',
  toMap: 'إلى الخريطة',
  speakerBlocked: 'منع المتصفّح فتح نافذة المتحدّث.',
  openByHand: 'افتحها بنفسك',

  speakerTitle: 'نافذة المتحدّث',
  speakerLead: 'الملاحظات والأسئلة لمن يقدّم العرض. افتحها من العرض بالمفتاح S لتسيرا معًا.',
  onScreen: 'الآن على الشاشة',
  isBlackNow: 'الشاشة معتمة الآن',
  elapsed: 'مضى',
  clock: 'الساعة',
  pauseClock: 'إيقاف',
  runClock: 'متابعة',
  resetClock: 'من الصفر',
  passageText: 'نصّ المقطع',
  inStep: 'متّصلة بشاشة العرض',
  alone: 'لا شاشة عرض متّصلة. افتح العرض، ثم هذه النافذة منه بالمفتاح S.',
};
