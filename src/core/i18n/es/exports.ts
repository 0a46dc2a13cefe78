import { core, lowerArticle, plusMinus } from './core.ts';
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

  mapOf: (title) => `Mapa de los lugares que nombra ${inQuotes(title, formats)}`,
  unnamed: { one: `, ${core.unnamed.one}`, several: `, ${core.unnamed.several}` },
  inSentence: lowerArticle,
  relayedBy: ', según ',
  repeatedByOutlet: ', en una cita destacada que remite a ',
  precision: {
    exact: 'un punto exacto',
    settlement: 'una ciudad o localidad',
    district: 'un distrito',
    governorate: 'una provincia o gobernación',
    vague: 'un lugar sin límites fijos, o una línea sin ningún punto concreto',
    country: 'un país',
  },
  placedNoCloser: (precision, margin) =>
    `Las palabras del artículo no permiten nada más preciso que ${precision}, ${plusMinus(margin)}`,
  noShape: 'No se da ningún contorno de este lugar, y ningún punto lo sustituye',
  margin: (margin) => `Margen: ${plusMinus(margin)}`,
  unplaced: 'Fragmentos sin lugar en el mapa',
  licence: (address) => `Licencia: ${address}`,
  terms:
    'Lo que se afirma lo afirman las fuentes, tal como se publicó. Se pide no reproducir ningún fragmento sin su fuente ni ninguna acusación sin su advertencia, y no situar ningún lugar con más precisión que las palabras.',
};
