import { core } from './core.ts';
import { formats } from './formats.ts';
import { card } from './later.ts';
import type { ExportMessages } from '../messages/exports.ts';

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

  mapOf: (title) => `Map of the places named in “${title}”`,
  unnamed: { one: ', unnamed', several: ', unnamed' },
  inSentence: (name) => name.replace(/^An? /, (article) => article.toLowerCase()),
  relayedBy: ', as passed on by ',
  repeatedByOutlet: ', in a pull quote that goes back to ',
  precision: {
    exact: 'an exact spot',
    settlement: 'a town or city',
    district: 'a district',
    governorate: 'a governorate',
    vague: 'a place with no fixed boundary, or a line at no point of it',
    country: 'a country',
  },
  placedNoCloser: (precision, km) => `The article’s words allow nothing closer than ${precision}, ± ${km} km`,
  noShape: 'No outline is given for this place, and no point stands in for it',
  margin: (km) => `Margin: ± ${km} km`,
  unplaced: 'Passages without a place on the map',
  licence: (address) => `Licence: ${address}`,
  terms:
    'What is said is said by its voices, as printed. Take no passage along without its source, no accusation without its caution, and make no place closer than the words do.',
};
