import { formats, plural } from './formats.ts';
import { nameOfLanguage } from '../language-name.ts';
import { passages } from './core.ts';
import { isolate } from '../format.ts';
import type { PresentMessages } from '../messages/apps.ts';

/** Messages of the presentation. */
export const present: PresentMessages = {
  presentation: 'عرض تقديمي',
  invitation: (scenes) =>
    plural(scenes, {
      one: 'عرض تقديمي: مشهد واحد',
      two: 'عرض تقديمي: مشهدان',
      few: 'عرض تقديمي: # مشاهد',
      many: 'عرض تقديمي: # مشهدًا',
      other: 'عرض تقديمي: # مشهد',
    }),
  lead: (published) =>
    `المقال مشهدًا بعد مشهد: من قال، وماذا قال، وأين. اقتباسات مختارة، كما نُشرت في ${isolate(published)}، ولا تتناول ما جرى بعد ذلك.`,
  sceneOf: (scene, total) => `المشهد ${scene} من ${total}`,
  stepOf: (step, total) => `الاقتباس ${step} من ${total}`,
  comesNext: 'التالي',
  endOfTalk: 'نهاية العرض',
  passedOnBy: (voice) => ['بحسب ', ...voice],
  printedBy: (outlet, date) => ['النشر: ', { strong: outlet }, `، ${date}`],
  onDate: (through, date) => [{ data: through }, ` (نُشر في ${date})`],
  pullQuote: (outlet) => [{ strong: outlet }, '، في اقتباس بارز'],
  goesBackTo: (voice) => ['يرجع إلى ', ...voice],
  original: (printed) => `الأصل ب${nameOfLanguage(printed, formats)}`,
  undated: 'بلا تاريخ',
  earliest: 'أقدم تاريخ:',
  published: 'النشر:',
  datesLabel: (dated) =>
    plural(dated, {
      one: 'اقتباس واحد مؤرَّخ على الخطّ الزمني',
      two: 'اقتباسان مؤرَّخان على الخطّ الزمني',
      few: '# اقتباسات مؤرَّخة على الخطّ الزمني',
      many: '# اقتباسًا مؤرَّخًا على الخطّ الزمني',
      other: '# اقتباس مؤرَّخ على الخطّ الزمني',
    }),
  mapOf: (places) => `خريطة: ${places}`,
  mapStays: 'تعذّر تشغيل الخريطة التفاعلية هنا، فبقيت صورتها.',
  questions: 'أسئلة للصفّ',
  notes: 'ملاحظات مقدّم العرض',

  oneUnnamed: (count, total) => `${passages(count)} من ${total} عن مصدر واحد لم يُكشف اسمه.`,
  countedFor: 'ما ينقله مصدر عن آخر يُحسب للناقل.',
  pullQuotesAmong: (count) =>
    plural(count, {
      one: 'وبين الاقتباسات كلّها اقتباس بارز: كلام أُعيد نشره، وقد تتغيّر ألفاظه.',
      two: 'وبين الاقتباسات كلّها اقتباسان بارزان: كلام أُعيد نشره، وقد تتغيّر ألفاظه.',
      few: 'وبين الاقتباسات كلّها # اقتباسات بارزة: كلام أُعيد نشره، وقد تتغيّر ألفاظه.',
      many: 'وبين الاقتباسات كلّها # اقتباسًا بارزًا: كلام أُعيد نشره، وقد تتغيّر ألفاظه.',
      other: 'وبين الاقتباسات كلّها # اقتباس بارز: كلام أُعيد نشره، وقد تتغيّر ألفاظه.',
    }),
  gaps: {
    undated: (count, total) => `${passages(count)} من ${total} بلا تاريخ`,
    unplaced: (count, total) => `${passages(count)} من ${total} بلا مكان على الخريطة`,
    notPoints: (count, total) =>
      `لا موقع محدَّدًا بدقّة. ${plural(total - count, {
        zero: 'لا مدن',
        one: 'مدينة أو بلدة واحدة',
        two: 'مدينتان أو بلدتان',
        few: '# مدن أو بلدات',
        many: '# مدينة أو بلدة',
        other: '# مدينة أو بلدة',
      })}، والباقي مناطق أو دول أو خطوط، وعددها ${count}`,
    unnamed: (count, total) =>
      plural(count, {
        one: `مصدر واحد من ${total} بلا اسم`,
        two: `مصدران من ${total} بلا اسم`,
        few: `# مصادر من ${total} بلا اسم`,
        many: `# مصدرًا من ${total} بلا اسم`,
        other: `# مصدر من ${total} بلا اسم`,
      }),
    secondHand: (count, total) =>
      plural(count, {
        one: `اقتباس واحد من ${total} منقول عن آخرين، في تصنيفنا`,
        two: `اقتباسان من ${total} منقولان عن آخرين، في تصنيفنا`,
        few: `# اقتباسات من ${total} منقولة عن آخرين، في تصنيفنا`,
        many: `# اقتباسًا من ${total} منقول عن آخرين، في تصنيفنا`,
        other: `# اقتباس من ${total} منقول عن آخرين، في تصنيفنا`,
      }),
    alleged: (count, total) =>
      plural(count, {
        one: `اقتباس واحد من ${total} فيه اتهام أو تكهّن`,
        two: `اقتباسان من ${total} فيهما اتهام أو تكهّن`,
        few: `# اقتباسات من ${total} فيها اتهام أو تكهّن`,
        many: `# اقتباسًا من ${total} فيه اتهام أو تكهّن`,
        other: `# اقتباس من ${total} فيه اتهام أو تكهّن`,
      }),
  },

  controls: 'أدوات العرض',
  next: 'التالي',
  previous: 'السابق',
  first: 'المشهد الأول',
  last: 'المشهد الأخير',
  overview: 'كلّ المشاهد',
  black: 'شاشة سوداء',
  isBlack: 'الشاشة سوداء. اضغط أيّ مفتاح ليعود المشهد.',
  help: 'مساعدة',
  full: 'ملء الشاشة',
  speaker: 'نافذة المقدّم',
  goTo: 'الانتقال إلى مشهد',
  goToNumber: (total) => `رقم المشهد، من 1 إلى ${total}`,
  go: 'انتقال',
  noSuchScene: (total) => `المشاهد من 1 إلى ${total}.`,
  spot: 'تسليط الضوء',
  auto: 'عرض تلقائي',
  pauseAuto: 'إيقاف العرض التلقائي',
  seconds: (count) => plural(count, { one: 'ثانية', two: 'ثانيتان', few: '# ثوانٍ', many: '# ثانية', other: '# ثانية' }),
  delay: 'مدّة كلّ خطوة',
  code: 'رمز QR',
  codeLead: 'المشهد نفسه على هاتفك',
  phonesCannot: 'هذا العنوان على هذا الجهاز وحده، فلا تصل إليه الهواتف. انشر الموقع على خادم ليعمل الرمز.',
  keys: 'المفاتيح',
  keyNames: { space: 'المسافة', left: '←', right: '→', or: 'أو' },
  close: 'إغلاق',
  print: 'طباعة المشاهد',
  toMap: 'إلى الخريطة',
  speakerBlocked: 'منع المتصفّح فتح نافذة المقدّم.',
  openByHand: 'افتحها بنفسك',

  speakerTitle: 'نافذة المقدّم',
  speakerLead: 'الملاحظات والأسئلة لمن يقدّم العرض. افتحها من العرض بالمفتاح S لتبقيا متزامنتين.',
  onScreen: 'الآن على الشاشة',
  isBlackNow: 'الشاشة سوداء الآن',
  elapsed: 'الوقت المنقضي',
  clock: 'الساعة',
  pauseClock: 'إيقاف',
  runClock: 'متابعة',
  resetClock: 'تصفير',
  passageText: 'نصّ الاقتباس',
  inStep: 'متّصلة بشاشة العرض',
  alone: 'لا شاشة عرض متّصلة. افتح العرض، ثم هذه النافذة منه بالمفتاح S.',
};
