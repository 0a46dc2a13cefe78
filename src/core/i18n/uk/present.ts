import { number, plural, writtenIn } from './formats.ts';
import { inSentence, passages } from './core.ts';
import { isolate } from '../format.ts';
import type { PresentMessages } from '../messages/apps.ts';

const passagesOf = (count: number, total: number) => `${passages(count)} з ${number(total)}`;

/** Messages of the presentation. */
export const present: PresentMessages = {
  presentation: 'Презентація',
  invitation: (scenes) =>
    plural(scenes, {
      one: 'Презентація: # слайд',
      few: 'Презентація: # слайди',
      many: 'Презентація: # слайдів',
      other: 'Презентація: # слайда',
    }),
  lead: (published) =>
    `Стаття слайд за слайдом: хто що каже і про яке місце. Вибрані уривки з публікації від ${isolate(published)}; подальших подій тут не описано.`,
  sceneOf: (scene, total) => `Слайд ${number(scene)} з ${number(total)}`,
  stepOf: (step, total) => `Уривок ${number(step)} з ${number(total)}`,
  comesNext: 'Далі',
  endOfTalk: 'Кінець презентації',
  passedOnBy: (voice) => ['передає джерело: ', ...inSentence(voice)],
  printedBy: (outlet, date) => ['опублікувало видання ', { strong: outlet }, `, ${date}`],
  onDate: (through, date) => [{ data: through }, ` (опубліковано ${date})`],
  pullQuote: (outlet) => [{ strong: outlet }, ', у врізці'],
  goesBackTo: (voice) => ['джерело: ', ...inSentence(voice)],
  original: (printed) => `Оригінал ${writtenIn(printed)}`,
  undated: 'Без дати',
  earliest: 'Найраніша дата:',
  published: 'Опубліковано:',
  datesLabel: (dated) =>
    plural(dated, {
      one: '# датований уривок на шкалі',
      few: '# датовані уривки на шкалі',
      many: '# датованих уривків на шкалі',
      other: '# датованого уривка на шкалі',
    }),
  mapOf: (places) => `Карта: ${places}`,
  mapStays: 'Інтерактивна карта тут не працює: показано статичну.',
  questions: 'Запитання для класу',
  notes: 'Нотатки доповідача',

  oneUnnamed: (count, total) =>
    `${passagesOf(count, total)} ${plural(count, {
      one: 'спирається',
      few: 'спираються',
      many: 'спираються',
      other: 'спираються',
    })} на одне неназване джерело.`,
  countedFor: 'Передані слова зараховано тому джерелу, яке їх передало.',
  pullQuotesAmong: (count) =>
    plural(count, {
      one: 'Серед уривків — # врізка, що повторює інший уривок, іноді іншими словами.',
      few: 'Серед уривків — # врізки, що повторюють інші уривки, іноді іншими словами.',
      many: 'Серед уривків — # врізок, що повторюють інші уривки, іноді іншими словами.',
      other: 'Серед уривків — # врізки, що повторюють інші уривки, іноді іншими словами.',
    }),
  gaps: {
    undated: (count, total) => `${passagesOf(count, total)} без дати`,
    unplaced: (count, total) => `${passagesOf(count, total)} без місця на карті`,
    notPoints: (count, total) =>
      `Жодного точного місця: ${plural(total - count, {
        one: '# населений пункт',
        few: '# населені пункти',
        many: '# населених пунктів',
        other: '# населеного пункту',
      })}; територій, країн або ліній: ${number(count)}`,
    unnamed: (count, total) =>
      plural(count, {
        one: `# джерело з ${number(total)} не назване`,
        few: `# джерела з ${number(total)} не названі`,
        many: `# джерел з ${number(total)} не названо`,
        other: `# джерела з ${number(total)} не названо`,
      }),
    secondHand: (count, total) => `${passagesOf(count, total)} позначено «з чужих слів»`,
    alleged: (count, total) => `${passagesOf(count, total)} — звинувачення або припущення`,
  },

  controls: 'Керування',
  next: 'Далі',
  previous: 'Назад',
  first: 'Перший слайд',
  last: 'Останній слайд',
  overview: 'Огляд слайдів',
  black: 'Чорний екран',
  isBlack: 'Екран чорний. Натисніть будь-яку клавішу, щоб повернути слайд.',
  help: 'Довідка',
  full: 'На весь екран',
  speaker: 'Вікно доповідача',
  goTo: 'Перейти до слайда',
  goToNumber: (total) => `Номер слайда, від 1 до ${number(total)}`,
  go: 'Перейти',
  noSuchScene: (total) => `Є слайди від 1 до ${number(total)}.`,
  spot: 'Підсвітка',
  auto: 'Автопоказ',
  pauseAuto: 'Зупинити автопоказ',
  seconds: (count) => plural(count, { one: '# секунда', few: '# секунди', many: '# секунд', other: '# секунди' }),
  delay: 'Тривалість кожного кроку',
  code: 'QR-код',
  codeLead: 'Цей самий слайд на вашому телефоні',
  phonesCannot:
    'Ця адреса існує лише на цьому комп’ютері: телефони не мають до неї доступу. Щоб код запрацював, опублікуйте сайт.',
  keys: 'Клавіші',
  keyNames: { space: 'Пробіл', left: '←', right: '→', or: 'або' },
  close: 'Закрити',
  print: 'Друкувати слайди',
  toMap: 'До карти',
  speakerBlocked: 'Браузер не дозволив відкрити вікно доповідача.',
  openByHand: 'Відкрити самостійно',

  speakerTitle: 'Вікно доповідача',
  speakerLead:
    'Нотатки й запитання для того, хто показує презентацію. Відкрийте це вікно з презентації клавішею S, щоб вони йшли синхронно.',
  onScreen: 'Зараз на екрані',
  isBlackNow: 'Екран зараз чорний',
  elapsed: 'Минуло',
  clock: 'Час',
  pauseClock: 'Пауза',
  runClock: 'Продовжити',
  resetClock: 'Скинути',
  passageText: 'Уривок',
  inStep: 'Синхронно з презентацією',
  alone: 'Презентацію не під’єднано. Відкрийте презентацію й натисніть у ній S, щоб відкрити це вікно.',
};
