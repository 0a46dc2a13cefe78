import { formats, fromDate, number, plural, toDate } from './formats.ts';
import { isolate } from '../format.ts';
import type { CoreMessages, MapMessages, MessageParts } from '../messages/core.ts';
import type { Attribution } from '../../article/attribution.ts';

const sourceType: MapMessages['sourceType'] = {
  named: 'Названа особа',
  institution: 'Організація',
  unnamed: 'Неназване джерело',
  outlet: 'Слова видання',
};
const standing: MapMessages['standing'] = {
  stated: 'Твердження',
  reported: 'Повідомлення',
  witnessed: 'Свідчення очевидця',
  relayed: 'З чужих слів',
  assessed: 'Думка',
  alleged: 'Звинувачення',
  speculated: 'Припущення',
};
const whoAndHow = (attribution: Attribution) =>
  `${sourceType[attribution.source]}, ${standing[attribution.standing].toLowerCase()}`;

export const km = (count: number) => `${number(count)} км`;

/** Messages on and around the map. */
export const map: MapMessages = {
  mapLabel: 'Карта місць, названих у статті',
  placeButton: (name, count, weakest) => `${name}, ${count}, найслабша атрибуція: ${whoAndHow(weakest)}`,
  referenceButton: (name) => `${name}, згадано лише як орієнтир для іншого місця`,
  moveByKeys: 'Карта: рухайте її клавішами зі стрілками, змінюйте масштаб клавішами + і −',
  scrollHint: 'Щоб змінити масштаб карти, прокручуйте, утримуючи Ctrl',
  scrollHintMac: 'Щоб змінити масштаб карти, прокручуйте, утримуючи ⌘',
  touchHint: 'Рухайте карту двома пальцями',
  zoomIn: 'Збільшити',
  zoomOut: 'Зменшити',
  showAll: 'Показати всі місця',
  kilometres: km,
  closeTogether: (places) =>
    places === 1
      ? '1 місце'
      : plural(places, {
          one: '# місце поруч: тут їх не розрізнити',
          few: '# місця поруч: тут їх не розрізнити',
          many: '# місць поруч: тут їх не розрізнити',
          other: '# місця поруч: тут їх не розрізнити',
        }),
  clusterButton: (places, passages) => `${places}, ${passages}`,

  openLegend: 'Легенда карти',

  sourceType,
  standing,
  whoAndHow,
  shapeShort: {
    settlement: 'Населений пункт, у межах похибки',
    district: 'Територія, а не точка',
    governorate: 'Область або провінція, а не точка',
    area: 'Територія, а не точка',
    road: 'Дорога; точки на ній у статті не названо',
    border: 'Кордон; точки на ньому у статті не названо',
    country: 'Лише країна',
  },
  precisionSentence: (shape, margin) =>
    ({
      settlement: `У статті названо лише населений пункт; місце може бути будь-де в ньому. Кільце показує похибку, ± ${km(margin)}.`,
      district: 'У статті названо лише район, без жодної точки в ньому чи довкола. Межі приблизні.',
      governorate: 'У статті названо лише область або провінцію; місце може бути будь-де в її межах. Межі приблизні.',
      area: 'Назва без чітких меж; територію показано приблизно.',
      road: `У статті названо лише дорогу; місце може бути будь-де на ній. Лінію показано приблизно, ± ${km(margin)}.`,
      border: 'У статті названо лише кордон; місце може бути будь-де вздовж нього.',
      country: 'У статті названо лише країну; на карті є тільки її назва.',
    })[shape],
};

export const passages = (count: number) =>
  plural(count, { one: '# уривок', few: '# уривки', many: '# уривків', other: '# уривка' });
export const places = (count: number) =>
  plural(count, { one: '# місце', few: '# місця', many: '# місць', other: '# місця' });
const voices = (count: number) =>
  plural(count, { one: '# джерело', few: '# джерела', many: '# джерел', other: '# джерела' });

const unnamed: CoreMessages['unnamed'] = { one: 'ім’я не названо', several: 'імен не названо' };

/** “Офіцер” inside a sentence is “офіцер”; “ООН” stays. For descriptions only: a name keeps its capital. */
const lowerFirst = (description: string) =>
  /^\p{Lu}\p{Ll}/u.test(description) ? description.charAt(0).toLowerCase() + description.slice(1) : description;

/** At the head of a sentence “Офіцер”, inside one “офіцер”; names of people and of organisations keep their capital. */
export const inSentence = (parts: MessageParts): MessageParts => {
  const [head, next] = parts;
  const isDescription = next === `, ${unnamed.one}` || next === `, ${unnamed.several}`;
  if (!isDescription || head === undefined || typeof head === 'string' || !('strong' in head)) return parts;
  return [{ strong: lowerFirst(head.strong) }, ...parts.slice(1)];
};

const isOutlet = ([head]: MessageParts) => head !== undefined && typeof head !== 'string' && 'name' in head;

