import { formats, number, plural } from './formats.ts';
import { kilometres, km, passages } from './core.ts';
import { nameOfLanguage } from '../language-name.ts';
import { inQuotes, isolate } from '../format.ts';
import type { TeachMessages } from '../messages/apps.ts';

const minutes = (count: number) => plural(count, { one: 'یەک خولەک', other: '# خولەک' });

export const teach: TeachMessages = {
  invitation: 'بۆ مامۆستایان: پلانی وانە، چالاکی و پەڕەی کار',
  teacherPage: 'بۆ مامۆستایان',
  wholeMap: 'نەخشەکە',
  presentation: 'پێشکەشکردن',
  skipToContent: 'بازدان بۆ ناوەڕۆک',
  contents: 'لەم پەڕەیەدا',
  asReported: (published) =>
    `وشەکانی بابەتەکە وەک ئەوەن کە لە ${isolate(published)} بڵاوکراونەتەوە؛ لێرەدا باسی هیچ ڕووداوێکی دواتر نەکراوە.`,
  teachTitle: (title) => `وانەیەک لە خوێندنەوەی سەرچاوەکاندا: ${title}`,
  teachLead:
    'یەک بابەت، و پێش هەر ڕستەیەک یەک پرسیار: کێ وا دەڵێت؟ پلان بۆ وانەیەک یان دوو وانە، دوو چالاکی بۆ شاشە، بەراوردێک و پەڕەیەکی کار بۆ چاپکردن.',
  openTo: (text) => `کردنەوە: ${text}`,

  aims: 'ئامانجەکان',
  care: 'پێش وانەکە',
  key: 'وەڵامەکانی پەڕەی کار',
  keyNote: 'بۆ مامۆستایە؛ لەسەر پەڕەی کارەکە چاپ ناکرێت.',
  plans: 'پلانی وانە',
  plan: minutes,
  minutes,
  sceneNumber: (count) => `دیمەنی ${number(count)}`,
  activities: 'چالاکییەکان',
  activity: {
    'who-says-so': 'کێ وا دەڵێت؟',
    'how-sure': 'ئەم خاڵە چەند وردە؟',
    compare: 'دوو وتە لە تەنیشت یەک',
    handout: 'پەڕەی کار',
  },
  activityLead: {
    'who-says-so':
      'وتەکان بەبێ قسەکەرەکانیان: پۆل دەڵێت کێ هەر یەکێکیانی وتووە و چۆن وتراوە، پاشان زنجیرەی سەرچاوەکان دەبینێت.',
    'how-sure':
      'پۆل هەر وتەیەک لەسەر نەخشەکە دادەنێت، بە بازنەیەک بەو فراوانییەی وشەکان ڕێگەی پێ دەدەن، پاشان ڕووبەری ڕێگەپێدراو دەبینێت.',
    compare:
      'دوو وتە لەسەر یەک پرس لە دوو سەرچاوەوە، هەر یەکەیان لەگەڵ شوێنەکەی و ئەگەر نووسرابێت لەگەڵ بەروارەکەی، پاشان پرسیار.',
    handout: 'نەخشەیەکی ژمارەدار، وتە، پرسیار و جێی نووسین، لەسەر کاغەزی A4 یان Letter.',
  },
  scenes: 'دیمەنەکانی پێشکەشکردن',
  questions: 'پرسیارەکان بەپێی کارامەیی',
  questionsLead:
    'چوار کارامەیی خوێندنەوەی سەرچاوە، وەک Digital Inquiry Group (پێشتر سەر بە ستانفۆرد) فێریان دەکات، هەر یەکەیان لە سێ ئاستدا.',
  skill: {
    sourcing: 'ناسینی سەرچاوە',
    contextualisation: 'هەلومەرجی وتن',
    corroboration: 'بەراوردی سەرچاوەکان',
    'close-reading': 'خوێندنەوەی ورد',
  },
  skillAsks: {
    sourcing: 'کێ وا دەڵێت، بۆچی، و چۆن دەزانێت؟',
    contextualisation: 'کەی وتراوە، و ئەو کاتە چی زانرابوو؟',
    corroboration: 'کێی دیکە وا دەڵێت، و ئایا لە یەکدی سەربەخۆن؟',
    'close-reading': 'بە چ وشەیەک وتراوە، و چی نەوتراوە؟',
  },
  level: { starting: 'سەرەتایی', further: 'ناوەندی', advanced: 'پێشکەوتوو' },
  background: 'ئەوەی ئەو ڕۆژە زانرابوو',
  backgroundLead: (published) =>
    `هیچ یەک لەمانە قسەی بابەتەکە نین. ئەمانە ڕاستی و لێدوانی سەرچاوەی دیکەن، هیچیان دوای ${isolate(published)} نین، تا لەگەڵ ئەوەی بڵاوکراوەتەوە بەراورد بکرێن.`,
  source: 'سەرچاوە',
  inTheArticle: 'لە بابەتەکەدا',
  glossary: 'زاراوەکانی بابەتەکە',
  glossaryLead: 'ئەو وشانەی لە بابەتەکەدا بەکار هاتوون، لەگەڵ ژمارەی پەرەگرافەکان. ڕوونکردنەوەکان هی ئێمەن.',
  print: 'چاپکردن',
  rights: 'وتەکان موڵکی بڵاوکەرەوەکەیانن. ڕوونکردنەوە و پرسیارەکان: CC BY 4.0.',

  nextPassage: 'وتەی دواتر',
  toSummary: 'پوختە',
  restart: 'دەستپێکردنەوە',
  reveal: 'وەڵامەکە پیشان بدە',
  roundOf: (position, total) => `وتەی ${number(position)} لە ${number(total)}`,
  nothingKept: 'هیچ شتێک هەڵناگیرێت و هیچ شتێک نانێردرێت: پەڕەکە دابخە، وەڵامەکان نامێنن.',
  needsScript:
    'چالاکییەکە پێویستی بە JavaScript هەیە. ئەمە وتە و وەڵامەکانیەتی، تا بەبێ ئەو بخوێنرێنەوە یان چاپ بکرێن.',
  answerFollows: 'وەڵام',
  summary: 'پوختە',
  discuss: 'بۆ گفتوگۆ',
  articleSays: 'لە بابەتەکەدا',

  forClass: 'بۆ پۆل',
  forClassNote: 'بە دەست بەرزکردنەوە: تۆ دەستەکان دەژمێریت و ژمارەکە دەنووسیت؛ دەقەکە لە دوایین ڕیزەوە دەخوێنرێتەوە.',
  alone: 'بە تەنیا',
  aloneNote: 'لەسەر مۆبایل یان کۆمپیوتەرەکەت: بۆ هەر پرسیارێک یەک وەڵام.',
  chooseWay: 'چالاکییەکە چۆن ئەنجام دەدەیت؟',
  chooseRounds: 'دیاریکردنی وتە و پرسیارەکان',
  choosePassages: 'وتەکان',
  chooseQuestions: 'پرسیارەکان',
  asks: {
    both: 'هەردووکیان',
    voice: `تەنیا ${inQuotes('کێ وا دەڵێت؟', formats)}`,
    standing: `تەنیا ${inQuotes('چۆن وتراوە؟', formats)}`,
  },
  roundsTake: (count, time) => `${passages(count)}: نزیکەی ${minutes(time)} لەگەڵ پۆلێک`,
  noneChosen: 'لانیکەم یەک وتە دیاری بکە.',
  whole: 'ڕستەکە بە تەواوی، وەک بڵاوکراوەتەوە',
  wholeWithCues: 'ڕستەکە بە تەواوی، وەک بڵاوکراوەتەوە؛ ئەو وشانەی سەرچاوەکە ئاشکرا دەکەن دیاری کراون',
  withheld: 'قسەکەرەکە تەنیا بۆ ئەم ڕاهێنانە لابراوە.',
  askVoice: 'کێ وا دەڵێت؟',
  askStanding: 'و چۆن وتراوە؟',
  keysOfTally: 'دوگمەی Tab لە وەڵامێکەوە دەچێتە وەڵامێکی دیکە؛ + و − ژمارەکە دەگۆڕن.',
  more: (option) => `یەک دانە زیاتر: ${option}`,
  fewer: (option) => `یەک دانە کەمتر: ${option}`,
  classSaid: 'وەڵامی پۆل',
  youSaid: 'وەڵامی تۆ',
  nobodySaid: 'بێ وەڵام',
  undecided: (options) => `یەکسان: ${options}`,
  original: (printed) => `دەقی ڕەسەن بە ${nameOfLanguage(printed, formats)}`,
  or: ' یان ',
  found: 'ڕاستە',
  missed: 'ئێمە بە شێوەیەکی دیکە پۆلێنمان کردووە.',
  chain: 'زنجیرەی سەرچاوەکان',
  chainNote: 'لەو قسەکەرەوەی نزیکترینە لە ڕووداوەکە، تا ئەو بڵاوکەرەوەیەی بڵاوی کردووەتەوە.',
  // The numbers come last: “of 8” with a verb would need a form of its own for 0 and 1.
  voicesFound: (found, total) => `سەرچاوە ناسرایەوە: ${number(found)} لە ${number(total)} وتە.`,
  standingsFound: (found, total) => `چۆنیەتیی وتن ناسرایەوە: ${number(found)} لە ${number(total)} وتە.`,
  byVoice: 'هەموو وتەکان بەپێی سەرچاوە',
  byVoiceNote:
    'بۆ هەر سەرچاوەیەک: ئەو وتانەی لەوەوە هاتوون، لەوانە ئەوەی لە کەسانی دیکەی دەگوازێتەوە و وتە دیارخراوەکانی قسەی خۆی، هەروەها ئەو شوێنانەی لەم وتانەدا کەسی دیکە باسیان ناکات.',
  ofPassages: (count, total) => `${passages(count)} لە ${number(total)}`,
  onlyPlaces: (count) =>
    plural(count, { one: 'یەک شوێن کە کەسی دیکە باسی ناکات', other: '# شوێن کە کەسی دیکە باسیان ناکات' }),
  oneUnnamed: (count, total, only, all) =>
    `${plural(count, {
      one: `لە ${number(total)} وتە، یەکێکیان لە یەک سەرچاوەی ناونەهێنراوەوە هاتووە.`,
      other: `لە ${number(total)} وتە، #یان لە یەک سەرچاوەی ناونەهێنراوەوە هاتوون.`,
    })} ئەو شوێنانەی سەر نەخشەکە کە کەسی دیکە باسیان ناکات: ${number(only)} لە ${number(all)}.`,
  voice: 'سەرچاوە',
  voiceStanding: 'چۆن وتراوە',

  askPlace: 'لە کوێ، و بە چ وردییەک؟',
  keysOfMap:
    'کرتە لە نەخشەکە بکە یان دەستی لێ بدە، یان نیشانەکە بە دوگمەی تیرەکان بجووڵێنە (بۆ هەنگاوی گەورەتر Shift دابگرە). + و − بازنەکە دەگۆڕن.',
  mapToMark: (title) => `نەخشەی ${title}: نیشانەکە دابنێ`,
  radius: 'نیوەتیرەی بازنەکە',
  kilometres: km,
  nowhere: 'هیچ کوێ: وشەکان ناوی هیچ شوێنێک ناهێنن',
  nowhereChosen: 'وەڵام: هیچ کوێ.',
  crossAt: (town, distance, radius) =>
    `دووریی نیشانەکە لە ${isolate(town)}: ${kilometres(distance)}؛ بازنەکە: ${radius}.`,
  yourCircle: 'بازنەی ئێوە',
  allowedArea: 'ئەوەی وشەکان ڕێگەی پێ دەدەن',
  wordsAllow: (place) => `وشەکان ڕێگە بەمە دەدەن: ${isolate(place)}.`,
  noPlace: 'وشەکان ناوی هیچ شوێنێک ناهێنن، بۆیە هیچ شتێک ناکێشرێت.',
  offBy: (distance) => `ناوەندی بازنەکە ${kilometres(distance)} لە نزیکترین شوێنەوە دوورە کە وشەکان ڕێگەی پێ دەدەن.`,
  within: 'ناوەندی بازنەکە لە ناو ئەوەدایە کە وشەکان ڕێگەی پێ دەدەن.',
  overPrecise: (count) =>
    `ڕووبەری ڕێگەپێدراو ${number(count)} ئەوەندەی بازنەکەیە: بازنەکە لەوە وردترە کە کەسێک وتبێتی.`,
  asPrecise: 'بازنەکە نزیکەی هێندەی ئەو ڕووبەرەیە کە وشەکان ڕێگەی پێ دەدەن.',
  tooWide: (count) =>
    `بازنەکە ${number(count)} ئەوەندەی ئەو ڕووبەرەیە کە وشەکان ڕێگەی پێ دەدەن: وشەکان لەوە زیاتر دەڵێن.`,
  honestRadius: (distance) => `ڕووبەری ڕێگەپێدراو هێندەی بازنەیەکە کە نیوەتیرەکەی ${kilometres(distance)} بێت.`,
  nowhereRight: 'ڕاستە: وشەکان ناوی هیچ شوێنێک ناهێنن، و هەر خاڵێک لەسەر نەخشەکە دابنرایە، هی ئێمە دەبوو.',
  nowhereWrong: 'وشەکان ناوی شوێنێک دەهێنن، با فراوانیش بێت.',
  placedNothing: 'شوێنتان بۆ قسەیەک دانا کە شوێنی نییە: وشەکان ناوی هیچ شوێنێک ناهێنن.',
  distance: 'دووری',
  claimed: 'وەڵامی ئێوە',
  allowed: 'ڕێگەپێدراو',
  insideOf: (count, total) => `شوێن دۆزرایەوە: ${number(count)} لە ${number(total)} وتە.`,
  tooPreciseIn: (count, total) =>
    `بازنەکەتان وردتر بوو لەوەی وشەکان ڕێگەی پێ دەدەن: ${number(count)} لە ${number(total)} وتە.`,
  ownScale: (distance) =>
    `ئەم نەخشەیە لە نزیکەی ${kilometres(distance)} وردتر ناخوێنرێتەوە؛ جیاوازییەکی لەو جۆرە لەسەرتان ناژمێردرێت.`,

  passageInNumber: (count) => `وتەی ${number(count)}`,
  handoutName: 'ناو',
  handoutDate: 'بەروار',
  handoutLead: 'سەرەتا سەرچاوەکە بخوێنەوە، پاشان وشەکان. هەر ژمارەیەک لەسەر نەخشەکە شوێنێکە کە وتەیەک ناوی دەهێنێت.',
  handoutTranslated: (printed) => `وشەکان وەرگێڕانی ئێمەن؛ زمانی بابەتەکە: ${nameOfLanguage(printed, formats)}.`,
  handoutMap: 'نەخشەکە',
  handoutPassages: 'وتەکان',
  handoutQuestions: 'پرسیارەکان',
  onMap: (numbers) => `لەسەر نەخشەکە: ${numbers.replace(/\d+/g, (digits) => number(Number(digits)))}`,
  notOnMap: 'لەسەر نەخشەکە نییە',
  printHint: 'ئەم پەڕەیە لەسەر A4 یان US Letter چاپ دەکرێت، بە ڕەش و سپیش.',
  code: 'ئەم بابەتە لەسەر نەخشەکە',
  noCode: 'کۆدی پەڕەکە لێرە دەردەکەوێت کاتێک لە ناونیشانی خۆیەوە لەسەر ئینتەرنێت بکرێتەوە.',
  undated: 'بێ بەروار لە بابەتەکەدا',
};
