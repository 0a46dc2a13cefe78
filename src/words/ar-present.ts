import { passages } from './ar.ts';
import { isolate, plural } from './format.ts';
import type { PresentWords } from './present-words.ts';

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
  earliest: 'أقدم تاريخ:',
  published: 'النشر:',
  datesLabel: (dated) =>
    plural('ar', dated, {
      one: 'تاريخ واحد على خطّ الزمن',
      two: 'تاريخان على خطّ الزمن',
      few: '# تواريخ على خطّ الزمن',
      many: '# تاريخًا على خطّ الزمن',
      other: '# تاريخ على خطّ الزمن',
    }),
  mapOf: (places) => `خريطة: ${places}`,
  mapStays: 'تعذّر تشغيل الخريطة التفاعلية هنا، فبقيت صورتها.',
  questions: 'أسئلة للصفّ',
  notes: 'ملاحظات المتحدّث',

  oneUnnamed: (count, total) => `${passages(count)} من ${total} تقوم على مصدر واحد لم يُسمَّ.`,
  countedFor: 'كلّ مقطع محسوب لآخر من نقله قبل النشر.',
  pullQuotesAmong: (count) =>
    plural('ar', count, {
      one: 'ومنها مقتطف بارز: نُشر مرّة ثانية ولم يُقل مرّة ثانية.',
      two: 'ومنها مقتطفان بارزان: نُشر كلٌّ منهما مرّة ثانية ولم يُقل مرّة ثانية.',
      few: 'ومنها # مقتطفات بارزة: نُشر كلٌّ منها مرّة ثانية ولم يُقل مرّة ثانية.',
      many: 'ومنها # مقتطفًا بارزًا: نُشر كلٌّ منها مرّة ثانية ولم يُقل مرّة ثانية.',
      other: 'ومنها # مقتطف بارز: نُشر كلٌّ منها مرّة ثانية ولم يُقل مرّة ثانية.',
    }),
  gaps: {
    undated: (count, total) => `${passages(count)} من ${total} بلا تاريخ`,
    unplaced: (count, total) => `${passages(count)} من ${total} بلا مكان على الخريطة`,
    notPoints: (count, total) =>
      plural('ar', count, {
        one: `مكان واحد من ${total} منطقة أو طريق أو حدود، لا نقطة`,
        two: `مكانان من ${total} مناطق أو طرق أو حدود، لا نقاط`,
        few: `# أماكن من ${total} مناطق أو طرق أو حدود، لا نقاط`,
        many: `# مكانًا من ${total} مناطق أو طرق أو حدود، لا نقاط`,
        other: `# مكان من ${total} مناطق أو طرق أو حدود، لا نقاط`,
      }),
    unnamed: (count, total) =>
      plural('ar', count, {
        one: `صوت واحد من ${total} بلا اسم`,
        two: `صوتان من ${total} بلا اسم`,
        few: `# أصوات من ${total} بلا اسم`,
        many: `# صوتًا من ${total} بلا اسم`,
        other: `# صوت من ${total} بلا اسم`,
      }),
    secondHand: (count, total) =>
      plural('ar', count, {
        one: `مقطع واحد من ${total} منقول عن آخرين`,
        two: `مقطعان من ${total} منقولان عن آخرين`,
        few: `# مقاطع من ${total} منقولة عن آخرين`,
        many: `# مقطعًا من ${total} منقولة عن آخرين`,
        other: `# مقطع من ${total} منقولة عن آخرين`,
      }),
    alleged: (count, total) =>
      plural('ar', count, {
        one: `مقطع واحد من ${total} فيه اتهام أو تخمين`,
        two: `مقطعان من ${total} فيهما اتهام أو تخمين`,
        few: `# مقاطع من ${total} فيها اتهام أو تخمين`,
        many: `# مقطعًا من ${total} فيها اتهام أو تخمين`,
        other: `# مقطع من ${total} فيها اتهام أو تخمين`,
      }),
  },

  controls: 'أدوات العرض',
  next: 'التالي',
  previous: 'السابق',
  first: 'المشهد الأول',
  last: 'المشهد الأخير',
  overview: 'كلّ المشاهد',
  black: 'تعتيم',
  isBlack: 'الشاشة معتمة. اضغط أيّ مفتاح ليعود المشهد.',
  help: 'مساعدة',
  full: 'ملء الشاشة',
  speaker: 'نافذة المتحدّث',
  goTo: 'الانتقال إلى مشهد',
  goToNumber: (total) => `رقم المشهد، من 1 إلى ${total}`,
  go: 'انتقال',
  noSuchScene: (total) => `المشاهد من 1 إلى ${total}.`,
  spot: 'تسليط الضوء',
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
  elapsed: 'الوقت المنقضي',
  clock: 'الساعة',
  pauseClock: 'إيقاف',
  runClock: 'متابعة',
  resetClock: 'تصفير',
  passageText: 'نصّ المقطع',
  inStep: 'متّصلة بشاشة العرض',
  alone: 'لا شاشة عرض متّصلة. افتح العرض، ثم هذه النافذة منه بالمفتاح S.',
};