export const core: CoreMessages = {
  ...map,

  formats,

  product: 'Mawdi',
  sourceMap: 'Карта джерел',
  kicker: (outlet) =>
    `Карта джерел: хто що каже і про яке місце? Незалежне прочитання статті видання ${isolate(outlet)}`,
  skipToMap: 'Перейти до карти',
  skipToPassages: 'Перейти до уривків',
  skipToPlaces: 'Перейти до місць',
  // “Фільтрація” is what people of occupied territories are put through: the interface speaks of a selection.
  tool: { search: 'Пошук', filters: 'Відбір', help: 'Довідка' },
  partDidNotArrive: 'Цю частину не вдалося відкрити.',
  themeDark: 'Темна тема',
  themeLight: 'Світла тема',

  lead: (published) =>
    `Натисніть на місце, щоб прочитати, що про нього сказано у статті, хто це сказав і наскільки точно його можна визначити. Вибрані уривки з публікації від ${published}; це не вся стаття, і подальших подій тут не описано.`,
  passages,
  voices,
  fromVoices: (count, isOutletHeard) =>
    isOutletHeard ? `: ${count === 0 ? '' : `${voices(count)} і `}саме видання` : `: ${voices(count)}`,
  stripLabel: 'Уривки за порядком у статті',
  restOnOne: (count, voice) =>
    `${plural(count, {
      one: '# уривок походить',
      few: '# уривки походять',
      many: '# уривків походять',
      other: '# уривка походять',
    })} від одного неназваного джерела: ${lowerFirst(voice)}`,
  passagesHeading: 'Уривки за порядком у статті',
  placesHeading: 'Місця',
  passagesOf: (place) => `Уривки для місця: ${isolate(place)}`,
  referenceShort: 'Згадано лише як орієнтир для іншого місця',
  notOnMap: 'Немає на карті',
  repeatsParagraph: (paragraph) => `Повторює абзац ${number(paragraph)}`,

  unnamed,
  attribution: (name, isUnnamed, through) => [
    { strong: name },
    ...(isUnnamed ? [`, ${isUnnamed}`] : []),
    ...(through ? [', ', { data: through }] : []),
  ],
  // The names come in the nominative, so each stands after a colon.
  relayedBy: (first, second) => [
    ...first,
    isOutlet(second) ? ', передає видання: ' : ', передає джерело: ',
    ...inSentence(second),
  ],
  repeatedByOutlet: (outlet, original) => [{ name: outlet }, ', у врізці; джерело: ', ...inSentence(original)],
  // In the genitive, after “від” in `passagesFrom`.
  oneVoice: (naming, name) =>
    naming === 'unnamed'
      ? [{ strong: 'одного неназваного джерела' }]
      : naming === 'named'
        ? [{ strong: 'одного джерела' }, ': ', { data: name }]
        : ['неназваних джерел: ', { strong: lowerFirst(name) }],
  passagesFrom: (count, voice) =>
    count === 1
      ? ['1 уривок від ', ...voice]
      : count === 2
        ? ['2 уривки, обидва від ', ...voice]
        : [`${passages(count)}, усі від `, ...voice],
  passagesFromVoices: (count, voicesCount) => [`${passages(count)}, ${voices(voicesCount)}`],

  close: 'Закрити',
  previousPassage: 'Попередній уривок',
  nextPassage: 'Наступний уривок',
  previous: 'Попередній',
  next: 'Наступний',
  positionOf: (position, total) => `${number(position)} з ${number(total)}`,
  ourTranslation: 'Наш переклад',
  caution: 'Застереження',
  paragraph: (paragraph) => `Абзац ${number(paragraph)}`,
  undated: 'Дати у статті немає',
  sometimeBefore: (date) => `${toDate(date)}, точної дати не вказано`,
  from: fromDate,
  span: (from, to) => `${fromDate(from)} ${toDate(to)}`,
  referenceOnly: 'Згадано лише як орієнтир для іншого місця; про жодну подію в ньому стаття не повідомляє.',
  linkedOnly: 'Лише в заголовку іншої статті, на яку тут є посилання.',

  loading: 'Карта завантажується…',
  failure: {
    'no-webgl': 'Цей браузер не може показати карту. Усі уривки є в списку, з місцями та джерелами.',
    worker: 'Карту на цій сторінці заблоковано. Усі уривки є в списку, з місцями та джерелами.',
    'context-lost': 'Карта перестала відображатися на цьому пристрої. Усі уривки є в списку, з місцями та джерелами.',
    download: 'Дані карти не завантажилися. Усі уривки є в списку, з місцями та джерелами.',
    timeout: 'Карта завантажувалася надто довго. Усі уривки є в списку, з місцями та джерелами.',
    fault: 'Карту не вдалося запустити. Усі уривки є в списку, з місцями та джерелами.',
  },
  tryAgain: 'Спробувати ще раз',
};
