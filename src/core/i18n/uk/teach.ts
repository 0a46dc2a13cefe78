import { km, passages, places } from './core.ts';
import { formats, number, plural, writtenIn } from './formats.ts';
import { nameOfLanguage } from '../language-name.ts';
import { closedTitle } from '../format.ts';
import type { TeachMessages } from '../messages/apps.ts';

const minutes = (count: number) =>
  plural(count, { one: '# хвилина', few: '# хвилини', many: '# хвилин', other: '# хвилини' });
/** How many times as large one area is as another. */
const times = (count: number) => plural(count, { one: '# раз', few: '# рази', many: '# разів', other: '# раза' });
const inCases = (count: number, total: number) => `у ${number(count)} з ${number(total)} випадків`;

export const teach: TeachMessages = {
  invitation: 'Учителям: плани уроків, вправи й робочий аркуш',
  teacherPage: 'Учителям',
  wholeMap: 'Карта',
  presentation: 'Презентація',
  skipToContent: 'Перейти до вмісту',
  contents: 'На цій сторінці',
  asReported: (published) =>
    `Слова статті наведено так, як їх опубліковано ${published}; подальших подій тут не описано.`,
  teachTitle: (title) => `Урок читання джерел: ${title}`,
  teachLead:
    'Одна стаття й одне запитання перед кожним реченням: хто це каже? Плани на один або два уроки, дві вправи на екрані, порівняння та робочий аркуш для друку.',
  openTo: (text) => `Відкрити: ${text}`,

  aims: 'Мета уроку',
  care: 'Перед уроком',
  key: 'Відповіді до робочого аркуша',
  keyNote: 'Для вчителя; на робочому аркуші їх не надруковано.',
  plans: 'План уроку',
  plan: minutes,
  minutes,
  sceneNumber: (count) => `Слайд ${number(count)}`,
  activities: 'Вправи',
  activity: {
    'who-says-so': 'Хто це каже?',
    'how-sure': 'Наскільки точна ця точка?',
    compare: 'Два уривки поруч',
    handout: 'Робочий аркуш',
  },
  activityLead: {
    'who-says-so':
      'Уривки, у яких не вказано, хто говорить: клас визначає, хто це сказав і як, а потім бачить ланцюжок джерел.',
    'how-sure':
      'Клас розміщує кожен уривок на карті, з колом такої ширини, яку дозволяють слова, а потім бачить допустиму територію.',
    compare: 'Два твердження двох джерел на одну тему, кожне з місцем і датою, якщо її надруковано, а далі запитання.',
    handout: 'Карта з номерами, уривки, запитання й місце для відповідей, на аркуші A4 або Letter.',
  },
  scenes: 'Слайди презентації',
  questions: 'Запитання за навичками',
  questionsLead:
    'Чотири навички читання джерел, як їх викладає Digital Inquiry Group (раніше при Стенфордському університеті), на трьох рівнях кожна.',
  skill: {
    sourcing: 'Аналіз джерела',
    contextualisation: 'Контекст',
    corroboration: 'Зіставлення джерел',
    'close-reading': 'Уважне читання',
  },
  skillAsks: {
    sourcing: 'Хто це каже, чому й звідки це знає?',
    contextualisation: 'Коли це сказано й що тоді було відомо?',
    corroboration: 'Хто ще це каже і чи незалежні ці джерела?',
    'close-reading': 'Якими словами це сказано й що лишилося несказаним?',
  },
  level: { starting: 'Початковий', further: 'Середній', advanced: 'Поглиблений' },
  background: 'Що було відомо того дня',
  backgroundLead: (published) =>
    `Нічого з цього стаття не стверджує. Це факти й заяви з інших джерел, не пізніші за ${published}, щоб зіставити їх із надрукованим.`,
  source: 'Джерело',
  inTheArticle: 'У статті',
  glossary: 'Терміни статті',
  glossaryLead: 'Слова, ужиті у статті, з номерами абзаців. Пояснення наші.',
  print: 'Друкувати',
  rights: 'Цитати належать їхньому видавцеві. Пояснення та запитання: CC BY 4.0.',

  nextPassage: 'Наступний уривок',
  toSummary: 'Підсумок',
  restart: 'Почати знову',
  reveal: 'Показати відповідь',
  roundOf: (position, total) => `Уривок ${number(position)} з ${number(total)}`,
  nothingKept: 'Нічого не зберігається й не надсилається: закриєте сторінку, і відповіді зникнуть.',
  needsScript:
    'Для вправи потрібен JavaScript. Ось її уривки й відповіді: їх можна прочитати або надрукувати без нього.',
  answerFollows: 'Відповідь',
  summary: 'Підсумок',
  discuss: 'Обговоріть',
  articleSays: 'У статті',

  forClass: 'Для класу',
  forClassNote: 'Голосування підняттям рук: ви рахуєте голоси й уводите їх; текст видно з останньої парти.',
  alone: 'Самостійно',
  aloneNote: 'На телефоні чи комп’ютері: одна відповідь на кожне запитання.',
  chooseWay: 'Як ви проведете вправу?',
  chooseRounds: 'Виберіть уривки й запитання',
  choosePassages: 'Уривки',
  chooseQuestions: 'Запитання',
  asks: { both: 'Обидва', voice: 'Лише «Хто це каже?»', standing: 'Лише «Як це сказано?»' },
  roundsTake: (count, length) => `${passages(count)}: приблизно ${minutes(length)} з класом`,
  noneChosen: 'Виберіть хоча б один уривок.',
  whole: 'Усе речення, як надруковано',
  wholeWithCues: 'Усе речення, як надруковано; слова, що вказують на джерело, позначено',
  withheld: 'Хто говорить, пропущено лише для цієї вправи.',
  askVoice: 'Хто це каже?',
  askStanding: 'І як це сказано?',
  keysOfTally: 'Tab переводить від відповіді до відповіді; + і − змінюють кількість.',
  more: (option) => `На один голос більше: ${option}`,
  fewer: (option) => `На один голос менше: ${option}`,
  classSaid: 'Відповідь класу',
  youSaid: 'Ваша відповідь',
  nobodySaid: 'немає',
  undecided: (options) => `порівну (${options})`,
  original: (printed) => `Оригінал ${writtenIn(printed)}`,
  or: ' або ',
  found: 'Правильно',
  missed: 'Ми класифікували це інакше.',
  chain: 'Ланцюжок джерел',
  chainNote: 'Від того, хто найближче до події, до видання, яке це надрукувало.',
  voicesFound: (found, total) => `Ви визначили джерело ${inCases(found, total)}.`,
  standingsFound: (found, total) => `Ви визначили, як це сказано, ${inCases(found, total)}.`,
  byVoice: 'Усі уривки за джерелами',
  byVoiceNote:
    'Для кожного джерела: уривки, що походять від нього, зокрема те, що воно передає за іншими, і врізки з його слів, а також місця, про які в цих уривках більше ніхто не говорить.',
  ofPassages: (count, total) => `${passages(count)} з ${number(total)}`,
  onlyPlaces: (count) =>
    plural(count, {
      one: '# місце, про яке більше ніхто не говорить',
      few: '# місця, про які більше ніхто не говорить',
      many: '# місць, про які більше ніхто не говорить',
      other: '# місця, про які більше ніхто не говорить',
    }),
  oneUnnamed: (count, total, only, all) =>
    `${plural(count, {
      one: `# уривок з ${number(total)} походить`,
      few: `# уривки з ${number(total)} походять`,
      many: `# уривків з ${number(total)} походять`,
      other: `# уривка з ${number(total)} походять`,
    })} від одного неназваного джерела. Про ${number(only)} з ${places(all)} на карті більше ніхто не говорить.`,
  voice: 'Джерело',
  voiceStanding: 'Як це сказано',

  askPlace: 'Де й наскільки точно?',
  keysOfMap:
    'Натисніть на карту або пересуньте хрестик клавішами зі стрілками (із Shift більшими кроками). + і − змінюють коло.',
  mapToMark: (title) => `Карта: ${closedTitle(title)} Поставте хрестик`,
  radius: 'Радіус кола',
  kilometres: km,
  nowhere: 'Ніде: слова не називають місця',
  nowhereChosen: 'Відповідь: ніде.',
  crossAt: (town, distance, radius) => `${town}: за ${km(distance)} від хрестика; коло: ${radius}.`,
  yourCircle: 'Ваше коло',
  allowedArea: 'Що дозволяють слова',
  wordsAllow: (place) => `Слова дозволяють ось що: ${place}.`,
  noPlace: 'Слова не називають місця, тож нічого не позначено.',
  offBy: (distance) => `Центр кола за ${km(distance)} від найближчої точки, яку дозволяють слова.`,
  within: 'Центр кола в межах того, що дозволяють слова.',
  overPrecise: (count) => `Допустима територія у ${times(count)} більша за коло: так точно не сказав ніхто.`,
  asPrecise: 'Коло приблизно таке завбільшки, як територія, яку дозволяють слова.',
  tooWide: (count) => `Коло у ${times(count)} більше за територію, яку дозволяють слова: слова кажуть точніше.`,
  honestRadius: (distance) => `Площа допустимої території така, як у круга радіусом ${km(distance)}.`,
  nowhereRight: 'Правильно: слова не називають місця, і будь-яку точку на карті додали б ми самі.',
  nowhereWrong: 'Слова таки називають місце, хоч і велике.',
  placedNothing: 'Ви позначили слова, у яких немає місця: вони жодного не називають.',
  distance: 'Відхилення',
  claimed: 'Ваша відповідь',
  allowed: 'Допустимо',
  insideOf: (count, total) => `Ви знайшли місце ${inCases(count, total)}.`,
  tooPreciseIn: (count, total) => `Ваше коло було точнішим, ніж дозволяють слова, ${inCases(count, total)}.`,
  ownScale: (distance) =>
    `Точніше, ніж приблизно до ${km(distance)}, на цій карті не визначити; таку різницю помилкою не вважаємо.`,

  passageInNumber: (count) => `Уривок ${number(count)}`,
  handoutName: 'Ім’я',
  handoutDate: 'Дата',
  handoutLead:
    'Спершу прочитайте, хто це каже, а потім самі слова. Кожен номер на карті позначає місце, яке називає уривок.',
  handoutTranslated: (printed) => `Слова подано в нашому перекладі. Мова статті: ${nameOfLanguage(printed, formats)}.`,
  handoutMap: 'Карта',
  handoutPassages: 'Уривки',
  handoutQuestions: 'Запитання',
  onMap: (numbers) => `На карті: ${numbers}`,
  notOnMap: 'Немає на карті',
  printHint: 'Аркуш можна надрукувати на A4 або US Letter, також чорно-білим.',
  code: 'Ця стаття на карті',
  noCode: 'Код сторінки з’явиться тут, коли її відкриють за її адресою в інтернеті.',
  undated: 'Дати у статті немає',
};
