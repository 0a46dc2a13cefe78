import { formats, number, plural } from './formats.ts';
import { plusMinus } from './core.ts';
import { nameOfLanguage } from '../language-name.ts';
import { filters, search, timeline } from './filters.ts';
import type { MessageParts, PartMessages } from '../messages/core.ts';
import type { CardMessages, DownloadMessages, LegendMessages, MastheadMessages } from '../messages/later.ts';
import { inQuotes, isolate } from '../format.ts';

/** Our translation first, then the printed words. */
const asPrinted = (words: string, translation: string | undefined): MessageParts =>
  translation === undefined
    ? ['Publicado como “', { printed: words }, '”']
    : [`${inQuotes(translation, formats)} (“`, { printed: words }, '”)'];

/** Messages of the passage card. */
export const card: CardMessages = {
  passageOf: (position, total) => `Fragmento ${number(position)} de ${number(total)}`,
  inArticleOrder: 'Todos los fragmentos, en el orden del artículo',
  cite: 'Citar',
  copied: 'Cita copiada con su fuente',
  copyLink: 'Copiar el enlace',
  linkCopied: 'Enlace copiado',
  share: 'Compartir',
  references: 'Referencia en otros formatos',
  referenceIn: (language) => `En ${nameOfLanguage(language, formats)}`,
  referenceText: 'Texto',
  copyReference: (format, language) => `Copiar la referencia, ${language.toLowerCase()}: ${isolate(format)}`,
  copyFailed: 'No se pudo copiar; selecciona el texto y cópialo manualmente',
  original: (printed) => `Original en ${nameOfLanguage(printed, formats)}`,
  hideOriginal: 'Ocultar el original',
  translationShown: (language) => `Traducción al ${nameOfLanguage(language, formats)}`,
  hideTranslation: 'Ocultar la traducción',
  form: { direct: 'cita directa', reported: 'cita indirecta', narration: 'narración del medio' },
  relation: {
    at: 'en el lugar mismo',
    whole: 'el lugar en su conjunto',
    around: 'en los alrededores',
    along: 'en algún punto de su trazado',
    across: 'en alguna parte de este lugar; el artículo no dice dónde',
    toward: 'el destino indicado; no se informa de ninguna llegada',
    from: 'el lugar de salida',
    example: 'un ejemplo entre otros',
    neighbour: 'mencionado solo para situar otro lugar',
  },
  where: 'Dónde',
  when: 'Cuándo',
  inPrint: 'En el artículo',
  saidOf: (words, relation, translation) => [...asPrinted(words, translation), `: ${relation}`],
  datedAs: (words, date, translation) => [...asPrinted(words, translation), `: ${date}`],
  growSheet: 'Ampliar la tarjeta',
  shrinkSheet: 'Reducir la tarjeta',
  citation: ({ quote, attribution, standing, note, title, outlet, published, paragraph, translation, address }) =>
    [
      `${attribution} (${standing}):`,
      ...(translation ? [`${inQuotes(translation, formats)} (traducción: Mawdi)`] : []),
      inQuotes(quote, formats),
      ...(note ? [`Advertencia: ${note}`] : []),
      `${inQuotes(title, formats)}, ${outlet}, ${published}, párrafo ${number(paragraph)}`,
      address,
    ].join('\n'),
};

/** Messages of the downloads. */
export const downloads: DownloadMessages = {
  embed: 'Insertar este mapa',
  embedPlace: 'Insertar este lugar',
  pictures: 'Imágenes del mapa para publicar',
  pictureOfPlace: 'Imagen para publicar:',
  pictureShapes: { '1200x675': 'Horizontal', '1080x1080': 'Cuadrada' },
  downloads: 'Descargar los datos',
  downloadsLead:
    'Cada archivo contiene todos los fragmentos, con sus fuentes, sus advertencias y la precisión de sus lugares.',
  downloadWhole: 'el mapa completo en un solo archivo, para abrirlo desde cualquier disco, sin internet',
  downloadGoodFor: {
    csv: 'una tabla para hojas de cálculo, con una fila por cada fragmento y lugar que nombra',
    geojson: 'para programas de cartografía y SIG',
    kml: 'para Google Earth y programas similares',
    linkedPlaces: 'para nomenclátores geográficos e historia digital',
    webAnnotation: 'para herramientas de anotación, con la posición de cada fragmento en el artículo',
    bibtex: 'referencias para quienes escriben en LaTeX',
    ris: 'referencias para gestores bibliográficos',
    cslJson: 'referencias que los programas pueden leer',
    archive: 'los archivos de datos, completos, para reutilizarlos',
  },
};

/** Messages of the legend. */
export const legend: LegendMessages = {
  legend: 'Leyenda',
  closeLegend: 'Cerrar la leyenda',
  topicHead: 'Color: tema',
  sourceTypeHead: 'Contorno: tipo de fuente',
  standingHead: 'Signo: cómo lo dice',
  shapeHead: 'Forma: precisión del lugar',
  numeralHint: 'Número: fragmentos',
  filterHint: 'Elige un tema para destacarlo en el mapa',
  clearFilter: 'Todos los temas',
  showLinkedPlaces: (count) =>
    plural(count, {
      one: 'Mostrar # lugar del titular de un artículo enlazado',
      other: 'Mostrar # lugares de titulares de artículos enlazados',
    }),
  filtered: (shown, total) =>
    plural(shown, {
      one: `# de ${number(total)} fragmentos coincide`,
      other: `# de ${number(total)} fragmentos coinciden`,
    }),
  shapeInLegend: (shape, margin) =>
    ({
      settlement: 'Localidad, con margen',
      district: 'Distrito, aprox.',
      governorate: 'Provincia o gobernación',
      area: 'Zona sin límites fijos',
      road: margin > 0 ? `Carretera, ${plusMinus(margin)}` : 'Carretera, aprox.',
      border: 'Línea de frontera',
      country: 'Solo el país',
    })[shape],
  weakestHint: 'Cada marca muestra la atribución más débil de sus fragmentos; una afirmación no lleva signo',
};

/** Messages of the masthead, which sums up the article in numbers. */
export const masthead: MastheadMessages = {
  articleLanguageNote: (printed, read) =>
    `El artículo está en ${nameOfLanguage(printed, formats)}; la versión en ${nameOfLanguage(read, formats)} es traducción nuestra.`,
  interfaceNote: (language) =>
    `El artículo se muestra en ${nameOfLanguage(language, formats)}; los textos de Mawdi están en español.`,
  onTheMap: (count) => `${number(count)} en el mapa`,
  unplaced: (count) => `${number(count)} sin lugar en el mapa`,
  repeatsAmong: (count) =>
    count === 0
      ? ''
      : plural(count, {
          one: 'De todos los fragmentos, # es una cita destacada tomada de otro',
          other: 'De todos los fragmentos, # son citas destacadas tomadas de otros',
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
