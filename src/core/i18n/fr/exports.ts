import { core, km, lowerArticle } from './core.ts';
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

  mapOf: (title) => `Carte des lieux nommés dans ${inQuotes(title, formats)}`,
  unnamed: { one: `, ${core.unnamed.one}`, several: `, ${core.unnamed.several}` },
  inSentence: lowerArticle,
  relayedBy: ', selon ',
  repeatedByOutlet: ', dans un exergue qui renvoie à ',
  precision: {
    exact: 'un point exact',
    settlement: 'une ville ou une localité',
    district: 'un district',
    governorate: 'un gouvernorat',
    vague: 'un lieu sans limites établies, ou une ligne sans point précis',
    country: 'un pays',
  },
  placedNoCloser: (precision, margin) =>
    `Les mots de l’article ne permettent rien de plus précis que ${precision}, ± ${km(margin)}`,
  noShape: 'Aucun contour n’est donné pour ce lieu, et aucun point n’en tient lieu',
  margin: (margin) => `Marge : ± ${km(margin)}`,
  unplaced: 'Passages sans lieu sur la carte',
  licence: (address) => `Licence : ${address}`,
  terms:
    'Les propos sont ceux de leurs auteurs, tels que publiés. Ne reprenez aucun passage sans sa source, aucune accusation sans sa mise en garde, et ne situez aucun lieu plus précisément que ne le font les mots.',
};
