import { formats, number, plural, writtenIn } from './formats.ts';
import { km } from './core.ts';
import { filters, search, timeline } from './filters.ts';
import type { MessageParts, PartMessages } from '../messages/core.ts';
import type { CardMessages, DownloadMessages, LegendMessages, MastheadMessages } from '../messages/later.ts';
import { inQuotes, isolate } from '../format.ts';

/** Our translation first, then the printed words. */
const asPrinted = (words: string, translation: string | undefined): MessageParts =>
  translation === undefined
    ? ['У тексті «', { printed: words }, '»']
    : [`${inQuotes(translation, formats)} («`, { printed: words }, '»)'];

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Messages of the passage card. */
export const card: CardMessages = {
  passageOf: (position, total) => `Уривок ${number(position)} з ${number(total)}`,
  inArticleOrder: 'Усі уривки за порядком у статті',
  cite: 'Цитувати',
  copied: 'Цитату скопійовано разом із джерелом',
  copyLink: 'Копіювати посилання',
  linkCopied: 'Посилання скопійовано',
  share: 'Поділитися',
  references: 'Бібліографічний опис в інших форматах',
  referenceIn: (language) => capitalised(writtenIn(language)),
  referenceText: 'Текст',
  copyReference: (format, language) => `Копіювати бібліографічний опис ${language.toLowerCase()}: ${isolate(format)}`,
  copyFailed: 'Скопіювати не вдалося; виділіть текст і скопіюйте його самі',
  original: (printed) => `Оригінал ${writtenIn(printed)}`,
  hideOriginal: 'Приховати оригінал',
  translationShown: (language) => `Переклад ${writtenIn(language)}`,
  hideTranslation: 'Приховати переклад',
  form: { direct: 'пряма мова', reported: 'непряма мова', narration: 'виклад видання' },
  relation: {
    at: 'саме в цьому місці',
    whole: 'місце в цілому',
    around: 'в околицях',
    along: 'десь уздовж цієї лінії',
    across: 'десь у його межах; де саме, у статті не сказано',
    toward: 'названий пункт призначення; про прибуття не повідомлено',
    from: 'із цього місця',
    example: 'один із прикладів',
    neighbour: 'згадано лише як орієнтир для іншого місця',
  },
  where: 'Де',
  when: 'Коли',
  inPrint: 'У статті',
  saidOf: (words, relation, translation) => [...asPrinted(words, translation), `: ${relation}`],
  datedAs: (words, date, translation) => [...asPrinted(words, translation), `: ${date}`],
  growSheet: 'Збільшити картку',
  shrinkSheet: 'Зменшити картку',
  citation: ({ quote, attribution, standing, note, title, outlet, published, paragraph, translation, address }) =>
    [
      `${attribution} (${standing}):`,
      ...(translation ? [`${inQuotes(translation, formats)} (переклад: Mawdi)`] : []),
      inQuotes(quote, formats),
      ...(note ? [`Застереження: ${note}`] : []),
      `${inQuotes(title, formats)}, ${outlet}, ${published}, абзац ${number(paragraph)}`,
      address,
    ].join('\n'),
};

/** Messages of the downloads. */
export const downloads: DownloadMessages = {
  embed: 'Вбудувати цю карту',
  embedPlace: 'Вбудувати це місце',
  pictures: 'Зображення карти для публікації',
  pictureOfPlace: 'Зображення для публікації:',
  pictureShapes: { '1200x675': 'Горизонтальне', '1080x1080': 'Квадратне' },
  downloads: 'Завантажити дані',
  downloadsLead: 'У кожному файлі є всі уривки, з джерелами, застереженнями й точністю місць.',
  downloadWhole: 'уся карта в одному файлі, який відкривається з будь-якого диска, без інтернету',
  downloadGoodFor: {
    csv: 'для табличних редакторів, рядок на кожен уривок і кожне назване в ньому місце',
    geojson: 'для картографічних програм і ГІС',
    kml: 'для Google Earth і подібних програм',
    linkedPlaces: 'для покажчиків географічних назв і цифрової історії',
    webAnnotation: 'для програм анотування, з позицією кожного уривка у статті',
    bibtex: 'бібліографічні описи для тих, хто пише в LaTeX',
    ris: 'бібліографічні описи для менеджерів бібліографії',
    cslJson: 'бібліографічні описи, які читають програми',
    archive: 'повні файли даних для повторного використання',
  },
};

/** Messages of the legend. */
export const legend: LegendMessages = {
  legend: 'Легенда карти',
  closeLegend: 'Закрити легенду',
  topicHead: 'Колір: тема',
  sourceTypeHead: 'Контур: тип джерела',
  standingHead: 'Знак: як це сказано',
  shapeHead: 'Форма: точність місця',
  numeralHint: 'Число: скільки уривків',
  filterHint: 'Виберіть тему, щоб виділити її на карті',
  clearFilter: 'Усі теми',
  showLinkedPlaces: (count) =>
    count === 1
      ? 'Показати місце із заголовка статті за посиланням'
      : plural(count, {
          one: 'Показати # місце із заголовків статей за посиланнями',
          few: 'Показати # місця із заголовків статей за посиланнями',
          many: 'Показати # місць із заголовків статей за посиланнями',
          other: 'Показати # місця із заголовків статей за посиланнями',
        }),
  filtered: (shown, total) => `Відповідних уривків: ${number(shown)} з ${number(total)}`,
  shapeInLegend: (shape, margin) =>
    ({
      settlement: 'Населений пункт і похибка',
      district: 'Район, приблизно',
      governorate: 'Область або провінція',
      area: 'Територія без чітких меж',
      road: margin > 0 ? `Дорога, ± ${km(margin)}` : 'Дорога, приблизно',
      border: 'Лінія кордону',
      country: 'Лише країна',
    })[shape],
  weakestHint: 'Позначка показує найслабшу атрибуцію серед своїх уривків; твердження знака не має',
};

/** Messages of the masthead, which sums up the article in numbers. */
export const masthead: MastheadMessages = {
  articleLanguageNote: (printed, read) =>
    `Статтю написано ${writtenIn(printed)}; текст ${writtenIn(read)} — наш переклад.`,
  interfaceNote: (language) => `Статтю показано ${writtenIn(language)}; власні тексти Mawdi — українською.`,
  onTheMap: (count) => `${number(count)} на карті`,
  unplaced: (count) => `${number(count)} поза картою`,
  repeatsAmong: (count) =>
    count === 0
      ? ''
      : plural(count, {
          one: 'Серед усіх уривків — # цитата-врізка, узята з іншого',
          few: 'Серед усіх уривків — # цитати-врізки, узяті з інших',
          many: 'Серед усіх уривків — # цитат-врізок, узятих з інших',
          other: 'Серед усіх уривків — # цитати-врізки, узятої з інших',
        }),
};

/** Messages of the parts that load when the reader first uses them. */
export const later: PartMessages = {
  ...card,
  ...downloads,
  ...filters,
  ...legend,
  ...masthead,
  ...search,
  ...timeline,
};
