import { core, km } from './core.ts';
import { formats } from './formats.ts';
import { card } from './later.ts';
import type { ExportMessages } from '../messages/exports.ts';
import { inQuotes } from '../format.ts';

/** Labels in exported files and in references. */
export const exportLabels: ExportMessages = {
  formats,
  product: core.product,
  sourceType: core.sourceType,
  standing: core.standing,
  caution: core.caution,
  ourTranslation: core.ourTranslation,
  paragraph: core.paragraph,
  form: card.form,
  relation: card.relation,

  mapOf: (title) => `Карта місць, названих у статті ${inQuotes(title, formats)}`,
  unnamed: { one: `, ${core.unnamed.one}`, several: `, ${core.unnamed.several}` },
  // Nothing here tells a description, which would lose its capital, from a name, which keeps it.
  inSentence: (name) => name,
  relayedBy: ', передає джерело: ',
  repeatedByOutlet: ', у врізці; джерело: ',
  precision: {
    exact: 'точне місце',
    settlement: 'населений пункт',
    district: 'район',
    governorate: 'область або провінція',
    vague: 'місце без чітких меж або лінія без точки на ній',
    country: 'країна',
  },
  placedNoCloser: (precision, margin) => `Найточніше, що дозволяють слова статті: ${precision}, ± ${km(margin)}`,
  noShape: 'Обрису цього місця не подано, і жодна точка його не замінює',
  margin: (margin) => `Похибка: ± ${km(margin)}`,
  unplaced: 'Уривки без місця на карті',
  licence: (address) => `Ліцензія: ${address}`,
  terms:
    'Усе сказане — слова джерел, як їх опубліковано. Не беріть уривка без його джерела, а звинувачення без застереження до нього, і не робіть місце точнішим, ніж дозволяють слова.',
};
