import { formats, fromDate, number, onDate, plural, sinceDate, toDate } from './formats.ts';
import { isolate } from '../format.ts';
import type { CoreMessages, MapMessages, MessageParts } from '../messages/core.ts';
import type { Attribution } from '../../article/attribution.ts';

const sourceType: MapMessages['sourceType'] = {
  named: 'Persona identificada',
  institution: 'Institución',
  unnamed: 'Fuente no identificada',
  outlet: 'Texto del propio medio',
};
const standing: MapMessages['standing'] = {
  stated: 'Afirmación',
  reported: 'Informe',
  witnessed: 'Relato de testigo',
  relayed: 'De oídas',
  assessed: 'Opinión',
  alleged: 'Acusación',
  speculated: 'Conjetura',
};
const whoAndHow = (attribution: Attribution) =>
  `${sourceType[attribution.source]}, ${standing[attribution.standing].toLowerCase()}`;

export const km = (count: number) => `${number(count)}\u00a0km`;
export const plusMinus = (count: number) => `±\u00a0${km(count)}`;

/** Messages on and around the map. */
export const map: MapMessages = {
  mapLabel: 'Mapa de los lugares que nombra el artículo',
  placeButton: (name, count, weakest) => `${name}, ${count}, atribución más débil: ${whoAndHow(weakest)}`,
  referenceButton: (name) => `${name}, lugar mencionado solo para situar otro`,
  moveByKeys: 'Mapa: muévelo con las flechas; acércalo o aléjalo con + y −',
  scrollHint: 'Para acercar o alejar el mapa, usa Ctrl + desplazamiento',
  scrollHintMac: 'Para acercar o alejar el mapa, usa ⌘ + desplazamiento',
  touchHint: 'Mueve el mapa con dos dedos',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  showAll: 'Mostrar todos los lugares',
  kilometres: km,
  closeTogether: (places) =>
    plural(places, { one: '# lugar', other: '# lugares demasiado próximos para distinguirlos aquí' }),
  clusterButton: (places, passages) => `${places}, ${passages}`,

  openLegend: 'Leyenda',

  sourceType,
  standing,
  whoAndHow,
  shapeShort: {
    settlement: 'Una ciudad o localidad, con su margen',
    district: 'Una zona, no un punto',
    governorate: 'Una provincia o gobernación, no un punto',
    area: 'Una zona, no un punto',
    road: 'Una carretera; el artículo no nombra ningún punto de ella',
    border: 'Una frontera; el artículo no nombra ningún punto de ella',
    country: 'Solo el país',
  },
  precisionSentence: (shape, margin) =>
    ({
      settlement: `El artículo solo nombra la ciudad o localidad; podría tratarse de cualquier parte de ella. El anillo es el margen, ${plusMinus(margin)}.`,
      district:
        'El artículo solo nombra el distrito, y ningún punto dentro de él ni en sus alrededores. Contorno aproximado.',
      governorate:
        'El artículo solo nombra la provincia o gobernación; podría tratarse de cualquier parte de ella. Contorno aproximado.',
      area: 'Una expresión sin límites fijos; la zona que se muestra es aproximada.',
      road: `El artículo solo nombra la carretera; podría tratarse de cualquier punto de ella. Trazado aproximado, ${plusMinus(margin)}.`,
      border: 'El artículo solo nombra la frontera; podría tratarse de cualquier punto de ella.',
      country: 'El artículo solo nombra el país; el mapa muestra únicamente su nombre.',
    })[shape],
};

export const passages = (count: number) => plural(count, { one: '# fragmento', other: '# fragmentos' });
const voices = (count: number) => plural(count, { one: 'una fuente', other: '# fuentes' });

/** In a sentence “Un informe” becomes “un informe”; “El País” keeps its name. */
export const lowerArticle = (name: string) => name.replace(/^(Un|Una|Unos|Unas) /, (article) => article.toLowerCase());

/** “Vecinos” becomes “vecinos”; “ONG” keeps its capitals. */
const lowerFirst = (name: string) => name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** At the head of a sentence “Un oficial”, inside one “un oficial”. */
export const inSentence = (parts: MessageParts): MessageParts =>
  parts.map((part, position) => {
    if (position > 0 || typeof part === 'string' || !('strong' in part)) return part;
    return { strong: lowerArticle(part.strong) };
  });

const unnamed = 'de identidad no revelada';

