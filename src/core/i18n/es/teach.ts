import { nameOfLanguage } from '../language-name.ts';
import { km, passages } from './core.ts';
import { formats, number, onDate, plural, toDate } from './formats.ts';
import { closedTitle } from '../format.ts';
import type { TeachMessages } from '../messages/apps.ts';

const ofTotal = (count: number, total: number) => `${number(count)} de ${number(total)}`;

export const teach: TeachMessages = {
  invitation: 'Para docentes: planes de clase, actividades y una ficha para imprimir',
  teacherPage: 'Para docentes',
  wholeMap: 'El mapa',
  presentation: 'Presentación',
  skipToContent: 'Ir al contenido',
  contents: 'En esta página',
  asReported: (published) =>
    `Las palabras del artículo son las que se publicaron ${onDate(published)}; nada aquí describe hechos posteriores.`,
  teachTitle: (title) => `Una clase de lectura de fuentes: ${title}`,
  teachLead:
    'Un artículo y una pregunta antes de cada frase: ¿quién lo dice? Planes para una o dos clases, dos actividades en pantalla, una comparación y una ficha para imprimir.',
  openTo: (text) => `Abrir: ${text}`,

  aims: 'Objetivos',
  care: 'Antes de la clase',
  key: 'Respuestas de la ficha',
  keyNote: 'Para docentes; no se imprimen en la ficha.',
  plans: 'Plan de clase',
  plan: (minutes) => plural(minutes, { one: '# minuto', other: '# minutos' }),
  minutes: (count) => plural(count, { one: '# minuto', other: '# minutos' }),
  sceneNumber: (count) => `Diapositiva ${number(count)}`,
  activities: 'Actividades',
  activity: {
    'who-says-so': '¿Quién lo dice?',
    'how-sure': '¿Qué precisión tiene el punto?',
    compare: 'Dos fragmentos lado a lado',
    handout: 'Ficha',
  },
  activityLead: {
    'who-says-so':
      'Fragmentos que no indican quién habla: la clase propone quién lo dice y cómo lo dice, y después ve la cadena de atribución.',
    'how-sure':
      'La clase sitúa cada fragmento en el mapa, con un círculo tan amplio como permiten las palabras, y después ve la zona admitida.',
    compare:
      'Lo que dicen dos fuentes sobre un mismo asunto, cada una con su lugar y, si el artículo la da, su fecha; después, preguntas.',
    handout: 'Un mapa numerado, fragmentos, preguntas y espacio para escribir, en tamaño A4 o carta.',
  },
  scenes: 'Diapositivas de la presentación',
  questions: 'Preguntas por habilidad',
  questionsLead:
    'Cuatro habilidades para leer fuentes, tal como las enseña el Digital Inquiry Group (antes, parte de Stanford), con tres niveles cada una.',
  skill: {
    sourcing: 'Análisis de la fuente',
    contextualisation: 'Contextualización',
    corroboration: 'Corroboración',
    'close-reading': 'Lectura atenta',
  },
  skillAsks: {
    sourcing: '¿Quién lo dice, por qué y cómo lo sabe?',
    contextualisation: '¿Cuándo se dijo y qué se sabía entonces?',
    corroboration: '¿Quién más lo dice? ¿Son fuentes independientes?',
    'close-reading': '¿Con qué palabras se dice y qué queda sin decir?',
  },
  level: { starting: 'Inicial', further: 'Intermedio', advanced: 'Avanzado' },
  background: 'Lo que se sabía ese día',
  backgroundLead: (published) =>
    `Nada de esto lo afirma el artículo. Son hechos y declaraciones de otras fuentes, ninguno posterior ${toDate(published)}, para ponerlos al lado de lo publicado.`,
  source: 'Fuente',
  inTheArticle: 'En el artículo',
  glossary: 'Términos del artículo',
  glossaryLead: 'Palabras que usa el artículo, con los números de párrafo. Las explicaciones son nuestras.',
  print: 'Imprimir',
  rights: 'Las citas pertenecen al medio que las publicó. Explicaciones y preguntas: CC BY 4.0.',

  nextPassage: 'Fragmento siguiente',
  toSummary: 'Resumen',
  restart: 'Empezar de nuevo',
  reveal: 'Mostrar la respuesta',
  roundOf: (position, total) => `Fragmento ${ofTotal(position, total)}`,
  nothingKept: 'Nada se guarda ni se envía: al cerrar la página, las respuestas desaparecen.',
  needsScript:
    'La actividad necesita JavaScript. Aquí están sus fragmentos y respuestas, para leerlos o imprimirlos sin él.',
  answerFollows: 'Respuesta',
  summary: 'Resumen',
  discuss: 'Para debatir',
  articleSays: 'En el artículo',

  forClass: 'Para la clase',
  forClassNote: 'A mano alzada: cuentas los votos y los anotas; el texto se lee desde el fondo del aula.',
  alone: 'Por mi cuenta',
  aloneNote: 'En tu teléfono o en otro dispositivo: una respuesta por pregunta.',
  chooseWay: '¿Cómo harás la actividad?',
  chooseRounds: 'Elegir fragmentos y preguntas',
  choosePassages: 'Fragmentos',
  chooseQuestions: 'Preguntas',
  asks: { both: 'Ambas', voice: 'Solo “¿Quién lo dice?”', standing: 'Solo “¿Cómo lo dice?”' },
  roundsTake: (count, minutes) =>
    `${passages(count)}: alrededor de ${plural(minutes, { one: '# minuto', other: '# minutos' })} con una clase`,
  noneChosen: 'Elige al menos un fragmento.',
  whole: 'La frase completa, tal como se publicó',
  wholeWithCues: 'La frase completa, tal como se publicó; están marcadas las palabras que revelan su fuente',
  withheld: 'Solo en este ejercicio se omite quién habla.',
  askVoice: '¿Quién lo dice?',
  askStanding: '¿Y cómo lo dice?',
  keysOfTally: 'Tab pasa de una respuesta a otra; + y − cambian el recuento.',
  more: (option) => `Un voto más: ${option}`,
  fewer: (option) => `Un voto menos: ${option}`,
  classSaid: 'Respuesta de la clase',
  youSaid: 'Tu respuesta',
  nobodySaid: 'ninguna',
  undecided: (options) => `empate (${options})`,
  original: (printed) => `Original en ${nameOfLanguage(printed, formats)}`,
  // “o” alone would have to become “u” before “Opinión”.
  or: ' o bien ',
  found: 'Correcto',
  missed: 'Lo clasificamos de otra manera.',
  chain: 'Cadena de atribución',
  chainNote: 'De la fuente más cercana a los hechos al medio que lo publicó.',
  voicesFound: (found, total) => `Identificaste la fuente en ${ofTotal(found, total)} casos.`,
  standingsFound: (found, total) => `Identificaste cómo lo dice en ${ofTotal(found, total)} casos.`,
  byVoice: 'Todos los fragmentos, por fuente',
  byVoiceNote:
    'De cada fuente: los fragmentos que proceden de ella, incluido lo que repite de otras y las citas destacadas de sus palabras, y los lugares de los que nadie más habla en estos fragmentos.',
  ofPassages: (count, total) => `${passages(count)} de ${number(total)}`,
  onlyPlaces: (count) =>
    plural(count, { one: '# lugar del que nadie más habla', other: '# lugares de los que nadie más habla' }),
  oneUnnamed: (count, total, only, all) =>
    `${plural(count, {
      one: `# de ${number(total)} fragmentos procede`,
      other: `# de ${number(total)} fragmentos proceden`,
    })} de una sola fuente no identificada. De ${number(only)} de los ${number(all)} lugares del mapa no habla nadie más.`,
  voice: 'Fuente',
  voiceStanding: 'Cómo lo dice',

  askPlace: '¿Dónde, y con qué precisión?',
  keysOfMap:
    'Haz clic en el mapa o tócalo, o mueve la cruz con las flechas (con Mayús, a pasos más grandes). + y − cambian el círculo.',
  mapToMark: (title) => `Mapa: ${closedTitle(title)} Coloca la cruz`,
  radius: 'Radio del círculo',
  kilometres: km,
  nowhere: 'En ningún lugar: las palabras no nombran ninguno',
  nowhereChosen: 'Respuesta: en ningún lugar.',
  crossAt: (town, distance, radius) => `La cruz está a ${km(distance)} de ${town}; el círculo, ${radius}.`,
  yourCircle: 'Tu círculo',
  allowedArea: 'Lo que permiten las palabras',
  wordsAllow: (place) => `Las palabras permiten esto: ${place}.`,
  noPlace: 'Las palabras no nombran ningún lugar, así que no se dibuja nada.',
  offBy: (distance) => `El centro del círculo está a ${km(distance)} del punto más cercano que permiten las palabras.`,
  within: 'El centro del círculo está dentro de lo que permiten las palabras.',
  overPrecise: (count) =>
    `La zona admitida tiene ${number(count)} veces el tamaño del círculo: eso es más precisión de la que nadie dio.`,
  asPrecise: 'El círculo es más o menos tan grande como la zona que permiten las palabras.',
  tooWide: (count) =>
    `El círculo tiene ${number(count)} veces el tamaño de la zona que permiten las palabras: estas dicen más que eso.`,
  honestRadius: (distance) => `La zona admitida equivale a un círculo de ${km(distance)} de radio.`,
  nowhereRight:
    'Correcto: las palabras no nombran ningún lugar, y cualquier punto en el mapa habría sido cosa nuestra.',
  nowhereWrong: 'Las palabras sí nombran un lugar, aunque sea amplio.',
  placedNothing: 'Situaste palabras que no tienen lugar: no nombran ninguno.',
  distance: 'Desviación',
  claimed: 'Indicado',
  allowed: 'Admitido',
  insideOf: (count, total) => `Encontraste el lugar en ${ofTotal(count, total)} casos.`,
  tooPreciseIn: (count, total) =>
    `Tu círculo fue más preciso de lo que permiten las palabras en ${ofTotal(count, total)} casos.`,
  ownScale: (distance) =>
    `Este mapa no permite distinguir menos de ${km(distance)}, aproximadamente; una diferencia así no cuenta en tu contra.`,

  passageInNumber: (count) => `Fragmento ${number(count)}`,
  handoutName: 'Nombre',
  handoutDate: 'Fecha',
  handoutLead:
    'Lee primero la fuente y después las palabras. Cada número del mapa es un lugar que nombra un fragmento.',
  handoutTranslated: (printed) => `Las palabras son traducción nuestra del ${nameOfLanguage(printed, formats)}.`,
  handoutMap: 'El mapa',
  handoutPassages: 'Los fragmentos',
  handoutQuestions: 'Las preguntas',
  onMap: (numbers) => `En el mapa: ${numbers}`,
  notOnMap: 'No figura en el mapa',
  printHint: 'Esta ficha se imprime en A4 o carta, también en blanco y negro.',
  code: 'Este artículo en el mapa',
  noCode: 'Aquí aparece un código de la página cuando se abre desde su dirección en la web.',
  undated: 'Sin fecha en el artículo',
};
