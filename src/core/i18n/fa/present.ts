import { counted, formats, number } from './formats.ts';
import { nameOfLanguage } from '../language-name.ts';
import { passages } from './core.ts';
import { isolate } from '../format.ts';
import type { PresentMessages } from '../messages/apps.ts';

const ofTotal = (count: number, total: number) => `${passages(count)} از ${number(total)}`;

/** Messages of the presentation. */
export const present: PresentMessages = {
  presentation: 'ارائه',
  invitation: (scenes) => `نمایش اسلاید: ${counted(scenes, 'صحنه')}`,
  lead: (published) =>
    `مقاله، صحنه‌به‌صحنه: چه کسی چه می‌گوید، دربارهٔ کدام مکان. این ارائه گزیدهٔ نقل‌قول‌هاست، به همان صورت که در ${isolate(published)} منتشر شد؛ به رویدادهای بعدی نمی‌پردازد.`,
  sceneOf: (scene, total) => `صحنهٔ ${number(scene)} از ${number(total)}`,
  stepOf: (step, total) => `نقل‌قول ${number(step)} از ${number(total)}`,
  comesNext: 'بعدی',
  endOfTalk: 'پایان ارائه',
  passedOnBy: (voice) => ['به نقل از ', ...voice],
  printedBy: (outlet, date) => ['منتشرشده در ', { strong: outlet }, `، ${date}`],
  onDate: (through, date) => [{ data: through }, ` (انتشار: ${date})`],
  pullQuote: (outlet) => [{ strong: outlet }, '، در سوتیتر'],
  goesBackTo: (voice) => ['برگرفته از ', ...voice],
  original: (printed) => `متن اصلی به ${nameOfLanguage(printed, formats)}`,
  undated: 'بدون تاریخ',
  earliest: 'نخستین تاریخ:',
  published: 'انتشار:',
  datesLabel: (dated) => `${passages(dated)} تاریخ‌دار روی خط زمان`,
  mapOf: (places) => `نقشه: ${places}`,
  mapStays: 'نقشهٔ تعاملی در اینجا کار نمی‌کند: تصویر ثابت آن نمایش داده می‌شود.',
  questions: 'پرسش‌هایی برای کلاس',
  notes: 'یادداشت‌های ارائه‌دهنده',

  oneUnnamed: (count, total) => `${ofTotal(count, total)} به یک منبع بدون ذکر نام متکی است.`,
  countedFor: 'گفته‌های نقل‌شده به نام منبعی شمرده شده که آن‌ها را نقل کرده است.',
  pullQuotesAmong: (count) =>
    `از میان نقل‌قول‌ها، ${counted(count, 'مورد')} سوتیتر است که ${count === 1 ? 'نقل‌قولی' : 'نقل‌قول‌های'} دیگر را، گاه با تغییر در کلمات، تکرار می‌کند.`,
  gaps: {
    undated: (count, total) => `${ofTotal(count, total)} بدون تاریخ است`,
    unplaced: (count, total) => `${ofTotal(count, total)} بدون مکان روی نقشه است`,
    notPoints: (count, total) =>
      `بدون نقطهٔ دقیق: ${counted(total - count, 'شهر')}، ${counted(count, 'منطقه')}، کشور یا خط`,
    unnamed: (count, total) => `${counted(count, 'منبع')} از ${number(total)} بدون ذکر نام است`,
    secondHand: (count, total) => `${ofTotal(count, total)} در دستهٔ «نقل از دیگران» است`,
    alleged: (count, total) => `${ofTotal(count, total)} اتهام یا گمانه‌زنی است`,
  },

  controls: 'ابزارهای ارائه',
  next: 'بعدی',
  previous: 'قبلی',
  first: 'صحنهٔ اول',
  last: 'صحنهٔ آخر',
  overview: 'نمای کلی',
  black: 'صفحهٔ سیاه',
  isBlack: 'صفحهٔ نمایش سیاه است. با فشردن هر کلید، صحنه برمی‌گردد.',
  help: 'راهنما',
  full: 'تمام‌صفحه',
  speaker: 'پنجرهٔ ارائه‌دهنده',
  goTo: 'رفتن به یک صحنه',
  goToNumber: (total) => `شمارهٔ صحنه، از ۱ تا ${number(total)}`,
  go: 'رفتن',
  noSuchScene: (total) => `شمارهٔ صحنه‌ها از ۱ تا ${number(total)} است.`,
  spot: 'نورافکن',
  auto: 'پخش خودکار',
  pauseAuto: 'توقف پخش خودکار',
  seconds: (count) => `${number(count)} ثانیه`,
  delay: 'زمان هر گام',
  code: 'کد QR',
  codeLead: 'همین صحنه روی تلفن شما',
  phonesCannot:
    'این نشانی فقط روی همین رایانه است و تلفن‌ها به آن دسترسی ندارند. برای آنکه کد کار کند، سایت را منتشر کنید.',
  keys: 'کلیدها',
  keyNames: { space: 'فاصله', left: '←', right: '→', or: 'یا' },
  close: 'بستن',
  print: 'چاپ صحنه‌ها',
  toMap: 'رفتن به نقشه',
  speakerBlocked: 'مرورگر نگذاشت پنجرهٔ ارائه‌دهنده باز شود.',
  openByHand: 'خودتان آن را باز کنید',

  speakerTitle: 'پنجرهٔ ارائه‌دهنده',
  speakerLead:
    'یادداشت‌ها و پرسش‌ها برای کسی که ارائه می‌دهد. آن را از داخل ارائه با کلید S باز کنید تا هر دو هماهنگ بمانند.',
  onScreen: 'اکنون روی صفحهٔ نمایش',
  isBlackNow: 'صفحهٔ نمایش اکنون سیاه است',
  elapsed: 'زمان سپری‌شده',
  clock: 'ساعت',
  pauseClock: 'مکث',
  runClock: 'ادامه',
  resetClock: 'صفر کردن',
  passageText: 'متن نقل‌قول',
  inStep: 'هماهنگ با ارائه',
  alone: 'هیچ ارائه‌ای متصل نیست. ارائه را باز کنید و در آن کلید S را بزنید تا این پنجره باز شود.',
};
