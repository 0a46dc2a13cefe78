import { plural } from './formats.ts';
import { isolate } from '../format.ts';
import type { CreditMessages, FaultMessages, NotFoundMessages } from '../messages/build.ts';

export const faults: FaultMessages = {
  dataUnreadable: 'No se pudieron leer los datos de este artículo',
  dataUnreadableHint: 'Algo en el archivo de datos impide mostrarlo. Esto es lo que se encontró y lo que se esperaba:',
  issueLine: (found, expected) => `se encontró: ${isolate(found)}; se esperaba: ${isolate(expected)}`,
  moreFaults: (count) =>
    plural(count, {
      one: 'Y # error más. Una comprobación de los archivos los enumera todos.',
      other: 'Y # errores más. Una comprobación de los archivos los enumera todos.',
    }),
  doesNotWork: 'Una parte de esta página no funciona. Todo el texto está aquí y los enlaces funcionan.',
  unanswered:
    'La conexión se cortó antes de que la página terminara de cargarse. Todo el texto está aquí y los enlaces funcionan; pulsa otra vez para volver a intentarlo.',
};

export const credits: CreditMessages = {
  head: 'Fuentes y derechos',
  title: 'Titular',
  code: 'El programa es de código abierto, con licencia MIT; el mapa se dibuja con MapLibre; las tipografías son IBM Plex Sans Arabic y Noto Naskh Arabic, con licencia OFL.',
};

export const notFound: NotFoundMessages = {
  head: 'No hay ninguna página en esta dirección',
  title: 'Página no encontrada',
  toMap: 'Ir al mapa',
};
