import { formats, number, onDate, plural } from './formats.ts';
import { nameOfLanguage } from '../language-name.ts';
import { inSentence } from './core.ts';
import { isolate } from '../format.ts';
import type { PresentMessages } from '../messages/apps.ts';

/** Messages of the presentation. */
export const present: PresentMessages = {
  presentation: 'Presentación',
  invitation: (scenes) => plural(scenes, { one: 'Presentación: # diapositiva', other: 'Presentación: # diapositivas' }),
  lead: (published) =>
    `El artículo, diapositiva a diapositiva: quién dice qué, y de qué lugar. Fragmentos elegidos, tal como se publicaron ${onDate(isolate(published))}; nada aquí describe hechos posteriores.`,
  sceneOf: (scene, total) => `Diapositiva ${number(scene)} de ${number(total)}`,
  stepOf: (step, total) => `Fragmento ${number(step)} de ${number(total)}`,
  comesNext: 'A continuación',
  endOfTalk: 'Fin de la presentación',
  passedOnBy: (voice) => ['según ', ...inSentence(voice)],
  printedBy: (outlet, date) => ['publicado por ', { strong: outlet }, `, ${date}`],
  onDate: (through, date) => [{ data: through }, ` (publicado ${onDate(date)})`],
  pullQuote: (outlet) => [{ strong: outlet }, ', en una cita destacada'],
  goesBackTo: (voice) => ['que remite a ', ...inSentence(voice)],
  original: (printed) => `Original en ${nameOfLanguage(printed, formats)}`,
  undated: 'Sin fecha',
  earliest: 'Fecha más antigua:',
  published: 'Publicación:',
  datesLabel: (dated) =>
    plural(dated, { one: '# fragmento con fecha en la línea', other: '# fragmentos con fecha en la línea' }),
  mapOf: (places) => `Mapa: ${places}`,
  mapStays: 'El mapa interactivo no puede funcionar aquí: se muestra una imagen fija.',
  questions: 'Preguntas para la clase',
  notes: 'Notas para quien presenta',

  oneUnnamed: (count, total) =>
    plural(count, {
      one: `# de ${number(total)} fragmentos se basa en una sola fuente no identificada.`,
      other: `# de ${number(total)} fragmentos se basan en una sola fuente no identificada.`,
    }),
  countedFor: 'Las palabras transmitidas se cuentan en el total de la fuente que las transmitió.',
  pullQuotesAmong: (count) =>
    plural(count, {
      one: 'Uno de los fragmentos es una cita destacada que repite otro, a veces con otras palabras.',
      other: '# de los fragmentos son citas destacadas que repiten otros, a veces con otras palabras.',
    }),
  gaps: {
    undated: (count, total) =>
      plural(count, { one: `# de ${number(total)} no tiene fecha`, other: `# de ${number(total)} no tienen fecha` }),
    unplaced: (count, total) =>
      plural(count, {
        one: `# de ${number(total)} no tiene lugar en el mapa`,
        other: `# de ${number(total)} no tienen lugar en el mapa`,
      }),
    notPoints: (count, total) =>
      `Ningún punto exacto: ${plural(total - count, { one: '# localidad', other: '# localidades' })}, ${plural(count, {
        one: '# zona, país o línea',
        other: '# zonas, países o líneas',
      })}`,
    unnamed: (count, total) =>
      plural(count, {
        one: `# de ${number(total)} fuentes no está identificada`,
        other: `# de ${number(total)} fuentes no están identificadas`,
      }),
    secondHand: (count, total) =>
      plural(count, {
        one: `# de ${number(total)} se clasifica como de oídas`,
        other: `# de ${number(total)} se clasifican como de oídas`,
      }),
    alleged: (count, total) =>
      plural(count, {
        one: `# de ${number(total)} es una acusación o una conjetura`,
        other: `# de ${number(total)} son acusaciones o conjeturas`,
      }),
  },

  controls: 'Controles',
  next: 'Siguiente',
  previous: 'Anterior',
  first: 'Primera diapositiva',
  last: 'Última diapositiva',
  overview: 'Vista general',
  black: 'Pantalla en negro',
  isBlack: 'La pantalla está en negro. Cualquier tecla vuelve a mostrar la diapositiva.',
  help: 'Ayuda',
  full: 'Pantalla completa',
  speaker: 'Ventana del presentador',
  goTo: 'Ir a una diapositiva',
  goToNumber: (total) => `Número de la diapositiva, del 1 al ${number(total)}`,
  go: 'Ir',
  noSuchScene: (total) => `Las diapositivas van de la 1 a la ${number(total)}.`,
  spot: 'Foco de luz',
  auto: 'Reproducción automática',
  pauseAuto: 'Detener la reproducción automática',
  seconds: (count) => plural(count, { one: '# segundo', other: '# segundos' }),
  delay: 'Tiempo de cada paso',
  code: 'Código QR',
  codeLead: 'La misma diapositiva en tu teléfono',
  phonesCannot:
    'Esta dirección solo existe en este dispositivo: los teléfonos no pueden abrirla. Publica el sitio para que el código funcione.',
  keys: 'Teclas',
  keyNames: { space: 'Espacio', left: '←', right: '→', or: 'o' },
  close: 'Cerrar',
  print: 'Imprimir las diapositivas',
  toMap: 'Ir al mapa',
  speakerBlocked: 'El navegador no permitió abrir la ventana del presentador.',
  openByHand: 'Abrirla manualmente',

  speakerTitle: 'Ventana del presentador',
  speakerLead:
    'Notas y preguntas para quien presenta. Ábrela desde la presentación con la tecla S para mantener ambas sincronizadas.',
  onScreen: 'Ahora en pantalla',
  isBlackNow: 'La pantalla está en negro ahora',
  elapsed: 'Tiempo transcurrido',
  clock: 'Hora',
  pauseClock: 'Pausar',
  runClock: 'Reanudar',
  resetClock: 'Poner a cero',
  passageText: 'El fragmento',
  inStep: 'Sincronizada con la presentación',
  alone: 'No hay ninguna presentación conectada. Abre la presentación y pulsa allí la tecla S para abrir esta ventana.',
};