export const core: CoreMessages = {
  ...map,

  formats,

  product: 'Mawdi',
  sourceMap: 'Mapa de fuentes',
  kicker: (outlet) =>
    `Mapa de fuentes: ¿quién dice qué, y de qué lugar? Un artículo de ${isolate(outlet)}, en una lectura independiente`,
  skipToMap: 'Ir al mapa',
  skipToPassages: 'Ir a los fragmentos',
  skipToPlaces: 'Ir a los lugares',
  tool: { search: 'Buscar', filters: 'Filtrar', help: 'Ayuda' },
  partDidNotArrive: 'No se pudo abrir esta parte.',
  themeDark: 'Modo oscuro',
  themeLight: 'Modo claro',

  lead: (published) =>
    `Toca un lugar para leer qué dice de él el artículo, quién lo dice y con qué precisión se puede situar. Fragmentos elegidos, tal como se publicaron ${onDate(published)}; no es el artículo completo, y nada aquí describe hechos posteriores.`,
  passages,
  voices,
  fromVoices: (count, isOutletHeard) =>
    isOutletHeard ? `: ${count === 0 ? '' : `${voices(count)} y `}el propio medio` : `: ${voices(count)}`,
  stripLabel: 'Los fragmentos del artículo, en el orden en que se publicaron',
  restOnOne: (count, voice) =>
    `${plural(count, {
      one: '# fragmento procede de una sola fuente no identificada',
      other: '# fragmentos proceden de una sola fuente no identificada',
    })}: ${lowerArticle(voice)}`,
  passagesHeading: 'Fragmentos, en el orden del artículo',
  placesHeading: 'Lugares',
  passagesOf: (place) => `Fragmentos que se muestran en ${isolate(place)}`,
  referenceShort: 'Mencionado solo para situar otro lugar',
  notOnMap: 'No figura en el mapa',
  repeatsParagraph: (paragraph) => `Repite el párrafo ${number(paragraph)}`,

  unnamed: { one: unnamed, several: unnamed },
  attribution: (name, isUnnamed, through) => [
    { strong: name },
    ...(isUnnamed ? [`, ${isUnnamed}`] : []),
    ...(through ? [', ', { data: through }] : []),
  ],
  relayedBy: (first, second) => [...first, ', según ', ...inSentence(second)],
  repeatedByOutlet: (outlet, original) => [
    { name: outlet },
    ', en una cita destacada que remite a ',
    ...inSentence(original),
  ],
  oneVoice: (naming, name) =>
    naming === 'unnamed'
      ? [{ strong: 'una sola fuente no identificada' }]
      : naming === 'named'
        ? [{ strong: 'una sola fuente' }, ': ', { data: name }]
        : [{ strong: lowerFirst(name) }, `, ${unnamed}`],
  passagesFrom: (count, voice) =>
    count === 1
      ? ['1 fragmento, de ', ...voice]
      : count === 2
        ? ['2 fragmentos, ambos de ', ...voice]
        : [`${passages(count)}, todos de `, ...voice],
  passagesFromVoices: (count, voicesCount) => [`${passages(count)} de ${voices(voicesCount)}`],

  close: 'Cerrar',
  previousPassage: 'Fragmento anterior',
  nextPassage: 'Fragmento siguiente',
  previous: 'Anterior',
  next: 'Siguiente',
  positionOf: (position, total) => `${number(position)} de ${number(total)}`,
  ourTranslation: 'Traducción nuestra',
  caution: 'Advertencia',
  paragraph: (paragraph) => `Párrafo ${number(paragraph)}`,
  undated: 'Sin fecha en el artículo',
  sometimeBefore: (date) => `en una fecha no precisada anterior ${toDate(date)}`,
  from: sinceDate,
  span: (from, to) => `${fromDate(from)} ${toDate(to)}`,
  referenceOnly: 'Mencionado solo para situar otro lugar; el artículo no informa de ningún hecho en él.',
  linkedOnly: 'Solo en el titular de otro artículo enlazado aquí.',

  loading: 'Preparando el mapa…',
  failure: {
    'no-webgl':
      'Este navegador no puede dibujar el mapa. Todos los fragmentos están en la lista, con sus lugares y sus fuentes.',
    worker:
      'El mapa está bloqueado en esta página. Todos los fragmentos están en la lista, con sus lugares y sus fuentes.',
    'context-lost':
      'El mapa dejó de dibujarse en este dispositivo. Todos los fragmentos están en la lista, con sus lugares y sus fuentes.',
    download: 'Los datos del mapa no llegaron. Todos los fragmentos están en la lista, con sus lugares y sus fuentes.',
    timeout: 'El mapa tardó demasiado. Todos los fragmentos están en la lista, con sus lugares y sus fuentes.',
    fault: 'No se pudo iniciar el mapa. Todos los fragmentos están en la lista, con sus lugares y sus fuentes.',
  },
  tryAgain: 'Reintentar',
};
