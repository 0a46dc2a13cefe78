import { formats, number, plural } from './formats.ts';
import { nameOfLanguage } from '../language-name.ts';
import { isolate } from '../format.ts';
import type { PresentMessages } from '../messages/apps.ts';

/** “Of 41 passages, 22 …”: the verb agrees with the second number. */
const ofPassages = (count: number, total: number, { one, other }: { readonly one: string; readonly other: string }) =>
  `لە ${number(total)} وتە، ${plural(count, { one: `یەکێکیان ${one}`, other: `#یان ${other}` })}`;

/** Messages of the presentation. */
export const present: PresentMessages = {
  presentation: 'پێشکەشکردن',
  invitation: (scenes) => plural(scenes, { one: 'پێشکەشکردن: یەک دیمەن', other: 'پێشکەشکردن: # دیمەن' }),
  lead: (published) =>
    `بابەتەکە دیمەن بە دیمەن: کێ چی دەڵێت و لەبارەی کوێ. وتەی هەڵبژێردراون، وەک ئەوەی لە ${isolate(published)} بڵاوکراونەتەوە؛ لێرەدا باسی هیچ ڕووداوێکی دواتر نەکراوە.`,
  sceneOf: (scene, total) => `دیمەنی ${number(scene)} لە ${number(total)}`,
  stepOf: (step, total) => `وتەی ${number(step)} لە ${number(total)}`,
  comesNext: 'دواتر',
  endOfTalk: 'کۆتایی پێشکەشکردنەکە',
  passedOnBy: (voice) => ['بە گێڕانەوەی ', ...voice],
  printedBy: (outlet, date) => ['بڵاوکەرەوە: ', { strong: outlet }, `، ${date}`],
  onDate: (through, date) => [{ data: through }, ` (لە ${date} بڵاوکراوەتەوە)`],
  pullQuote: (outlet) => [{ strong: outlet }, '، لە وتەیەکی دیارخراودا'],
  goesBackTo: (voice) => ['کە دەگەڕێتەوە بۆ ', ...voice],
  original: (printed) => `دەقی ڕەسەن بە ${nameOfLanguage(printed, formats)}`,
  undated: 'بێ بەروار',
  earliest: 'کۆنترین بەروار:',
  published: 'بڵاوکردنەوە:',
  datesLabel: (dated) =>
    plural(dated, { one: 'یەک وتەی بەرواردار لەسەر هێڵەکە', other: '# وتەی بەرواردار لەسەر هێڵەکە' }),
  mapOf: (places) => `نەخشە: ${places}`,
  mapStays: 'نەخشە کارلێکییەکە لێرە کار ناکات: وێنەیەکی جێگیر پیشان دراوە.',
  questions: 'پرسیار بۆ پۆل',
  notes: 'تێبینییەکانی پێشکەشکار',

  oneUnnamed: (count, total) =>
    `${ofPassages(count, total, {
      one: 'پشت بە یەک سەرچاوەی ناونەهێنراو دەبەستێت',
      other: 'پشت بە یەک سەرچاوەی ناونەهێنراو دەبەستن',
    })}.`,
  countedFor: 'قسەی گواستراوە بۆ ئەو سەرچاوەیە دەژمێردرێت کە گواستوویەتییەوە.',
  pullQuotesAmong: (count) =>
    plural(count, {
      one: 'یەکێک لە وتەکان وتەیەکی دیارخراوە کە وتەیەکی دیکە دووبارە دەکاتەوە، هەندێک جار بە وشەی گۆڕاو.',
      other: '# لە وتەکان وتەی دیارخراون کە وتەی دیکە دووبارە دەکەنەوە، هەندێک جار بە وشەی گۆڕاو.',
    }),
  gaps: {
    undated: (count, total) => ofPassages(count, total, { one: 'بێ بەروارە', other: 'بێ بەروارن' }),
    unplaced: (count, total) =>
      ofPassages(count, total, { one: 'شوێنی لەسەر نەخشەکە نییە', other: 'شوێنیان لەسەر نەخشەکە نییە' }),
    notPoints: (count, total) =>
      `هیچ خاڵێکی دیاریکراو نییە: ${plural(total - count, {
        one: 'یەک شار یان شارۆچکە',
        other: '# شار یان شارۆچکە',
      })}، ${plural(count, { one: 'یەک ناوچە، وڵات یان هێڵ', other: '# ناوچە، وڵات یان هێڵ' })}`,
    unnamed: (count, total) =>
      `لە ${number(total)} سەرچاوە، ${plural(count, { one: 'یەکێکیان ناوی نەهێنراوە', other: '#یان ناویان نەهێنراوە' })}`,
    secondHand: (count, total) =>
      ofPassages(count, total, {
        one: 'وەک بیستراو لە کەسانی دیکە پۆلێن کراوە',
        other: 'وەک بیستراو لە کەسانی دیکە پۆلێن کراون',
      }),
    alleged: (count, total) => ofPassages(count, total, { one: 'تۆمەت یان گریمانەیە', other: 'تۆمەت یان گریمانەن' }),
  },

  controls: 'ئامرازەکانی پێشکەشکردن',
  next: 'دواتر',
  previous: 'پێشوو',
  first: 'یەکەم دیمەن',
  last: 'دوایین دیمەن',
  overview: 'هەموو دیمەنەکان',
  black: 'شاشەی ڕەش',
  isBlack: 'شاشەکە ڕەشە. هەر دوگمەیەک دابگریت، دیمەنەکە دەگەڕێتەوە.',
  help: 'یارمەتی',
  full: 'پڕ بە شاشە',
  speaker: 'پەنجەرەی پێشکەشکار',
  goTo: 'بڕۆ بۆ دیمەنێک',
  goToNumber: (total) => `ژمارەی دیمەنەکە، لە ١ تا ${number(total)}`,
  go: 'بڕۆ',
  noSuchScene: (total) => `تەنیا دیمەنەکانی ١ تا ${number(total)} هەن.`,
  spot: 'تیشکخستنەسەر',
  auto: 'پیشاندانی خۆکار',
  pauseAuto: 'ڕاگرتنی پیشاندانی خۆکار',
  seconds: (count) => plural(count, { one: 'یەک چرکە', other: '# چرکە' }),
  delay: 'کاتی هەر هەنگاوێک',
  code: 'کۆدی QR',
  codeLead: 'هەمان دیمەن لەسەر مۆبایلەکەت',
  phonesCannot:
    'ئەم ناونیشانە تەنیا لەسەر ئەم کۆمپیوتەرەیە و مۆبایل پێی ناگات. بۆ ئەوەی کۆدەکە کار بکات، ماڵپەڕەکە بڵاو بکەرەوە.',
  keys: 'دوگمەکان',
  keyNames: { space: 'بۆشایی', left: '←', right: '→', or: 'یان' },
  close: 'داخستن',
  print: 'چاپکردنی دیمەنەکان',
  toMap: 'بۆ نەخشەکە',
  speakerBlocked: 'وێبگەڕەکە ڕێگەی نەدا پەنجەرەی پێشکەشکار بکرێتەوە.',
  openByHand: 'خۆت بیکەرەوە',

  speakerTitle: 'پەنجەرەی پێشکەشکار',
  speakerLead:
    'تێبینی و پرسیار بۆ ئەو کەسەی پێشکەشی دەکات. لە پێشکەشکردنەکەوە بە دوگمەی S بیکەرەوە تا هەردووکیان پێکەوە بڕۆن.',
  onScreen: 'ئێستا لەسەر شاشە',
  isBlackNow: 'شاشەکە ئێستا ڕەشە',
  elapsed: 'کاتی تێپەڕیو',
  clock: 'کاتژمێر',
  pauseClock: 'وەستاندن',
  runClock: 'بەردەوامبوون',
  resetClock: 'گەڕاندنەوە بۆ سفر',
  passageText: 'دەقی وتەکە',
  inStep: 'لەگەڵ پێشکەشکردنەکەدا دەڕوات',
  alone: 'هیچ پێشکەشکردنێک پەیوەست نییە. پێشکەشکردنەکە بکەرەوە و لەوێ دوگمەی S دابگرە تا ئەم پەنجەرەیە بکرێتەوە.',
};
